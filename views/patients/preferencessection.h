#pragma once

#include "models/services/patients/patientfile.h"
#include "views/common/card.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class FormField;

/// How a patient is reached: channels, language and quiet hours, each kept at once when it is changed. Says where the patient
/// has answered STOP.
class PreferencesSection : public Card {
    Q_OBJECT
public:
    explicit PreferencesSection(QWidget *parent = nullptr);

    void show(const ContactPreferences &preferences, const AddressMarks &marks);
    void refuse(const Error &error); ///< what was wanted last; the field keeps it, to be mended

Q_SIGNALS:
    void wanted(const ContactPreferences &preferences);

private:
    void buildChannels();
    void buildFields();
    void tell();

    QList<QPushButton *> m_channels; ///< as channelsInOrder()
    QComboBox *m_language;
    QLineEdit *m_quiet;
    FormField *m_quietField = nullptr;
    QLabel *m_stopped;
    ContactPreferences m_shown;
};

} // namespace frontdesk
