#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QSignalSpy>

#include "tests/views/deskwindow.h"
#include "views/shell/palette.h"
#include "views/shell/shortcutsheet.h"
#include "views/shell/windowshell.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

class NotesPage : public Page {
    Q_OBJECT
public:
    using Page::Page;
    QList<DeskAction> actions() override
    {
        return {{.id = u"notes.write"_s,
                 .group = u"Notes"_s,
                 .text = u"Write a note"_s,
                 .keys = {Qt::Key_W},
                 .run = [this] { ++written; }}};
    }
    void reveal(const QString &id) override { revealed = id; }
    int written = 0;
    QString revealed;
};

/// A search that knows a visit and a message besides the desk's patients.
class FakeSearch : public SearchDesk {
    Q_OBJECT
public:
    explicit FakeSearch(FakeDesk &desk) : m_desk(desk) {}
    Instant now() const override { return m_desk.now(); }
    TimeZone zone() const override { return m_desk.zone(); }
    QList<PatientHit> patients(const QString &text, int limit) const override
    {
        return m_desk.findPatients(text, limit);
    }
    QList<VisitCard> upcomingVisits(const QString &text, int) const override
    {
        return visit.patientName.contains(text, Qt::CaseInsensitive) ? QList{visit} : QList<VisitCard>();
    }
    QList<FoundMessage> messages(const QString &text, int) const override
    {
        return text == u"insurance"_s ? QList{FoundMessage{u"patient-1"_s, u"Rosa Lima"_s, u"About my insurance"_s, {}}}
                                      : QList<FoundMessage>();
    }
    VisitCard visit;

private:
    FakeDesk &m_desk;
};

struct PaletteWindow : DeskWindow {
    PaletteWindow() : search(desk())
    {
        window.addPage({u"notes"_s, u"Notes"_s, Icon::Inbox, {}, {}},
                       [this](QWidget *parent) { return notes = new NotesPage(parent); });
        window.addPage({u"inbox"_s, u"Inbox"_s, Icon::Inbox, {}, {}},
                       [this](QWidget *parent) { return inbox = new NotesPage(parent); });
        search.visit.appointment = visit(day.lucia);
        search.visit.patientName = u"Lucía Fernández"_s;
        window.shell().setSearch(search);
    }
    QLineEdit *field() { return find<QLineEdit>(u"paletteField"_s); }
    QListView *list() { return find<QListView>(u"paletteList"_s); }
    QString first() { return list()->currentIndex().data().toString(); }
    void open() { press(Qt::Key_K, Qt::ControlModifier); }

    FakeSearch search;
    NotesPage *notes = nullptr;
    NotesPage *inbox = nullptr;
};

} // namespace

