#include "views/setup/formdialog.h"

#include <QLabel>

namespace frontdesk {

FormDialog::FormDialog(QWidget *parent) : QDialog(parent), m_problem(new QLabel(this))
{
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void FormDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setHidden(text.isEmpty());
}

void FormDialog::finish()
{
    QWidget *where = nullptr;
    const QString text = problem(&where);
    showProblem(text);
    if (text.isEmpty())
        return finished();
    if (where)
        where->setFocus();
}

} // namespace frontdesk
