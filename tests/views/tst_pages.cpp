#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "tests/views/deskwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A page with one field.
class FieldPage final : public Page {
public:
    explicit FieldPage(QWidget *parent) : Page(parent), m_field(new QLineEdit(this))
    {
        auto *column = new QVBoxLayout(this);
        column->addWidget(m_field);
        setFocusProxy(m_field);
    }
    QLineEdit *field() const { return m_field; }

private:
    QLineEdit *m_field;
};

/// The window with two more pages, and a count of how often the first was made.
struct PagedWindow : DeskWindow {
    PagedWindow()
    {
        window.addPage({u"notes"_s, u"Notes"_s, Icon::Inbox, {}, {}}, [this](QWidget *parent) {
            ++made;
            notes = new FieldPage(parent);
            return notes;
        });
        window.addPage({u"extras"_s, u"Extras"_s, Icon::Settings, Qt::CTRL | Qt::Key_Comma, PageInfo::Place::Bottom},
                       [](QWidget *parent) { return new FieldPage(parent); });
        const bool shown = QTest::qWaitFor([this] { return rail(2)->isVisible(); });
        Q_ASSERT(shown);
        Q_UNUSED(shown)
    }
    QAbstractButton *rail(int page) { return find<QAbstractButton>(u"page%1"_s.arg(page)); }

    int made = 0;
    FieldPage *notes = nullptr;
};

} // namespace

/// The rail, the keys and the header as one goes from page to page.
class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPageIsMadeWhenItIsFirstOpened()
    {
        PagedWindow desk;
        QCOMPARE(desk.made, 0);
        QTest::mouseClick(desk.rail(1), Qt::LeftButton);
        QCOMPARE(desk.made, 1);
        QVERIFY(desk.notes->isVisible());
        QVERIFY(!desk.view().isVisible());
        QCOMPARE(desk.window.currentPage(), u"notes"_s);
        QVERIFY(desk.notes->field()->hasFocus());
        QVERIFY(desk.rail(1)->isChecked());
        QTest::mouseClick(desk.rail(0), Qt::LeftButton);
        QTest::mouseClick(desk.rail(1), Qt::LeftButton);
        QCOMPARE(desk.made, 1);
    }

    void keysOpenPages()
    {
        PagedWindow desk;
        desk.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk.window.currentPage(), u"notes"_s);
        desk.press(Qt::Key_Comma, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPage(), u"extras"_s);
        QVERIFY(desk.rail(2)->isChecked());
        desk.press(Qt::Key_1, Qt::AltModifier);
        QCOMPARE(desk.window.currentPage(), u"calendar"_s);
        QVERIFY(desk.view().hasFocus());
    }

    void whatIsOpenGoesWithItsPage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing typed: it is closed") << QString();
        QTest::newRow("a name typed: it waits") << u"luc"_s;
    }

    void whatIsOpenGoesWithItsPage()
    {
        QFETCH(QString, typed);
        PagedWindow desk;
        desk.press(Qt::Key_C);
        desk.type(typed);
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        desk.press(Qt::Key_2, Qt::AltModifier);
        QCOMPARE(desk.window.currentPage(), u"notes"_s);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
        QTest::mouseClick(desk.rail(0), Qt::LeftButton);
        QCOMPARE(desk.isShown(u"bookingPopover"_s), !typed.isEmpty());
    }

    void theCalendarsKeysStayThere()
    {
        PagedWindow desk;
        const QDate date = desk.window.date();
        desk.window.openPage(u"notes"_s);
        desk.type(u"jc"_s);
        QCOMPARE(desk.notes->field()->text(), u"jc"_s);
        desk.notes->field()->clearFocus();
        QTest::keyClick(&desk.window, Qt::Key_J);
        QTest::keyClick(&desk.window, Qt::Key_C);
        QCOMPARE(desk.window.date(), date);
        QVERIFY(!desk.isShown(u"bookingPopover"_s));
    }

    void aKeyThatNobodyWantsEndsThere()
    {
        PagedWindow desk;
        QWidget other;
        other.show();
        QVERIFY(QTest::qWaitForWindowActive(&other)); // the desk's window is not the active one
        desk.view().clearFocus();
        QTest::keyClick(&desk.window, Qt::Key_Comma, Qt::ControlModifier | Qt::MetaModifier);
        QCOMPARE(desk.window.currentPage(), u"calendar"_s);
    }

    void theHeaderNamesThePage()
    {
        PagedWindow desk;
        desk.window.openPage(u"notes"_s);
        QCOMPARE(desk.textOf(u"pageTitle"_s), u"Notes"_s);
        QVERIFY(!desk.isShown(u"todayButton"_s));
        QVERIFY(!desk.isShown(u"newVisitButton"_s));
        QVERIFY(desk.isShown(u"searchField"_s));
        desk.window.openPage(u"calendar"_s);
        QVERIFY(desk.isShown(u"dateLabel"_s));
        QVERIFY(desk.isShown(u"newVisitButton"_s));
        QVERIFY(!desk.isShown(u"pageTitle"_s));
        desk.window.openPage(u"no such page"_s);
        QCOMPARE(desk.window.currentPage(), u"calendar"_s);
    }

    void aPatientFoundElsewhereOpensTheCalendar()
    {
        PagedWindow desk;
        desk.window.openPage(u"notes"_s);
        desk.press(Qt::Key_F, Qt::ControlModifier);
        desk.type(u"ahmed"_s);
        desk.press(Qt::Key_Return);
        QCOMPARE(desk.window.currentPage(), u"calendar"_s);
    }

    void pagesSpeakInToasts()
    {
        PagedWindow desk;
        desk.window.openPage(u"notes"_s);
        Q_EMIT desk.notes->said(u"Saved"_s);
        QTRY_VERIFY(desk.isShown(u"toast"_s));
        QVERIFY(!desk.isShown(u"toastUndo"_s));
    }

    void aBadgeTellsWhatWaits()
    {
        PagedWindow desk;
        desk.window.setBadge(u"notes"_s, 3);
        auto *badge = desk.rail(1)->findChild<QLabel *>(u"railBadge"_s);
        QVERIFY(badge && badge->isVisible());
        QCOMPARE(badge->text(), u"3"_s);
        QVERIFY(desk.rail(1)->accessibleName().startsWith(u"Notes, 3"_s));
        desk.window.setBadge(u"notes"_s, 0);
        QVERIFY(!badge->isVisible());
        QCOMPARE(desk.rail(1)->accessibleName(), u"Notes"_s);
    }

    void settingsStandAtTheBottom()
    {
        PagedWindow desk;
        QVERIFY(desk.rail(0)->y() < desk.rail(1)->y());
        QVERIFY(desk.rail(2)->y() > desk.window.height() / 2);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
