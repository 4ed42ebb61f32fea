#include "views/common/deskoptions.h"

#include <QStandardPaths>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(ColorScheme scheme)
{
    switch (scheme) {
    case ColorScheme::Light:
        return u"light"_s;
    case ColorScheme::Dark:
        return u"dark"_s;
    case ColorScheme::System:
        break;
    }
    return {};
}

} // namespace

DeskOptions::DeskOptions(const QString &file) : m_file(file, QSettings::IniFormat) {}

QString DeskOptions::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/frontdesk/desk.ini"_s;
}

QString DeskOptions::language() const
{
    return m_file.value(u"language"_s).toString();
}

void DeskOptions::setLanguage(const QString &code)
{
    m_file.setValue(u"language"_s, code);
}

ColorScheme DeskOptions::colorScheme() const
{
    const QString name = m_file.value(u"colors"_s).toString();
    return name == nameOf(ColorScheme::Light)  ? ColorScheme::Light
           : name == nameOf(ColorScheme::Dark) ? ColorScheme::Dark
                                               : ColorScheme::System;
}

void DeskOptions::setColorScheme(ColorScheme scheme)
{
    m_file.setValue(u"colors"_s, nameOf(scheme));
}

bool DeskOptions::desktopNotes() const
{
    return m_file.value(u"desktopNotes"_s).toBool();
}

void DeskOptions::setDesktopNotes(bool wanted)
{
    m_file.setValue(u"desktopNotes"_s, wanted);
}

QString DeskOptions::lastAccount() const
{
    return m_file.value(u"lastAccount"_s).toString();
}

void DeskOptions::setLastAccount(const QString &email)
{
    m_file.setValue(u"lastAccount"_s, email);
}

QStringList DeskOptions::recentActions() const
{
    return m_file.value(u"recentActions"_s).toStringList();
}

void DeskOptions::addRecentAction(const QString &id)
{
    constexpr int most = 12;
    QStringList recent = recentActions();
    recent.removeAll(id);
    recent.prepend(id);
    m_file.setValue(u"recentActions"_s, recent.mid(0, most));
}

} // namespace frontdesk
