#pragma once

#include "models/services/clinicfurnishing.h"
#include "views/setup/setupstep.h"

class QCheckBox;
class QLabel;
class QLineEdit;

namespace frontdesk {

class NameList;

/// Doctors, one name each.
class DoctorsStep : public SetUpStep {
    Q_OBJECT
public:
    explicit DoctorsStep(QWidget *parent = nullptr);
    QList<ClinicFurniture::Doctor> doctors() const;
    QString problem(QWidget **where) const override;
    QWidget *firstField() const override;

private:
    NameList *m_names;
};

class RoomsStep : public SetUpStep {
    Q_OBJECT
public:
    explicit RoomsStep(QWidget *parent = nullptr);
    QStringList rooms() const;
    QWidget *firstField() const override;
    bool canSkip() const override { return true; }
    void skip() override;

private:
    NameList *m_names;
};

/// Who signs in first.
class AdminStep : public SetUpStep {
    Q_OBJECT
public:
    struct Admin {
        QString firstName;
        QString lastName;
        QString email;
        QString password;
    };
    explicit AdminStep(QWidget *parent = nullptr);
    Admin admin() const;
    QString problem(QWidget **where) const override;
    QWidget *firstField() const override;

private:
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QLineEdit *m_repeat;
};

/// How messages leave the house.
class GatewaysStep : public SetUpStep {
    Q_OBJECT
public:
    explicit GatewaysStep(QWidget *parent = nullptr);
    QList<std::pair<QString, QString>> settings() const;
    QString problem(QWidget **where) const override;
    QWidget *firstField() const override;
    bool canSkip() const override { return true; }
    void skip() override;

private:
    QList<std::pair<QString, QLineEdit *>> m_fields;
};

/// What will be made, and what comes next.
class ReadyStep : public SetUpStep {
    Q_OBJECT
public:
    explicit ReadyStep(QWidget *parent = nullptr);
    void setSummary(const QString &text);
    bool wantsPhones() const;

private:
    QLabel *m_summary;
    QCheckBox *m_phones;
};

} // namespace frontdesk
