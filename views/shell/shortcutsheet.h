#pragma once

#include <QPointer>

#include "views/common/popover.h"

class QGridLayout;
class QHBoxLayout;

namespace frontdesk {

class ActionRegistry;

/// Every key of the window, by group, read from the registry when it opens. Esc or the same key closes it.
class ShortcutSheet : public Popover {
    Q_OBJECT
public:
    /// The registry outlives it.
    ShortcutSheet(const ActionRegistry &actions, QWidget *window);

    void open();

protected:
    QPoint placeFor(const QRect &anchor) const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeContent();
    QWidget *makeGroup(const QString &group);

    const ActionRegistry &m_actions;
    QWidget *m_content = nullptr;
    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace frontdesk
