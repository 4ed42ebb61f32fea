#pragma once

#include <QScrollArea>

#include "models/services/patients/patientfile.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

class AccountSection;
class Card;
class ContactSection;
class PreferencesSection;
class VisitList;

/// Everything about one patient, to be read and acted on. Two columns where there is room.
class PatientCard : public QScrollArea {
    Q_OBJECT
public:
    explicit PatientCard(QWidget *parent = nullptr);

    void show(const PatientFile &file, const TimeZone &zone, QDate today);
    PreferencesSection *preferences() const { return m_preferences; }
    /// Whether there is an inbox to write in.
    void setMessaging(bool possible);

Q_SIGNALS:
    void bookWanted();
    void messageWanted();
    void editWanted();
    void preferencesWanted(const ContactPreferences &preferences);
    void visitChosen(const VisitCard &visit);
    void invoiceChosen(InvoiceId id);
    void copied(const QString &what);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildHeader(QWidget *parent);
    QPushButton *action(const QString &name, const QString &text, const QString &key, QWidget *parent);
    void buildColumns(QWidget *parent);
    void showHeader(const PatientFile &file, QDate today);
    void showWaiting(const PatientFile &file, const TimeZone &zone);

    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_noShows;
    QPushButton *m_message = nullptr;
    ContactSection *m_contact;
    PreferencesSection *m_preferences;
    VisitList *m_ahead;
    VisitList *m_past;
    AccountSection *m_account;
    Card *m_waitlist;
    QLabel *m_waiting;
    QBoxLayout *m_columns;
    PatientId m_shown;
};

} // namespace frontdesk
