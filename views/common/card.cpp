#include "views/common/card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "views/common/theme.h"

namespace frontdesk {

Card::Card(const QString &title, QWidget *parent) : QFrame(parent), m_column(new QVBoxLayout(this))
{
    setProperty("card", true);
    m_column->setContentsMargins(16, 14, 16, 16);
    m_column->setSpacing(8);
    m_column->addWidget(headingLabel(title, this));
}

QFrame *framed(QWidget *list, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("card", true);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(1, 1, 1, 1);
    inner->addWidget(list);
    return frame;
}

QLabel *explanation(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setProperty("secondary", true);
    return label;
}

QLabel *headingLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setFont(themeFont(TextSize::Title, QFont::DemiBold));
    return label;
}

} // namespace frontdesk
