#pragma once

#include <QDialog>

class QLabel;

namespace frontdesk {

/// A dialog of the first start: accepted only with answers that are whole, and says in words where they are not.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    explicit FormDialog(QWidget *parent = nullptr);
    void showProblem(const QString &text); ///< empty hides it

protected:
    /// What keeps the answers from being whole, and where; empty when nothing does.
    virtual QString problem(QWidget **where) const = 0;
    virtual void finished() { accept(); } ///< with whole answers
    void finish();
    QLabel *problemLabel() const { return m_problem; }

private:
    QLabel *m_problem;
};

} // namespace frontdesk
