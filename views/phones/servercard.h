#pragma once

#include "models/items/lanserver.h"
#include "views/common/card.h"

class QCheckBox;

namespace frontdesk {

/// The server that phones talk to: whether it runs, where, and what its certificate's fingerprint is.
class ServerCard : public Card {
    Q_OBJECT
public:
    explicit ServerCard(LanServer &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void complained(const QString &text);

private:
    QLabel *addFact(const QString &caption, const QString &name);
    void show(const LanServer::State &state);
    void onSwitched(bool on);

    LanServer &m_server;
    QCheckBox *m_switch;
    QLabel *m_state;
    QLabel *m_address;
    QLabel *m_fingerprint;
};

/// "ab12 cd34 …" in groups of four, eight to a line, to compare by eye.
QString fingerprintText(const QString &fingerprint);

} // namespace frontdesk
