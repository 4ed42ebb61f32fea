#pragma once

#include "models/items/patientdesk.h"
#include "models/items/patientexport.h"
#include "views/common/page.h"

class QPushButton;
class QStackedWidget;

namespace frontdesk {

class DuplicatesView;
class ImportView;
class PatientCard;
class PatientForm;
class PatientList;

/// The clinic's patients: found as one types, with the chosen one's card beside the list. New ones are made and old ones mended
/// in the same place; duplicates and files too. N: new, E: edit, B: book, M: message, from the list. Live. The desks outlive it.
class PatientsPage : public Page {
    Q_OBJECT
public:
    PatientsPage(PatientDesk &desk, ImportDesk &files, QWidget *parent = nullptr);

    void openPatient(PatientId id);
    void reveal(const QString &id) override; ///< a patient's
    QList<DeskAction> actions() override;
    PatientId shownPatient() const { return m_chosen; }
    void setMessaging(bool possible); ///< whether somebody listens to messageWanted()

Q_SIGNALS:
    void bookWanted(const PatientHit &patient);
    void messageWanted(PatientId id);
    void visitChosen(const VisitCard &visit);
    void invoiceChosen(InvoiceId id);

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildList();
    QWidget *buildPane();
    QWidget *buildEmpty();
    QPushButton *buildMore();
    QWidget *inScrollArea(QWidget *widget);
    void connectDuplicates();
    void connectFiles();
    void connectCard();
    void connectForm();
    void choose(const PatientHit &patient);
    void onChanged();
    void showCard();
    void showNobody();
    void startNew();
    void startEdit();
    void startDuplicates();
    void startImport();
    void chooseExport();
    void onSaved(const PatientHit &patient, bool isNew);
    void rememberPreferences(const ContactPreferences &before);
    void keepPreferences(const ContactPreferences &wanted);
    void book();
    void backToCard();
    bool isReading() const; ///< nothing is under way in the pane that a click in the list would end

    PatientDesk &m_desk;
    PatientList *m_list;
    QStackedWidget *m_pane;
    QWidget *m_empty = nullptr;
    QWidget *m_formPane = nullptr;
    PatientCard *m_card;
    PatientForm *m_form;
    DuplicatesView *m_duplicates;
    ImportView *m_import;
    PatientExport m_export;
    PatientId m_chosen;
    std::optional<PatientFile> m_file; ///< of the one chosen
    bool m_messaging = false;
};

} // namespace frontdesk