/// One field that finds everything, by keys and by mouse, and the sheet that tells the keys.
class TestPalette : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsAFewLettersAway()
    {
        PaletteWindow desk;
        desk.open();
        QVERIFY(desk.field()->hasFocus());
        const QAbstractItemModelTester tester(desk.list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.type(u"not"_s);
        QCOMPARE(desk.first(), u"Notes"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window.currentPage(), u"notes"_s);
        QVERIFY(!desk.isShown(u"palette"_s));
    }

    void itStaysWhereItOpened()
    {
        PaletteWindow desk;
        desk.open();
        auto *palette = desk.find<QWidget>(u"palette"_s);
        const QRect place = palette->geometry();
        QVERIFY(place.width() > 600);
        QVERIFY(place.top() > 30);
        desk.type(u"go"_s);
        QTest::qWait(50); // what it holds asks for its room
        QCOMPARE(palette->geometry().topLeft(), place.topLeft());
        QCOMPARE(palette->width(), place.width());
    }

    void aDateIsGoneTo()
    {
        PaletteWindow desk;
        desk.open();
        desk.type(u"12 dec"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window.date(), QDate(2026, 12, 12));
    }

    void arrowsAndMouseChoose()
    {
        PaletteWindow desk;
        desk.open();
        desk.type(u"go to the"_s);
        const QString top = desk.first();
        desk.press(Qt::Key_Down);
        QVERIFY(desk.first() != top);
        desk.press(Qt::Key_Up);
        QCOMPARE(desk.first(), top);
        desk.press(Qt::Key_Up); // round to the end
        QCOMPARE(desk.list()->currentIndex().row(), desk.list()->model()->rowCount() - 1);
        const QDate before = desk.window.date();
        int row = 0;
        while (desk.list()->model()->index(row, 0).data().toString() != u"Go to the next day"_s)
            ++row;
        const QModelIndex next = desk.list()->model()->index(row, 0);
        QTest::mouseClick(desk.list()->viewport(), Qt::LeftButton, {}, desk.list()->visualRect(next).center());
        QCOMPARE(desk.window.date(), before.addDays(1));
    }

    void whatWasUsedComesFirst()
    {
        PaletteWindow desk;
        desk.window.shell().setRecent({u"page.inbox"_s});
        desk.open();
        QCOMPARE(desk.first(), u"Inbox"_s);
        desk.type(u"notes"_s);
        desk.press(Qt::Key_Return);
        desk.open();
        QCOMPARE(desk.first(), u"Notes"_s);
        QCOMPARE(desk.list()->model()->index(1, 0).data().toString(), u"Inbox"_s);
    }

    void escapeGivesTheKeyboardBack()
    {
        PaletteWindow desk;
        desk.open();
        desk.press(Qt::Key_Escape);
        QVERIFY(!desk.isShown(u"palette"_s));
        QVERIFY(desk.view().hasFocus());
    }

    void theSearchFindsPatientsVisitsAndMessages()
    {
        PaletteWindow desk;
        QTest::mouseClick(desk.find<QPushButton>(u"searchField"_s), Qt::LeftButton);
        QCOMPARE(desk.list()->model()->rowCount(), 0);
        desk.type(u"fern"_s);
        QCOMPARE(desk.list()->model()->rowCount(), 2); // the patient and the visit
        desk.press(Qt::Key_Down);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.view().selected(), desk.day.lucia);
        desk.press(Qt::Key_Slash);
        desk.type(u"insurance"_s);
        QCOMPARE(desk.list()->model()->rowCount(), 1);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window.currentPage(), u"inbox"_s);
        QCOMPARE(desk.inbox->revealed, u"patient-1"_s);
    }

    void aPatientsCardIsFoundWhereThereIsOne()
    {
        PaletteWindow desk;
        NotesPage *patients = nullptr;
        desk.window.addPage({u"patients"_s, u"Patients"_s, Icon::Patients, {}, {}},
                            [&](QWidget *parent) { return patients = new NotesPage(parent); });
        desk.press(Qt::Key_Slash);
        desk.type(u"fern"_s);
        desk.press(Qt::Key_Down);
        QVERIFY2(desk.first().startsWith(u"Card of"_s), qPrintable(desk.first()));
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window.currentPage(), u"patients"_s);
        QVERIFY(PatientId::parse(patients->revealed));
    }

    void whatNothingFitsIsSaid()
    {
        PaletteWindow desk;
        desk.open();
        desk.type(u"xqzw"_s);
        QVERIFY(desk.isShown(u"paletteNothing"_s));
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isShown(u"palette"_s));
    }

    void aPageAddsItsOwn()
    {
        PaletteWindow desk;
        desk.window.openPage(u"notes"_s);
        desk.press(Qt::Key_W);
        QCOMPARE(desk.notes->written, 1);
        desk.open();
        desk.type(u"write note"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.notes->written, 2);
        desk.window.openPage(u"calendar"_s);
        desk.press(Qt::Key_W);
        QCOMPARE(desk.notes->written, 2);
    }

    void theSheetTellsTheKeys()
    {
        PaletteWindow desk;
        desk.press(Qt::Key_Question, Qt::ShiftModifier);
        auto *sheet = desk.find<ShortcutSheet>(u"shortcutSheet"_s);
        QVERIFY(sheet && sheet->isVisible());
        QStringList texts;
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            texts.append(label->text());
        for (const QString &text : {u"Undo the last change"_s, u"Ctrl+Z"_s, u"Everywhere"_s, u"Pages"_s, u"Notes"_s,
                                    u"J, N"_s, u"Confirmed"_s, u"←, →, ↑, ↓"_s})
            QVERIFY2(texts.contains(text), qPrintable(text));
        QTest::keyClicks(sheet, u"?"_s);
        QVERIFY(!sheet->isVisible());
        QVERIFY(desk.view().hasFocus());
    }

    void noTwoActionsShareAKey()
    {
        PaletteWindow desk;
        QHash<QString, QString> users;
        for (const DeskAction &action : desk.window.shell().actions().actions()) {
            QVERIFY2(!action.text.isEmpty() && !action.group.isEmpty(), qPrintable(action.id));
            for (const QKeySequence &keys : action.keys) {
                const QString name = keys.toString();
                QVERIFY2(!users.contains(name), qPrintable(u"%1: %2 and %3"_s.arg(name, users.value(name), action.id)));
                users.insert(name, action.id);
            }
        }
    }

    void pagesAreUndoneToo()
    {
        PaletteWindow desk;
        desk.window.openPage(u"notes"_s);
        int value = 1;
        const auto becoming = [&value](int wanted) {
            return [&value, wanted](QObject *, const Reply<Done> &done) {
                value = wanted;
                done(Done{});
            };
        };
        Q_EMIT desk.notes->did({u"Note written"_s, becoming(0), becoming(1)});
        QCOMPARE(desk.textOf(u"toastText"_s), u"Note written"_s);
        QVERIFY(desk.isShown(u"toastUndo"_s));
        QTest::mouseClick(desk.find<QPushButton>(u"toastUndo"_s), Qt::LeftButton);
        QCOMPARE(value, 0);
        QCOMPARE(desk.textOf(u"toastText"_s), u"Undone: Note written"_s);
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(value, 1);
        QCOMPARE(desk.window.currentPage(), u"notes"_s);
    }

    void undoneAndDoneAgainByKeys()
    {
        PaletteWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        const ActionRegistry &actions = desk.window.shell().actions();
        QVERIFY2(actions.find(u"undo"_s)->text.startsWith(u"Undo: "_s), qPrintable(actions.find(u"undo"_s)->text));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"scheduled"_s);
        QTRY_VERIFY(desk.window.undoStack().canRedo());
        QVERIFY(desk.textOf(u"toastText"_s).startsWith(u"Undone"_s));
        desk.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
        QTRY_VERIFY(desk.window.undoStack().canUndo());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"scheduled"_s);
        QTRY_VERIFY(desk.window.undoStack().canRedo());
        desk.press(Qt::Key_Y, Qt::ControlModifier);
        QTRY_COMPARE(desk.statusOf(desk.day.lucia), u"confirmed"_s);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
