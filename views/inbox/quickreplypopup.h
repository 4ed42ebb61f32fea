#pragma once

#include <QListWidget>

#include "models/items/textsdesk.h"

namespace frontdesk {

/// Quick replies over a composer, those in the other end's language first; found by their name while one types. The keyboard
/// stays in the composer.
class QuickReplyPopup : public QListWidget {
    Q_OBJECT
public:
    QuickReplyPopup(const TextsDesk &desk, QWidget *window);

    /// Above `anchor`, in the window's coordinates.
    void open(const QString &word, const QString &language, const QRect &anchor);
    /// Up, Down, Enter, Tab and Esc; what else, nothing.
    void handleKey(int key);
    void close();
    bool isOpen() const { return isVisible(); }

Q_SIGNALS:
    void chosen(const QuickReply &reply);
    void manageWanted();
    void shownChanged(bool shown);

private:
    void fill(const QString &word, const QString &language);
    void choose(int row);

    const TextsDesk &m_desk;
    QList<QuickReply> m_found;
};

} // namespace frontdesk
