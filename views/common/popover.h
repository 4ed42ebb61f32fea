#pragma once

#include <QFrame>

namespace frontdesk {

/// A panel with the one shadow of the design, floating inside the window beside what it belongs to. It keeps the keyboard
/// to itself while it is open: Tab goes round inside, keys do not fall through to the calendar, Esc closes it.
/// A child of the window, so that it never leaves it.
class Popover : public QFrame {
    Q_OBJECT
public:
    explicit Popover(QWidget *window);

    /// Beside the anchor (in the window's coordinates): after it, else before it, else below or above; shown with a fade.
    void openBeside(const QRect &anchor);
    void moveBeside(const QRect &anchor);
    bool isOpen() const { return isVisibleTo(parentWidget()); }
    /// Whether closing it would lose what somebody has typed.
    virtual bool holdsWork() const { return false; }
    /// When it is closed it gives the keyboard back to what has it now, and deletes itself. To be called before its
    /// fields take the keyboard.
    void setForOnce();
    /// Another page is shown: what holds work waits out of sight, what does not is closed.
    void leave();
    /// Its page is shown again.
    void comeBack();

public Q_SLOTS:
    void dismiss();

Q_SIGNALS:
    void dismissed();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    /// How large it is to be, shadow included; as what it holds wishes.
    virtual QSize wantedSize() const;
    /// Where it goes with the size that it has; asked again whenever that changes.
    virtual QPoint placeFor(const QRect &anchor) const;
    /// In the middle of the window, `share` of the free height above it.
    QPoint middle(double share) const;

private:
    void fadeIn();

    QRect m_anchor;
    bool m_waits = false; ///< out of sight, with somebody's work
};

} // namespace frontdesk
