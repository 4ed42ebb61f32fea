#include "views/patients/visitlist.h"

#include <QGridLayout>
#include <QPushButton>

#include <algorithm>

#include "views/common/card.h"
#include "views/common/clearlayout.h"
#include "views/common/elidedlabel.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/patients/statuspill.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

VisitList::VisitList(int mostShown, QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this)), m_most(mostShown)
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
}

void VisitList::show(const QList<VisitCard> &visits, const TimeZone &zone, const QString &emptyText)
{
    m_visits = visits;
    m_zone = zone;
    m_emptyText = emptyText;
    fill(std::min<qsizetype>(m_most, visits.size()));
}

void VisitList::fill(qsizetype count)
{
    clearLayout(*m_grid);
    m_shown = 0;
    for (const VisitCard &visit : m_visits.first(count))
        addLine(visit);
    if (m_visits.isEmpty())
        m_grid->addWidget(explanation(m_emptyText, this), 0, 0, 1, 3);
    if (count < m_visits.size()) {
        auto *all = new QPushButton(tr("Show all %1").arg(m_visits.size()), this);
        all->setObjectName(u"showAllVisits"_s);
        all->setProperty("link", true);
        m_grid->addWidget(all, m_shown, 0, 1, 3, Qt::AlignLeading);
        connect(all, &QPushButton::clicked, this, [this] { fill(m_visits.size()); });
    }
}

void VisitList::addLine(const VisitCard &visit)
{
    const LocalTime local = m_zone.toLocal(visit.appointment.start);
    auto *when = new QPushButton(apart(longDate(local.date)) + u"  "_s + leftToRight(clockText(local.time)), this);
    when->setObjectName(u"visitLink"_s);
    when->setProperty("link", true);
    when->setToolTip(tr("Show it in the calendar"));
    QStringList facts{visit.appointment.type, visit.doctorName, visit.roomName};
    auto *what = new ElidedLabel(themeFont(), this);
    what->setText(joined(facts));
    what->setColor(Theme::current().text);
    m_grid->addWidget(when, m_shown, 0, Qt::AlignLeading);
    m_grid->addWidget(what, m_shown, 1);
    m_grid->addWidget(new StatusPill(visit.appointment.status, this), m_shown, 2, Qt::AlignTrailing);
    ++m_shown;
    connect(when, &QPushButton::clicked, this, [this, visit] { Q_EMIT chosen(visit); });
}

} // namespace frontdesk
