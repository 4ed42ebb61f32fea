#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QTimeZone>
#include <QTranslator>
#include <QXmlStreamReader>

#include "app/window/desksignin.h"
#include "app/window/linkdialog.h"
#include "app/window/restoredialog.h"
#include "tests/app/realwindow.h"
#include "tests/app/shownwidgets.h"
#include "tests/support/paths.h"
#include "views/calendar/dayview.h"
#include "views/common/language.h"
#include "views/setup/namelist.h"
#include "views/setup/setupassistant.h"
#include "views/shell/signinpage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

using TextKey = QPair<QString, QString>; ///< context and source

/// A language in which every text stands in brackets; what has none was never given to tr().
class PseudoLanguage : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        asked.insert({QString::fromUtf8(context), QString::fromUtf8(source)});
        return u'[' + QString::fromUtf8(source) + u']';
    }
    mutable QSet<TextKey> asked;
};

QStringList wordsOf(const QString &text)
{
    static const QRegularExpression gap(u"[^\\p{L}]+"_s);
    return text.toLower().split(gap, Qt::SkipEmptyParts);
}

void addWords(QSet<QString> &words, const QString &text)
{
    for (const QString &word : wordsOf(text))
        words.insert(word);
}

/// Every word that the clinic has written down itself: names, notes, settings.
QSet<QString> wordsInDatabase(Reader &reader)
{
    QSet<QString> words;
    const auto read = reader.ask(Actor{}, [&](Session &session) -> Result<Done> {
        Database &database = session.database();
        QStringList columns;
        for (auto rows = database.prepare("SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c "
                                          "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' "
                                          "AND m.sql NOT LIKE 'CREATE VIRTUAL%'");
             rows.next();)
            columns.append(
                u"SELECT \"%2\" FROM \"%1\" WHERE typeof(\"%2\") = 'text'"_s.arg(rows.text(0), rows.text(1)));
        for (const QString &query : std::as_const(columns)) {
            for (auto rows = database.prepareOnce(query.toUtf8()); rows.next();)
                addWords(words, rows.text(0));
        }
        return Done{};
    });
    Q_ASSERT(read);
    Q_UNUSED(read)
    return words;
}

/// Weekdays, months, countries and languages are the locale's; a few names are the same everywhere.
QSet<QString> wordsOfLocale()
{
    QSet<QString> words;
    const QLocale locale;
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat, QLocale::NarrowFormat}) {
        for (int i = 1; i <= 12; ++i) {
            addWords(words, locale.monthName(i, format));
            addWords(words, locale.standaloneMonthName(i, format));
            addWords(words, locale.dayName((i - 1) % 7 + 1, format));
            addWords(words, locale.standaloneDayName((i - 1) % 7 + 1, format));
        }
    }
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i)
        addWords(words, QLocale::territoryToString(QLocale::Territory(i)));
    for (int i = QLocale::C; i <= QLocale::LastLanguage; ++i)
        addWords(words, QLocale::languageToString(QLocale::Language(i)));
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        addWords(words, QString::fromLatin1(zone));
    return words;
}

QSet<QString> properNames()
{
    QSet<QString> words{u"https"_s,  u"http"_s, u"f"_s,         u"alt"_s,   u"ctrl"_s, u"shift"_s,
                        u"twilio"_s, u"ntfy"_s, u"frontdesk"_s, u"smtps"_s, u"mail"_s, u"example"_s,
                        u"com"_s,    u"sms"_s,  u"send"_s,      u"test"_s};
    for (const Language &language : windowLanguages())
        addWords(words, language.name);
    return words;
}

} // namespace

/// The real window on the demo clinic, page by page: everything has a name for those who cannot see it, and every text
/// can be translated.
class TestWholeWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlHasAName()
    {
        RealWindow real(u"admin@demo.test"_s);
        QStringList nameless;
        visit(real, [&](const QString &place) {
            for (const QString &widget : namelessWidgets(real.window->window()))
                nameless.append(place + u": "_s + widget);
        });
        visitFirstStart(*real.running, [&](QWidget &widget) {
            for (const QString &widgetName : namelessWidgets(widget))
                nameless.append(u"first start: "_s + widgetName);
        });
        nameless.removeDuplicates();
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }

    void everyTextCanBeTranslated()
    {
        PseudoLanguage pseudo;
        QCoreApplication::installTranslator(&pseudo);
        RealWindow real(u"admin@demo.test"_s);
        const QSet<QString> data = wordsInDatabase(*real.running->hub().reader().value()) + wordsOfLocale()
                                   + properNames();
        QStringList bare;
        const auto look = [&](const QString &place, QWidget &widget) {
            for (const ShownText &shown : shownTexts(widget)) {
                const QStringList words = wordsOf(shown.text);
                const bool known = std::ranges::all_of(words, [&](const QString &word) { return data.contains(word); });
                static const QRegularExpression placeholder(u"^\\{[a-z]+\\}$"_s); // the same in every language
                const bool toPatients = shown.where.contains("#preview"_L1); // a sample in the language of the text
                if (!known && !toPatients && !shown.text.contains(u'[') && !placeholder.match(shown.text).hasMatch())
                    bare.append(place + u": "_s + shown.where + u" = "_s + shown.text.left(80));
            }
        };
        visit(real, [&](const QString &place) { look(place, real.window->window()); });
        visitFirstStart(*real.running, [&](QWidget &widget) { look(u"first start"_s, widget); });
        QCoreApplication::removeTranslator(&pseudo);
        bare.removeDuplicates();
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
        QVERIFY(pseudo.asked.size() > 200);
        checkThatToolsFind(pseudo.asked);
    }

