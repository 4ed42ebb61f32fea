#pragma once

#include "models/items/syncmodel.h"
#include "views/common/page.h"

class QLabel;
class QPushButton;

namespace frontdesk {

class Table;

/// The link's state in a few words for the header, and in a sentence.
QString linkWord(const SyncDesk &desk);
QString linkSentence(const SyncDesk &desk);

/// What was done at this linked desk and has not arrived at the clinic's hub: what waits, what was refused and why, and
/// what can be done about it. Live. The desk outlives it.
class SyncPage : public Page {
    Q_OBJECT
public:
    explicit SyncPage(SyncDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void rebookWanted(const frontdesk::SyncItem &item); ///< at another time

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildDetails();
    QPushButton *actionButton(const QString &text, const QString &name, void (SyncPage::*action)());
    void refresh();
    void follow();
    const SyncItem *chosen() const;
    void retry();
    void pickAnother();
    void insist();
    void discard();
    Reply<Done> tell(const QString &words);

    SyncDesk &m_desk;
    SyncModel m_model;
    QString m_chosen;
    QLabel *m_state;
    Table *m_table;
    QWidget *m_details = nullptr;
    QLabel *m_deed;
    QLabel *m_reason;
    QPushButton *m_retry = nullptr;
    QPushButton *m_pick = nullptr;
    QPushButton *m_insist = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace frontdesk
