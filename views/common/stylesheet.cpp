#include "views/common/stylesheet.h"

#include <array>
#include <utility>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto sheet = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 4px 6px; }
QLineEdit, QDateEdit, QTimeEdit, QSpinBox, QComboBox, QPlainTextEdit {
    background: @surface; border: 1px solid @border; border-radius: 6px; padding: 0 8px;
    min-height: 30px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit:hover, QDateEdit:hover, QTimeEdit:hover, QSpinBox:hover, QComboBox:hover { border-color: @secondary; }
QLineEdit:focus, QDateEdit:focus, QTimeEdit:focus, QSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus {
    border: 2px solid @accent; padding: 0 7px; }
QLineEdit[invalid="true"], QDateEdit[invalid="true"], QTimeEdit[invalid="true"], QSpinBox[invalid="true"],
QComboBox[invalid="true"], QPlainTextEdit[invalid="true"] { border-color: @danger; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }
QLineEdit:disabled, QDateEdit:disabled, QTimeEdit:disabled, QSpinBox:disabled, QComboBox:disabled {
    background: @window; }
QCheckBox { spacing: 8px; min-height: 24px; }
QCheckBox:disabled { color: @secondary; }
QCheckBox::indicator { width: 16px; height: 16px; border: 1px solid @secondary; border-radius: 4px; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/frontdesk/icons/check-@tone.svg); }
QCheckBox::indicator:disabled { border-color: @border; background: @window; }
QCheckBox::indicator:checked:disabled { background: @secondary; border-color: @secondary; }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QCheckBox::indicator:checked:focus { border: 2px solid @text; }
QRadioButton { spacing: 8px; min-height: 24px; }
QRadioButton::indicator { width: 16px; height: 16px; border: 1px solid @secondary; border-radius: 9px; background: @surface; }
QRadioButton::indicator:checked { width: 8px; height: 8px; border: 5px solid @accent; }
QRadioButton:focus { color: @accent; }
QProgressBar { background: @border; border: none; border-radius: 2px; min-height: 4px; max-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }
QDateEdit::drop-down { border: none; width: 22px; subcontrol-origin: padding; subcontrol-position: center right; }
QDateEdit::down-arrow { image: url(:/frontdesk/icons/chevron-@tone.svg); width: 12px; height: 12px; }
QComboBox::drop-down { border: none; width: 22px; subcontrol-origin: padding; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/frontdesk/icons/chevron-@tone.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @surface; color: @text; border: 1px solid @border; outline: 0;
    selection-background-color: @accentSoft; selection-color: @text; padding: 4px; }
