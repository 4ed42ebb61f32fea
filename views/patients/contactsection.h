#pragma once

#include "models/services/patients/patientfile.h"
#include "views/common/card.h"

class QGridLayout;

namespace frontdesk {

/// Phone, e-mail, insurance, language and notes of a record, with a plain mark on an address that a gateway has refused.
class ContactSection : public Card {
    Q_OBJECT
public:
    explicit ContactSection(QWidget *parent = nullptr);

    void show(const PatientFile &file);

Q_SIGNALS:
    void copied(const QString &what); ///< to the clipboard

private:
    void addAddress(const QString &name, const QString &label, const QString &address, const QString &shown,
                    const QString &mark);
    void addFact(const QString &label, const QString &text);

    QGridLayout *m_grid;
};

} // namespace frontdesk
