#pragma once

#include <QHash>
#include <QWidget>

#include "models/items/patientdesk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace frontdesk {

class FormField;
class LookalikeBox;

/// A patient's record to be filled in: Ctrl+Enter or the button saves, Esc leaves. What is wrong stands under its field; who
/// may be the same person is asked before a second record is made. The desk outlives it.
class PatientForm : public QWidget {
    Q_OBJECT
public:
    explicit PatientForm(PatientDesk &desk, QWidget *parent = nullptr);

    /// `typed`: what was looked for; digits become the phone, anything else the name.
    void openNew(const QString &typed);
    void openFor(const Patient &patient);
    bool isTouched() const;

Q_SIGNALS:
    void saved(const PatientHit &patient, bool isNew);
    void left(); ///< without saving
    void otherChosen(const PatientHit &patient);
    void complained(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *addField(const QString &name, const QString &label, QWidget *editor);
    QLineEdit *addLine(const QString &name, const QString &label);
    void buildFields();
    QLayout *buildButtons();
    void fill(const NewPatient &record);
    void offerLanguage(const QString &tag);
    NewPatient record() const;
    bool readsBirthDate(NewPatient &record);
    void submit(bool despite);
    void order(const NewPatient &record);
    void onAnswer(const Result<PatientHit> &result);
    void refuse(const Error &error);
    void setBusy(bool busy);

    PatientDesk &m_desk;
    std::optional<Patient> m_patient; ///< being edited; unset for a new one
    NewPatient m_opened;
    QString m_openedBirth;
    QLabel *m_title;
    QLineEdit *m_first = nullptr;
    QLineEdit *m_last = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_birth = nullptr;
    QLineEdit *m_insurance = nullptr;
    QComboBox *m_language = nullptr;
    QPlainTextEdit *m_notes = nullptr;
    QHash<QString, FormField *> m_fields; ///< by the name that errors have
    LookalikeBox *m_lookalikes;
    QPushButton *m_save;
};

} // namespace frontdesk
