#pragma once

#include <QIcon>
#include <QLineEdit>

#include <optional>

#include "models/items/patientsuggestions.h"

class QListView;

namespace frontdesk {

/// A field that finds a patient as one types: name in any order, phone, number. The first hit is marked at once, arrows
/// move, Enter or a click picks, Esc closes the list first. The list floats over the window.
class PatientEdit : public QLineEdit {
    Q_OBJECT
public:
    /// `offerNew`: the last row makes a new patient of what was typed.
    PatientEdit(const Desk &desk, bool offerNew, QWidget *parent = nullptr);
    ~PatientEdit() override;

    const std::optional<PatientHit> &patient() const { return m_patient; }
    bool wantsNew() const { return m_new; } ///< "new patient" was picked; text() is the name
    void setPatient(const PatientHit &patient);
    void reset();
    void setLeadingIcon(const QIcon &icon);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void picked(const PatientHit &patient);
    void newPicked(const QString &name);
    void submitted(); ///< Enter with the patient already picked
    void unpicked();  ///< typing on makes the choice void

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void onEdited(const QString &text);
    void pick(int row);
    void showList();
    bool moveInList(int key);

    PatientSuggestions *m_model;
    QListView *m_list;
    QIcon m_icon;
    std::optional<PatientHit> m_patient;
    bool m_new = false;
};

} // namespace frontdesk
