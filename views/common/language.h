#pragma once

#include <QList>
#include <QLocale>
#include <QString>
#include <QTranslator>

class QGuiApplication;

namespace frontdesk {

/// A language that the window speaks.
struct Language {
    QString code; ///< ISO 639, two letters
    QString name; ///< in itself
    bool operator==(const Language &) const = default;
};

/// English first, which the texts in the sources are written in.
QList<Language> windowLanguages();
bool isWindowLanguage(const QString &code);

/// What the person has chosen at this desk, else what the system speaks (C and POSIX mean English), else what the clinic
/// does, else English; always one of windowLanguages().
QString languageToSpeak(const QString &chosen, const QLocale &system, const QString &clinic);

/// How dates, weekdays and numbers are written in that language: as in the clinic's country where that country speaks it,
/// always with the digits 0 to 9.
QLocale localeFor(const QString &language, const QString &region);

/// The texts of one language, ours and Qt's own, on the program: they and the direction of the layout hold for widgets
/// that are made afterwards. To be kept for as long as the program shows anything. Main thread.
class Translation {
public:
    explicit Translation(QGuiApplication &application) : m_application(application) {}
    ~Translation();
    Translation(const Translation &) = delete;
    Translation &operator=(const Translation &) = delete;

    void speak(const QString &language, const QString &region);
    QString language() const { return m_language; }

private:
    QGuiApplication &m_application;
    QString m_language;
    QTranslator m_qt;
    QTranslator m_own;
};

} // namespace frontdesk
