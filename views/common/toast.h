#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace frontdesk {

/// One line at the bottom of the window about what has just worked, with Undo where it can be undone. Goes by itself
/// after 8 seconds; a new one takes its place. Never takes the focus.
class Toast : public QFrame {
    Q_OBJECT
public:
    static constexpr int visibleFor = 8000; ///< milliseconds

    explicit Toast(QWidget *window);
    void say(const QString &text, bool undoable);
    /// What did not work; without Undo, in the colour of danger.
    void complain(const QString &text);

Q_SIGNALS:
    void undoWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void present(const QString &text);
    void place();
    void fade(double from, double to);

    QLabel *m_text;
    QPushButton *m_undo;
    QTimer m_timer;
    bool m_bad = false;
};

} // namespace frontdesk
