#pragma once

#include <QListView>
#include <QPersistentModelIndex>

#include "models/items/threadmodel.h"

class QPushButton;

namespace frontdesk {

class BubbleDelegate;

/// The messages of a conversation. Opens at the first unread one or at the end, reads older ones as one scrolls up, and
/// stays where it is when something arrives, unless it stands at the end. Arrows go through the messages.
class ThreadView : public QListView {
    Q_OBJECT
public:
    explicit ThreadView(ThreadModel &model, QWidget *parent = nullptr);

    /// The one chosen, else the last one; null when there is none.
    const MessageCard *chosen() const;
    bool isAtEnd() const;
    void goToEnd();
    QRect retryPlace(int row) const; ///< of "Try again", in the viewport; empty unless it failed
    QString shownEmptyText() const;

Q_SIGNALS:
    void retryWanted(MessageId id);
    void menuWanted(MessageId id, QPoint globalPosition);
    void atEndChanged(bool atEnd);

public Q_SLOTS:
    void keyboardSearch(const QString &) override {} // letters are the page's

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A message and where its top is, to be put there again after rows have come above it.
    struct Anchor {
        QPersistentModelIndex index;
        int top = 0;
    };
    Anchor anchor() const;
    void restore(const Anchor &anchor);
    void onOpened();
    void onScrolled();
    void placeJump();

    ThreadModel &m_model;
    BubbleDelegate *m_bubbles;
    QPushButton *m_jump; ///< "New message", while one reads further up
    Anchor m_anchor;
    bool m_end = true;
    bool m_loading = false;
};

} // namespace frontdesk
