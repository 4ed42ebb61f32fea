#include "views/mainwindow/rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "views/common/badge.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int railWidth = 56;
constexpr int buttonSize = 40;
constexpr int firstButton = 2; // behind the sign and the space below it

} // namespace

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)), m_pages(new QButtonGroup(this))
{
    setFixedWidth(railWidth);
    m_column->setContentsMargins(8, 10, 8, 8);
    m_column->setSpacing(4);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(u":/frontdesk/icons/frontdesk.svg"_s).pixmap(28, 28));
    sign->setAlignment(Qt::AlignCenter);
    sign->setFixedHeight(buttonSize - 8);
    m_column->addWidget(sign);
    m_column->addSpacing(8);
    m_column->addStretch();
    connect(m_pages, &QButtonGroup::idClicked, this, &Rail::pageChosen);
}

void Rail::addPage(const PageInfo &info, int index, const QString &hint)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"page%1"_s.arg(index));
    button->setAccessibleName(info.title);
    button->setToolTip(hint.isEmpty() ? info.title : tr("%1  (%2)").arg(info.title, hint));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(buttonSize, buttonSize);
    button->setIconSize({22, 22});
    m_pages->addButton(button, index);
    m_infos.insert(index, info);
    const bool top = info.place == PageInfo::Place::Top;
    m_column->insertWidget(top ? firstButton + m_topCount++ : m_column->count(), button);
    dressIcons();
}

QLabel *Rail::badge(int index)
{
    QAbstractButton *button = m_pages->button(index);
    auto *label = button->findChild<QLabel *>();
    if (!label) {
        label = new QLabel(button);
        label->setObjectName(u"railBadge"_s);
        label->setFont(themeFont(TextSize::Tiny, QFont::DemiBold));
        label->setAlignment(Qt::AlignCenter);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    return label;
}

void Rail::setBadge(int index, int count)
{
    QAbstractButton *button = m_pages->button(index);
    if (!button)
        return;
    const QString title = m_infos.value(index).title;
    button->setAccessibleName(count > 0 ? tr("%1, %n new", nullptr, count).arg(title) : title);
    QLabel *label = badge(index);
    label->setText(badgeText(count));
    const int width = std::max(16, label->fontMetrics().horizontalAdvance(label->text()) + 8);
    label->setGeometry(QStyle::visualRect(layoutDirection(), button->rect(), {buttonSize - width, 2, width, 16}));
    label->setVisible(count > 0);
    dressIcons();
}

void Rail::setCurrent(int index)
{
    if (QAbstractButton *button = m_pages->button(index))
        button->setChecked(true);
    dressIcons();
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressIcons();
}

void Rail::dressIcons()
{
    const Theme &theme = Theme::current();
    for (QAbstractButton *button : m_pages->buttons())
        button->setIcon(
            themedIcon(m_infos.value(m_pages->id(button)).icon, button->isChecked() ? theme.accent : theme.secondary));
    const QString dress = u"background: %1; color: %2; border-radius: 8px;"_s;
    for (QLabel *label : findChildren<QLabel *>(u"railBadge"_s))
        label->setStyleSheet(dress.arg(theme.danger.name(), theme.surface.name()));
}

void Rail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.fillRect(rect(), theme.window);
    painter.setPen(theme.border);
    const int x = isRightToLeft() ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
}

} // namespace frontdesk
