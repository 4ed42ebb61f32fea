#pragma once

namespace frontdesk {

class ActionRegistry;
class MainWindow;

/// What every window can do, and the keys that the calendar's grid listens to itself. Pages add theirs (Page::actions()).
void addWindowActions(MainWindow &window, ActionRegistry &actions);

} // namespace frontdesk
