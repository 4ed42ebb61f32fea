#pragma once

#include <QToolButton>

#include "models/domain/id.h"
#include "models/domain/role.h"
#include "views/common/theme.h"

class QMenu;

namespace frontdesk {

class ActionRegistry;

/// Whose window it is and how it looks and speaks, for the menu in the header.
struct AccountInfo {
    struct OwnClinic {
        ClinicId id;
        QString name;
    };
    QString name;
    QString email;
    Role role = Role::Receptionist;
    ClinicId clinic; ///< the one that is open
    QList<OwnClinic> clinics;
    QString language; ///< chosen, or empty: as the system
    ColorScheme colors = ColorScheme::System;
};

/// The person in the header: a circle with initials; behind it who it is, their other clinics, language, colours, and what
/// the registry has under `account.…`.
class AccountMenu : public QToolButton {
    Q_OBJECT
public:
    /// The registry outlives it.
    AccountMenu(const AccountInfo &info, ActionRegistry &actions, QWidget *parent = nullptr);

    const AccountInfo &info() const { return m_info; }
    void setColors(ColorScheme colors) { m_info.colors = colors; }
    QMenu *openMenu(); ///< deletes itself when it closes

Q_SIGNALS:
    void clinicWanted(ClinicId clinic);
    void languageWanted(const QString &code); ///< empty: as the system
    void colorsWanted(frontdesk::ColorScheme colors);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPerson(QMenu &menu);
    void addClinics(QMenu &menu);
    void addLanguages(QMenu &menu);
    void addColors(QMenu &menu);
    void addActions(QMenu &menu);
    QString clinicName() const;

    AccountInfo m_info;
    ActionRegistry &m_actions;
};

} // namespace frontdesk
