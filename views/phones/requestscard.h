#pragma once

#include <QTimer>

#include "models/items/lanserver.h"
#include "views/common/card.h"

class QStandardItemModel;

namespace frontdesk {

class Table;

/// What phones and programs have asked the server lately, the latest first; looked up once a second while it is shown.
class RequestsCard : public Card {
    Q_OBJECT
public:
    RequestsCard(const LanServer &server, const TimeZone &zone, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    const LanServer &m_server;
    TimeZone m_zone;
    QStandardItemModel *m_model;
    Table *m_table;
    QTimer m_second;
    QList<LanServer::Request> m_shown;
};

} // namespace frontdesk
