#pragma once

#include <QWidget>

#include "models/items/desk.h"
#include "models/items/waitlistdesk.h"

class QLabel;
class QListWidget;
class QToolButton;
class QVBoxLayout;

namespace frontdesk {

/// The waitlist in the side panel: slots that have become free and who would take them, and everybody who waits. Delete
/// takes the chosen one off, Enter looks for a time.
class WaitlistSection : public QWidget {
    Q_OBJECT
public:
    WaitlistSection(const Desk &desk, const WaitlistDesk &waitlist, QWidget *parent = nullptr);

Q_SIGNALS:
    void addWanted(QWidget *about);
    void removeWanted(const WaitlistEntry &entry);
    void slotWanted(const WaitlistEntry &entry);
    void bookWanted(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry);
    void offerWanted(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *buildHeading();
    void reload();
    void showChances();
    QWidget *cardOf(const WaitlistDesk::Chance &chance);
    QLayout *rowOf(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry, QWidget *card);
    void showEntries();
    QString detailsOf(const WaitlistEntry &entry) const;
    QString doctorName(UserId id) const;
    const WaitlistEntry *chosen() const;
    void showMenu(QPoint position);

    const Desk &m_desk;
    const WaitlistDesk &m_waitlist;
    QLabel *m_title;
    QToolButton *m_add;
    QVBoxLayout *m_chances;
    QLabel *m_nobody;
    QListWidget *m_list;
    QList<WaitlistEntry> m_entries;
    QString m_shownChances; ///< what the cards say, so that the focus stays while nothing changes
};

} // namespace frontdesk
