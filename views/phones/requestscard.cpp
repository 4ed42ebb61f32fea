#include "views/phones/requestscard.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

#include "views/common/table.h"
#include "views/common/tablecell.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

RequestsCard::RequestsCard(const LanServer &server, const TimeZone &zone, QWidget *parent)
    : Card(tr("Recent requests"), parent),
      m_server(server),
      m_zone(zone),
      m_model(new QStandardItemModel(this)),
      m_table(new Table(this))
{
    m_table->setObjectName(u"requestsTable"_s);
    m_table->setAccessibleName(tr("Recent requests"));
    m_table->setModel(m_model);
    m_table->setEmptyText(tr("Nobody has asked the server anything yet."));
    column()->addWidget(m_table, 1);
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &RequestsCard::refresh);
}

void RequestsCard::showEvent(QShowEvent *event)
{
    Card::showEvent(event);
    m_second.start();
    refresh();
}

void RequestsCard::hideEvent(QHideEvent *event)
{
    m_second.stop();
    Card::hideEvent(event);
}

void RequestsCard::refresh()
{
    const QList<LanServer::Request> requests = m_server.recentRequests();
    if (requests == m_shown && m_model->columnCount() > 0)
        return;
    m_shown = requests;
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Time"), tr("Request"), tr("Answer"), tr("Took")});
    for (const int number : {2, 3})
        m_model->horizontalHeaderItem(number)->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    for (const LanServer::Request &request : requests) {
        const QString time = m_zone.toLocal(request.at).time.toString(u"HH:mm:ss"_s);
        const QString what = request.route.isEmpty() ? tr("unknown address") : leftToRight(request.route);
        m_model->appendRow({tableCell(time, false), tableCell(what, false),
                            tableCell(QString::number(request.status), true),
                            tableCell(tr("%1 ms").arg(request.milliseconds), true)});
    }
    m_table->setWidths({90, 0, 80, 90}, 1);
}

} // namespace frontdesk
