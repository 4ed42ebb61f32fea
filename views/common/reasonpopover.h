#pragma once

#include "views/common/popover.h"
#include "views/common/prompts.h"

class QLineEdit;
class QPushButton;

namespace frontdesk {

/// Asks one ReasonQuestion: a field with suggestions, Enter confirms, Esc leaves. Deletes itself when it is closed and gives
/// the focus back to where it was.
class ReasonPopover : public Popover {
    Q_OBJECT
public:
    ReasonPopover(const ReasonQuestion &question, QWidget *window);

Q_SIGNALS:
    void answered(const QString &reason);

private:
    void addSuggestions(const QStringList &suggestions);
    void confirm();

    QLineEdit *m_field;
    QPushButton *m_confirm;
    bool m_required;
};

} // namespace frontdesk
