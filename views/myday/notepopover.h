#pragma once

#include "views/common/popover.h"

class QPlainTextEdit;

namespace frontdesk {

/// The note of a visit, to be written: Ctrl+Enter keeps it, Esc leaves. Deletes itself when it is closed.
class NotePopover : public Popover {
    Q_OBJECT
public:
    NotePopover(const QString &title, const QString &note, QWidget *window);

Q_SIGNALS:
    void kept(const QString &note);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void keep();
    QPlainTextEdit *m_text;
};

} // namespace frontdesk
