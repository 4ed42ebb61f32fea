#pragma once

#include "models/items/testmessages.h"
#include "views/common/card.h"

class QLineEdit;
class QPushButton;

namespace frontdesk {

/// "Send a test message": to whom, and what the gateway said.
class TestMessageBox : public Card {
    Q_OBJECT
public:
    TestMessageBox(TestMessages &messages, Channel channel, QWidget *parent = nullptr);

private:
    void send();
    void show(const Result<SendOutcome> &outcome);
    void tell(const QString &text, bool good);

    TestMessages &m_messages;
    Channel m_channel;
    QLineEdit *m_to;
    QPushButton *m_send;
    QLabel *m_result;
};

} // namespace frontdesk
