#pragma once

#include "models/items/feeddesk.h"
#include "models/items/lanserver.h"
#include "models/items/phonesmodel.h"
#include "views/common/page.h"

class QPushButton;

namespace frontdesk {

class PairingCard;
class Table;

/// Phones: connecting one, those that are connected, the server they talk to. CONTRACT §3. Desk and server outlive it.
class PhonesPage : public Page {
    Q_OBJECT
public:
    PhonesPage(PhonesDesk &desk, LanServer &server, FeedDesk &feeds, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildList();
    void turnAway();

    PhonesDesk &m_desk;
    PhonesModel m_model;
    PairingCard *m_pairing;
    Table *m_table;
    QPushButton *m_turnAway;
};

} // namespace frontdesk
