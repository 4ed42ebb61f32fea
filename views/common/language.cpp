#include "views/common/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where a language is spoken when the clinic's country does not say.
QLocale::Territory usualTerritory(QLocale::Language language)
{
    switch (language) {
    case QLocale::Spanish:
        return QLocale::Spain;
    case QLocale::French:
        return QLocale::France;
    case QLocale::Arabic:
        return QLocale::UnitedArabEmirates; // writes 0 to 9
    case QLocale::Urdu:
        return QLocale::Pakistan;
    default:
        return QLocale::UnitedKingdom;
    }
}

bool fits(const QLocale &locale, QLocale::Language language, QLocale::Territory territory)
{
    return locale.language() == language && locale.territory() == territory && locale.zeroDigit() == u"0"_s;
}

} // namespace

QList<Language> windowLanguages()
{
    return {{u"en"_s, u"English"_s},
            {u"es"_s, u"Español"_s},
            {u"fr"_s, u"Français"_s},
            {u"ar"_s, u"العربية"_s},
            {u"ur"_s, u"اردو"_s}};
}

bool isWindowLanguage(const QString &code)
{
    const QList<Language> all = windowLanguages();
    return std::ranges::any_of(all, [&](const Language &language) { return language.code == code; });
}

QString languageToSpeak(const QString &chosen, const QLocale &system, const QString &clinic)
{
    const bool plain = system.language() == QLocale::C;
    const QString ofSystem = plain ? u"en"_s : QLocale::languageToCode(system.language());
    for (const QString &code : {chosen, ofSystem, clinic}) {
        if (isWindowLanguage(code))
            return code;
    }
    return u"en"_s;
}

QLocale localeFor(const QString &language, const QString &region)
{
    const QLocale::Language spoken = QLocale::codeToLanguage(language);
    const QLocale system = QLocale::system();
    if (system.language() == spoken && system.zeroDigit() == u"0"_s)
        return system;
    const QLocale::Territory territory = QLocale::codeToTerritory(region);
    const QLocale there(spoken, territory);
    return fits(there, spoken, territory) ? there : QLocale(spoken, usualTerritory(spoken));
}

Translation::~Translation()
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
}

void Translation::speak(const QString &language, const QString &region)
{
    m_application.removeTranslator(&m_own);
    m_application.removeTranslator(&m_qt);
    m_language = isWindowLanguage(language) ? language : u"en"_s;
    const QLocale locale = localeFor(m_language, region);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(QLocale(locale.language()).textDirection());
    if (m_qt.load(u"qtbase_"_s + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qt);
    if (m_own.load(u":/frontdesk/translations/frontdesk_"_s + m_language))
        m_application.installTranslator(&m_own);
}

} // namespace frontdesk
