#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/paths.h"
#include "views/common/deskoptions.h"
#include "views/common/language.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The languages of the window: which one it begins with, how it writes dates, that each is really there.
class TestLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_before = QLocale(); }

    void cleanup()
    {
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theChoiceGoesBeforeSystemAndClinic_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("clinic");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("chosen") << u"ur"_s << u"fr_FR"_s << u"es"_s << u"ur"_s;
        QTest::newRow("system") << u""_s << u"fr_FR"_s << u"es"_s << u"fr"_s;
        QTest::newRow("plain system") << u""_s << u"C"_s << u"es"_s << u"en"_s;
        QTest::newRow("a system we do not speak") << u""_s << u"de_DE"_s << u"es"_s << u"es"_s;
        QTest::newRow("nobody we speak") << u"xx"_s << u"de_DE"_s << u"de"_s << u"en"_s;
    }

    void theChoiceGoesBeforeSystemAndClinic()
    {
        QFETCH(QString, chosen);
        QFETCH(QString, system);
        QFETCH(QString, clinic);
        QTEST(languageToSpeak(chosen, QLocale(system), clinic), "spoken");
    }

    void everyTextIsTranslated_data()
    {
        QTest::addColumn<QString>("file");
        for (const Language &language : windowLanguages())
            QTest::newRow(qPrintable(language.code)) << u"frontdesk_%1.ts"_s.arg(language.code);
    }

    /// English holds plural forms alone. What is missing: resources/translations/translate.py missing LANG.
    void everyTextIsTranslated()
    {
        QFETCH(QString, file);
        QFile texts(sourcePath(u"resources/translations/"_s + file));
        QVERIFY2(texts.open(QIODevice::ReadOnly), qPrintable(texts.fileName()));
        const QByteArray written = texts.readAll();
        QVERIFY(written.count("<message") > 20);
        QCOMPARE(written.count("type=\"unfinished\""), 0);
    }

    void datesAreWrittenAsTheLanguageDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("month");
        QTest::addColumn<int>("firstDay"); ///< 0: as the locale's data have it this year
        QTest::newRow("English") << u"en"_s << u"GB"_s << u"20 November 2026"_s << 1;
        QTest::newRow("Spanish") << u"es"_s << u"SV"_s << u"20 noviembre 2026"_s << 7;
        QTest::newRow("Spanish of a country that does not speak it")
            << u"es"_s << u"PK"_s << u"20 noviembre 2026"_s << 1;
        QTest::newRow("French") << u"fr"_s << u"FR"_s << u"20 novembre 2026"_s << 1;
        QTest::newRow("Arabic") << u"ar"_s << u"EG"_s << u"20 نوفمبر 2026"_s << 0;
        QTest::newRow("Urdu") << u"ur"_s << u"PK"_s << u"20 نومبر 2026"_s << 7;
    }

    void datesAreWrittenAsTheLanguageDoes()
    {
        QFETCH(QString, language);
        QFETCH(QString, region);
        const QLocale locale = localeFor(language, region);
        QTEST(locale.toString(QDate(2026, 11, 20), u"d MMMM yyyy"_s), "month");
        QFETCH(int, firstDay);
        QVERIFY(firstDay == 0 || int(locale.firstDayOfWeek()) == firstDay);
    }

    void eachLanguageIsThere_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("dialogs"); ///< Qt's own speak it
        QTest::newRow("English") << u"en"_s << false << false;
        QTest::newRow("Spanish") << u"es"_s << false << true;
        QTest::newRow("French") << u"fr"_s << false << true;
        QTest::newRow("Arabic") << u"ar"_s << true << true;
        QTest::newRow("Urdu") << u"ur"_s << true << false;
    }

    void eachLanguageIsThere()
    {
        QFETCH(QString, code);
        QFETCH(bool, mirrored);
        QVERIFY(QFile::exists(u":/frontdesk/translations/frontdesk_%1.qm"_s.arg(code)));
        Translation translation(*qApp);
        translation.speak(code, u"SV"_s);
        QCOMPARE(translation.language(), code);
        QCOMPARE(QGuiApplication::isRightToLeft(), mirrored);
        QCOMPARE(QLocale::languageToCode(QLocale().language()), code);
        QFETCH(bool, dialogs);
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel") != u"Cancel"_s, dialogs);
    }

    void nothingStaysBehind()
    {
        {
            Translation translation(*qApp);
            translation.speak(u"ar"_s, {});
            translation.speak(u"es"_s, {});
            QVERIFY(!QGuiApplication::isRightToLeft());
        }
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), u"Cancel"_s);
    }

    void theDeskRemembers()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"desk.ini"_s);
        {
            DeskOptions options(file);
            QVERIFY(options.language().isEmpty());
            QVERIFY(options.colorScheme() == ColorScheme::System);
            options.setLanguage(u"ar"_s);
            options.setColorScheme(ColorScheme::Dark);
            options.setLastAccount(u"me@clinic.test"_s);
            options.addRecentAction(u"a"_s);
            options.addRecentAction(u"b"_s);
            options.addRecentAction(u"a"_s);
        }
        const DeskOptions again(file);
        QCOMPARE(again.language(), u"ar"_s);
        QVERIFY(again.colorScheme() == ColorScheme::Dark);
        QCOMPARE(again.lastAccount(), u"me@clinic.test"_s);
        QCOMPARE(again.recentActions(), (QStringList{u"a"_s, u"b"_s}));
    }

private:
    QLocale m_before;
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
