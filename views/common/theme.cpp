#include "views/common/theme.h"

#include <QApplication>
#include <QLabel>
#include <QPalette>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QStyleHints>
#include <QWidget>

#include "views/common/stylesheet.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette paletteOf(const Theme &theme)
{
    QPalette palette(theme.text, theme.surface, theme.border, theme.border, theme.secondary, theme.text, theme.text,
                     theme.surface, theme.window);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.onAccent);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::PlaceholderText, theme.secondary);
    palette.setColor(QPalette::ToolTipBase, theme.surface);
    palette.setColor(QPalette::ToolTipText, theme.text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.secondary);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return isDark(QGuiApplication::palette());
#endif
}

/// Where the window runs from right to left, labels stand at the right whatever the script of what they say is: a figure or
/// an e-mail address as well. (Qt goes by the first letter.)
class DeskStyle : public QProxyStyle {
public:
    DeskStyle() : QProxyStyle(QStyleFactory::create(u"Fusion"_s)) {}

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->isRightToLeft() || label->alignment().testFlag(Qt::AlignAbsolute))
            return;
        const Qt::Alignment vertical = label->alignment() & Qt::AlignVertical_Mask;
        const Qt::Alignment sideways = label->alignment() & Qt::AlignHorizontal_Mask;
        if (sideways.testFlag(Qt::AlignHCenter) || sideways.testFlag(Qt::AlignJustify))
            return;
        const bool trailing = sideways.testFlag(Qt::AlignRight);
        label->setAlignment(vertical | Qt::AlignAbsolute | (trailing ? Qt::AlignLeft : Qt::AlignRight));
    }
};

void dress(QApplication &app, const Theme &theme)
{
    app.setStyle(new DeskStyle); // takes it
    app.setFont(themeFont());
    app.setPalette(paletteOf(theme));
    app.setStyleSheet(styleSheetOf(theme));
}

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
void followSystem(QApplication &app)
{
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                     [&app] { dress(app, systemIsDark() ? Theme::night() : Theme::day()); });
}
#else
void followSystem(QApplication &) {}
#endif

} // namespace

const Theme &Theme::day()
{
    static const Theme theme{.dark = false,
                             .window = QColor(0xF6F7F9),
                             .surface = QColor(0xFFFFFF),
                             .border = QColor(0xE2E5EA),
                             .text = QColor(0x1B1F24),
                             .secondary = QColor(0x5B6470),
                             .accent = QColor(0x2563EB),
                             .onAccent = QColor(0xFFFFFF),
                             .accentSoft = QColor(0xEBF1FE),
                             .danger = QColor(0xC62828),
                             .dangerSoft = QColor(0xFDECEC),
                             .warning = QColor(0xA84B08),
                             .success = QColor(0x13753A),
                             .closed = QColor(0xEEF0F3),
                             .nowLine = QColor(0xC62828),
                             .hover = QColor(0xEDF0F4),
                             .gridLine = QColor(0xEDEFF3),
                             .hatch = QColor(0xDCE0E7)};
    return theme;
}

const Theme &Theme::night()
{
    static const Theme theme{.dark = true,
                             .window = QColor(0x16191E),
                             .surface = QColor(0x1E2228),
                             .border = QColor(0x2E343D),
                             .text = QColor(0xE6E9EE),
                             .secondary = QColor(0x9AA4B2),
                             .accent = QColor(0x60A5FA),
                             .onAccent = QColor(0x0B1220),
                             .accentSoft = QColor(0x22324A),
                             .danger = QColor(0xF87171),
                             .dangerSoft = QColor(0x3A2023),
                             .warning = QColor(0xFBBF24),
                             .success = QColor(0x4ADE80),
                             .closed = QColor(0x1A1D22),
                             .nowLine = QColor(0xF87171),
                             .hover = QColor(0x2A3038),
                             .gridLine = QColor(0x282D35),
                             .hatch = QColor(0x2B313A)};
    return theme;
}

const Theme &Theme::current()
{
    return isDark(QGuiApplication::palette()) ? night() : day();
}

void applyTheme(QApplication &app, ColorScheme scheme)
{
    if (scheme == ColorScheme::System)
        followSystem(app);
    const bool night = scheme == ColorScheme::Dark || (scheme == ColorScheme::System && systemIsDark());
    dress(app, night ? Theme::night() : Theme::day());
}

QFont themeFont(TextSize size, QFont::Weight weight)
{
    QFont font;
    font.setFamilies(
        {u"Inter"_s, u"Noto Sans"_s, u"Noto Sans Arabic UI"_s, u"Noto Sans Arabic"_s, u"Noto Color Emoji"_s});
    font.setPointSizeF(int(size) * 0.75); // 96 dpi: 13 px are 9.75 pt
    font.setWeight(weight);
    return font;
}

int motionDuration(const QWidget *widget)
{
    constexpr int fade = 120;
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? fade : 0;
}

} // namespace frontdesk
