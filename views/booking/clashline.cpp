#include "views/booking/clashline.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ClashLine::ClashLine(QWidget *parent)
    : QWidget(parent),
      m_text(new QLabel(this)),
      m_instead(new QPushButton(this)),
      m_insist(new QPushButton(tr("Book anyway…"), this)),
      m_unblock(new QPushButton(this))
{
    setObjectName(u"clashLine"_s);
    m_text->setObjectName(u"clashText"_s);
    m_text->setProperty("danger", true);
    m_text->setWordWrap(true);
    m_instead->setObjectName(u"pickInstead"_s);
    m_instead->setProperty("link", true);
    m_insist->setObjectName(u"bookAnyway"_s);
    m_insist->setProperty("link", true);
    m_unblock->setObjectName(u"unblockButton"_s);
    m_unblock->setProperty("link", true);
    m_unblock->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_text);
    for (QPushButton *link : {m_instead, m_insist, m_unblock})
        column->addWidget(link, 0, Qt::AlignLeading);
    connect(m_unblock, &QPushButton::clicked, this, &ClashLine::unblockWanted);
    connect(m_instead, &QPushButton::clicked, this, &ClashLine::insteadWanted);
    connect(m_insist, &QPushButton::clicked, this, &ClashLine::insistWanted);
    hide();
}

void ClashLine::offerUnblocking(const std::optional<QString> &name)
{
    m_unblock->setVisible(name.has_value());
    if (name)
        m_unblock->setText(name->isEmpty() ? tr("Free the blocked time") : tr("Free the blocked time “%1”").arg(*name));
}

void ClashLine::clear()
{
    hide();
}

void ClashLine::complain(const QString &why, const QString &instead, bool mayInsist)
{
    m_text->setText(why);
    m_instead->setText(tr("Pick %1 instead").arg(instead));
    m_instead->setVisible(!instead.isEmpty());
    m_insist->setVisible(mayInsist);
    show();
}

} // namespace frontdesk