QComboBox QAbstractItemView::item { min-height: 28px; }
QPushButton { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 0 12px;
    min-height: 30px; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:focus { border: 2px solid @accent; padding: 0 11px; }
QPushButton:disabled { color: @secondary; }
QPushButton::menu-indicator { image: url(:/frontdesk/icons/chevron-@tone.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }
QPushButton[primary="true"] { background: @accent; color: @onAccent; border-color: @accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentHover; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @border; border-color: @border; color: @secondary; }
QPushButton[flat="true"], QToolButton { background: transparent; color: @text; border: 1px solid transparent; border-radius: 6px;
    padding: 0 8px; min-height: 30px; }
QPushButton[flat="true"]:hover, QToolButton:hover { background: @hover; }
QPushButton[flat="true"]:focus, QToolButton:focus { border: 2px solid @accent; padding: 0 7px; }
QToolButton:checked { background: @accentSoft; color: @accent; }
QPushButton[search="true"] { color: @secondary; font-weight: 400; text-align: left; padding: 0 10px; }
QToolButton[segment="true"] { border-radius: 5px; padding: 0 10px; min-height: 24px; color: @secondary; font-weight: 500; }
QToolButton[segment="true"]:checked { background: @surface; color: @text; border: 1px solid @border; font-weight: 600; }
QToolButton[segment="true"]:focus { border: 2px solid @accent; padding: 0 9px; }
QToolButton::menu-indicator { image: none; }
QPushButton[chip="true"] { border-radius: 14px; min-height: 26px; padding: 0 12px; }
QPushButton[chip="true"]:checked { background: @accentSoft; color: @accent; border-color: @accent; }
QPushButton[chip="true"]:focus { border: 2px solid @accent; padding: 0 11px; }
QPushButton[narrow="true"], QPushButton[narrow="true"]:focus { padding: 0; }
QPushButton[leading="true"] { text-align: left; padding: 0 12px; }
QPushButton[link="true"] { background: transparent; border: none; color: @accent; padding: 0; min-height: 22px;
    text-align: left; font-weight: 500; }
QPushButton[link="true"]:disabled { color: @secondary; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { text-decoration: underline; border: none; }
QLabel { background: transparent; }
QLabel[secondary="true"] { color: @secondary; }
QLabel[danger="true"] { color: @danger; }
QLabel[success="true"] { color: @success; }
QLabel[warning="true"] { color: @warning; }
QMenu { background: @surface; color: @text; border: 1px solid @border; border-radius: 6px; padding: 4px; }
QMenu::item { padding: 6px 24px 6px 10px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @accentSoft; }
QMenu::item:disabled { color: @secondary; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }
QListView { background: transparent; border: none; outline: 0; }
QListView[floating="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; padding: 3px; }
QTableView { background: @surface; color: @text; border: none; outline: 0; selection-background-color: @accentSoft;
    selection-color: @text; gridline-color: @border; }
QTableView::item { padding: 0 8px; border: none; border-bottom: 1px solid @border; }
QTableView::item:selected { background: @accentSoft; color: @text; }
QHeaderView { background: @surface; }
QHeaderView::section { background: @surface; color: @secondary; border: none; border-bottom: 1px solid @border;
    padding: 0 11px; }
QFrame[notice="true"] { background: @accentSoft; border: none; border-radius: 6px; }
QFrame[card="true"] { background: @surface; border: 1px solid @border; border-radius: 6px; }
QFrame[sidebar="true"] { background: @surface; border: none; }
QFrame[notice="true"] { background: @accentSoft; border: 1px solid @border; border-radius: 6px; }
QListWidget[sections="true"]::item { min-height: 32px; padding: 0 10px; border-radius: 6px; color: @text; }
QListWidget[sections="true"]::item:hover { background: @hover; }
QListWidget[sections="true"]::item:selected { background: @accentSoft; color: @accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @scroll; border-radius: 4px; margin: 1px; min-height: 32px; min-width: 32px; }
QScrollBar::handle:hover { background: @secondary; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QCalendarWidget QWidget { background: @surface; color: @text; }
)";

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() * (1 - share) + b.redF() * share, a.greenF() * (1 - share) + b.greenF() * share,
                            a.blueF() * (1 - share) + b.blueF() * share);
}

} // namespace

QString styleSheetOf(const Theme &theme)
{
    const QColor accentHover = mixed(theme.accent, theme.text, 0.15F);
    const QColor scroll = mixed(theme.border, theme.secondary, 0.25F);
    // longer names first, so that @accentSoft is not read as @accent
    const std::array<std::pair<QLatin1StringView, QString>, 15> tokens{
        {{"@accentHover"_L1, accentHover.name()},
         {"@accentSoft"_L1, theme.accentSoft.name()},
         {"@onAccent"_L1, theme.onAccent.name()},
         {"@secondary"_L1, theme.secondary.name()},
         {"@surface"_L1, theme.surface.name()},
         {"@accent"_L1, theme.accent.name()},
         {"@danger"_L1, theme.danger.name()},
         {"@success"_L1, theme.success.name()},
         {"@warning"_L1, theme.warning.name()},
         {"@border"_L1, theme.border.name()},
         {"@scroll"_L1, scroll.name()},
         {"@hover"_L1, theme.hover.name()},
         {"@text"_L1, theme.text.name()},
         {"@tone"_L1, theme.dark ? u"dark"_s : u"light"_s},
         {"@window"_L1, theme.window.name()}}};
    QString result = QString::fromLatin1(sheet);
    for (const auto &[token, value] : tokens)
        result.replace(token, value);
    return result;
}

} // namespace frontdesk
