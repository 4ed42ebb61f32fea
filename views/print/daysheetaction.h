#pragma once

#include <functional>

class QString;

namespace frontdesk {

class Desk;
class MainWindow;

/// Ctrl+P on the calendar prints the day that it shows; the palette has it, too. The desk outlives the window.
void addDaySheetAction(MainWindow &window, const Desk &desk, std::function<QString()> clinicName);

} // namespace frontdesk
