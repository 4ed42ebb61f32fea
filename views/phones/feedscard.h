#pragma once

#include "models/items/feeddesk.h"
#include "models/items/lanserver.h"
#include "views/common/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class QrCode;

/// Visits in other calendar programs: a secret address for each doctor to follow (made, copied, shown as a QR code, ended),
/// and the visits of some weeks as a file. An address is shown once, when it is made. Desk and server outlive it.
class FeedsCard : public Card {
    Q_OBJECT
public:
    FeedsCard(FeedDesk &desk, const LanServer &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildAddress();
    QLayout *buildExport();
    void reload();
    void follow();
    void hideAddress();
    const FeedLine *chosen() const;
    void make();
    void showAddress(const QString &path);
    void copy();
    void revoke();
    void save();

    FeedDesk &m_desk;
    const LanServer &m_server;
    QList<FeedLine> m_lines;
    QComboBox *m_doctor;
    QLabel *m_state;
    QPushButton *m_make;
    QPushButton *m_revoke;
    QWidget *m_address = nullptr;
    QLineEdit *m_url;
    QrCode *m_picture;
    QComboBox *m_whose;
    QComboBox *m_span;
};

} // namespace frontdesk
