#pragma once

#include <QTimer>

#include "models/items/lanserver.h"
#include "models/items/phonesdesk.h"
#include "views/common/card.h"

class QComboBox;
class QPushButton;

namespace frontdesk {

class QrCode;

/// Connects a phone: for whom, then a QR code that is good once and for five minutes, with the time that is left. A new
/// one takes its place when it runs out or has been used, until it is hidden.
class PairingCard : public Card {
    Q_OBJECT
public:
    PairingCard(PhonesDesk &desk, const LanServer &server, QWidget *parent = nullptr);

    /// No code is shown any more.
    void hideCode();

Q_SIGNALS:
    void complained(const QString &text);
    void said(const QString &text);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildChoice();
    void buildCode();
    void fillOwners();
    void requestCode();
    void showCode(const IssuedPairingCode &issued);
    void tick();
    void followServer();
    bool isShowing() const { return !m_code.code.isEmpty(); }

    PhonesDesk &m_desk;
    const LanServer &m_server;
    IssuedPairingCode m_code;
    QTimer m_second;
    QComboBox *m_owner;
    QPushButton *m_show;
    QWidget *m_panel;
    QrCode *m_picture;
    QLabel *m_left;
    QLabel *m_obstacle;
    bool m_waiting = false; ///< for a code that has been ordered
};

} // namespace frontdesk
