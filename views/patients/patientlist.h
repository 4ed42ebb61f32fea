#pragma once

#include <QFrame>

#include "models/items/patientsmodel.h"

class QLabel;
class QLineEdit;
class QListView;
class QVBoxLayout;

namespace frontdesk {

/// The patients, found as one types. Down and Enter go from the field into the list, Enter with nobody found asks for a new
/// one. Letters typed in the list are the page's. The desk outlives it.
class PatientList : public QFrame {
    Q_OBJECT
public:
    explicit PatientList(const PatientDesk &desk, QWidget *parent = nullptr);

    void addBelow(QLayout *layout);
    /// What was typed in vain; empty where somebody was found.
    QString soughtInVain() const { return m_model.rowCount() == 0 ? m_model.text() : QString(); }
    void reload(); ///< keeps its place
    void setChosen(PatientId id);
    void focusList();

Q_SIGNALS:
    void chosen(const PatientHit &patient);
    void newWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildField();
    void buildView();
    void search(const QString &text);
    void showNothing();
    void enterList(bool make);

    PatientsModel m_model;
    QLineEdit *m_search;
    QListView *m_view;
    QLabel *m_nothing;
    QVBoxLayout *m_column;
};

} // namespace frontdesk
