#pragma once

#include <QSettings>

#include "views/common/theme.h"

namespace frontdesk {

/// What is kept for this desk alone, in a file of the person's account on this machine: how the window speaks and looks,
/// who signed in last. Nothing about patients. Read and written at once; GUI thread.
class DeskOptions {
public:
    explicit DeskOptions(const QString &file = defaultFile());

    QString language() const; ///< two letters; empty: as the system
    void setLanguage(const QString &code);
    ColorScheme colorScheme() const;
    void setColorScheme(ColorScheme scheme);
    bool desktopNotes() const; ///< notices are told outside the window too
    void setDesktopNotes(bool wanted);
    QString lastAccount() const; ///< e-mail
    void setLastAccount(const QString &email);
    QStringList recentActions() const; ///< the newest first
    void addRecentAction(const QString &id);

    static QString defaultFile();

private:
    QSettings m_file;
};

} // namespace frontdesk
