#include "views/mainwindow/rail.h"

#include <QButtonGroup>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int railWidth = 56;
constexpr int buttonSize = 40;

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

void Rail::addPage(Icon icon, const QString &name, int index)
{
    auto *button = new QToolButton(this);
    button->setObjectName(u"page%1"_s.arg(index));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFixedSize(buttonSize, buttonSize);
    button->setIconSize({22, 22});
    m_pages->addButton(button, index);
    m_icons.insert(index, icon);
    m_column->insertWidget(m_column->count() - 1, button);
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
            themedIcon(m_icons.value(m_pages->id(button)), button->isChecked() ? theme.accent : theme.secondary));
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