private:
    /// Calls `look` on every page, with the name of the place.
    void visit(RealWindow &real, const std::function<void(const QString &)> &look)
    {
        MainWindow &window = real.window->window();
        for (const QString &page : window.pageNames()) {
            window.openPage(page);
            QTest::qWait(10); // for the layouts
            look(page);
            auto *sections = window.findChild<QListWidget *>(page + u"Sections"_s);
            for (int row = 0; sections && row < sections->count(); ++row) {
                sections->setCurrentRow(row);
                QTest::qWait(10);
                look(page + u'/' + QString::number(row));
            }
        }
        window.openPage(u"calendar"_s);
        window.dayView()->setFocus();
        QTest::keyClick(window.dayView(), Qt::Key_C);
        QTest::qWait(10);
        look(u"booking"_s);
    }

    /// Calls `look` with the page to sign in on, every page of the assistant and the dialogs that it leads to.
    static void visitFirstStart(RunningHub &running, const std::function<void(QWidget &)> &look)
    {
        DeskSignIn signIn(running);
        SignInPage page(signIn);
        page.show();
        look(page);
        SetUpAssistant assistant(u"en"_s);
        QWidget &window = assistant;
        window.show();
        assistant.findChild<QComboBox *>(u"setUpZone"_s)->setCurrentText(u"America/El_Salvador"_s);
        assistant.findChild<QLineEdit *>(u"setUpClinic"_s)->setText(u"2000"_s);
        assistant.findChild<NameList *>(u"setUpDoctors"_s)->setNames({u"1"_s});
        assistant.findChild<QLineEdit *>(u"setUpFirstName"_s)->setText(u"1"_s);
        assistant.findChild<QLineEdit *>(u"setUpLastName"_s)->setText(u"2"_s);
        assistant.findChild<QLineEdit *>(u"setUpEmail"_s)->setText(u"1@2.test"_s);
        assistant.findChild<QLineEdit *>(u"setUpPassword"_s)->setText(u"12345678"_s);
        assistant.findChild<QLineEdit *>(u"setUpRepeat"_s)->setText(u"12345678"_s);
        constexpr int steps = 8;
        for (int step = 0; step < steps; ++step) {
            QCOMPARE(assistant.stepNumber(), step);
            QTest::qWait(10);
            look(assistant);
            if (step + 1 < steps)
                QTest::mouseClick(assistant.findChild<QPushButton *>(u"setUpNext"_s), Qt::LeftButton);
        }
        LinkDialog link;
        RestoreDialog restore;
        for (QDialog *dialog : std::initializer_list<QDialog *>{&link, &restore}) {
            dialog->show();
            look(*dialog);
        }
    }

    /// What was asked for at run time is found in the sources by lupdate as well, under the same name.
    static void checkThatToolsFind(const QSet<TextKey> &asked)
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"all.ts"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(sourcePath(u"."_s));
        const QString tools = u"/usr/lib/qt6/bin/lupdate"_s;
        lupdate.start(QFile::exists(tools) ? tools : u"lupdate"_s,
                      {u"-silent"_s, u"-I"_s, u"."_s, u"app"_s, u"models/items"_s, u"views"_s, u"-ts"_s, file});
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        const QSet<TextKey> found = textsIn(file);
        QStringList lost;
        for (const TextKey &key : asked) {
            const bool ours = key.first.startsWith("frontdesk::"_L1) || !key.first.startsWith(u'Q');
            if (ours && !found.contains(key))
                lost.append(key.first + u": "_s + key.second);
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }

    static QSet<TextKey> textsIn(const QString &path)
    {
        QFile file(path);
        QSet<TextKey> found;
        if (!file.open(QIODevice::ReadOnly))
            return found;
        QString context;
        for (QXmlStreamReader xml(&file); !xml.atEnd();) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1)
                found.insert({context, xml.readElementText()});
        }
        return found;
    }
};

QTEST_MAIN(TestWholeWindow)
#include "tst_wholewindow.moc"
