#pragma once

#include <QColor>
#include <QFont>

class QApplication;
class QWidget;

namespace frontdesk {

/// The colours of the window, light and dark; the one place where they are written down. Immutable.
struct Theme {
    bool dark = false;
    QColor window;
    QColor surface;
    QColor border;
    QColor text;
    QColor secondary;
    QColor accent;
    QColor onAccent;
    QColor accentSoft; ///< behind something chosen
    QColor danger;
    QColor dangerSoft;
    QColor warning;
    QColor success;
    QColor closed;
    QColor nowLine;
    QColor hover;
    QColor gridLine;
    QColor hatch;

    static const Theme &day();
    static const Theme &night();
    /// The one that applyTheme() has dressed the program in.
    static const Theme &current();
};

enum class ColorScheme { System, Light, Dark };

/// Sets style, palette, font and style sheet of the whole program. With System it follows the desktop's choice, also
/// later where Qt tells (6.5 and newer). To be called once, from the main thread; again to change the scheme.
void applyTheme(QApplication &app, ColorScheme scheme = ColorScheme::System);

/// Sizes that the design uses, in pixels at 96 dpi; they grow with the desktop's text scale.
enum class TextSize { Tiny = 11, Small = 12, Body = 13, Title = 15, Large = 20 };

QFont themeFont(TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal);

/// Fades and slides last this long, in milliseconds; 0 when the desktop asks for less motion.
int motionDuration(const QWidget *widget);

} // namespace frontdesk
