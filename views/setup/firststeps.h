#pragma once

#include "models/services/clinicsetup.h"
#include "views/setup/setupstep.h"

class QButtonGroup;
class QComboBox;
class QLineEdit;

namespace frontdesk {

class WeekEditor;

/// What is to be done at all, and in which language.
class WelcomeStep : public SetUpStep {
    Q_OBJECT
public:
    enum class Way { NewClinic, SecondDesk, Restore };

    explicit WelcomeStep(const QString &language, QWidget *parent = nullptr);
    Way way() const;
    QWidget *firstField() const override;

Q_SIGNALS:
    void languageWanted(const QString &code);

private:
    QButtonGroup *m_ways;
};

/// Name, zone, country, language of the patients.
class ClinicStep : public SetUpStep {
    Q_OBJECT
public:
    explicit ClinicStep(const QString &language, QWidget *parent = nullptr);
    NewClinic clinic() const;
    QString problem(QWidget **where) const override;
    QWidget *firstField() const override;

private:
    void chooseRegionOfZone();

    QLineEdit *m_name;
    QComboBox *m_zone;
    QComboBox *m_region;
    QComboBox *m_language;
};

/// When the clinic is open.
class HoursStep : public SetUpStep {
    Q_OBJECT
public:
    explicit HoursStep(QWidget *parent = nullptr);
    WeeklyHours hours() const;
    QString problem(QWidget **where) const override;

private:
    WeekEditor *m_week;
};

} // namespace frontdesk
