#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>

#include <algorithm>
#include <cmath>

#include "tests/views/deskwindow.h"
#include "views/calendar/hovercard.h"
#include "views/calendar/minimonth.h"
#include "views/calendar/visitpainter.h"
#include "views/common/errortexts.h"
#include "views/common/icons.h"
#include "views/common/preparedtext.h"
#include "views/common/table.h"
#include "views/common/timetext.h"
#include "views/common/toast.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// WCAG 2's contrast of two colours, 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

} // namespace

/// The parts of the look that can be measured, and the small widgets around the calendar.
class TestCommonViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("night");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void textIsReadable()
    {
        QFETCH(bool, night);
        constexpr double least = 4.5;
        const Theme &theme = night ? Theme::night() : Theme::day();
        for (const AppointmentStatus status : statusesInOrder()) {
            const StatusStyle &style = statusStyle(status, theme);
            QVERIFY2(contrast(style.text, style.tint) >= least, qPrintable(statusName(status)));
        }
        for (const QColor &back : {theme.window, theme.surface, theme.closed}) {
            QVERIFY(contrast(theme.text, back) >= 8);
            QVERIFY(contrast(theme.secondary, back) >= least);
            QVERIFY(contrast(theme.danger, back) >= least);
        }
        for (const QColor &words : {theme.secondary, theme.accent, theme.danger, theme.warning, theme.success}) {
            for (const QColor &back : {theme.window, theme.surface, theme.accentSoft, theme.hover, theme.closed})
                QVERIFY2(contrast(words, back) >= least, qPrintable(words.name() + u" on "_s + back.name()));
        }
        for (const QColor &back : {theme.accentSoft, theme.hover, theme.dangerSoft, theme.border})
            QVERIFY(contrast(theme.text, back) >= least);
        QVERIFY(contrast(theme.onAccent, theme.accent) >= least);
    }

    /// Also what stands in a field before anything is typed, and what cannot be changed.
    void fieldsAreReadable_data() { textIsReadable_data(); }

    void fieldsAreReadable()
    {
        QFETCH(bool, night);
        applyTheme(*qApp, night ? ColorScheme::Dark : ColorScheme::Light);
        const Theme &theme = Theme::current();
        QLineEdit field;
        field.setPlaceholderText(u"Name"_s);
        field.show();
        QCOMPARE(field.palette().color(QPalette::PlaceholderText), theme.secondary);
        QCOMPARE(field.palette().color(QPalette::Text), theme.text);
        field.setEnabled(false);
        QCOMPARE(field.palette().color(QPalette::Text), theme.secondary);
        applyTheme(*qApp, ColorScheme::Light);
    }

    void columnsAreAsWideAsWhatStandsInThem()
    {
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Date"_s, u"Patient"_s, u"State"_s});
        Table table;
        table.setModel(&model);
        table.setWidths({60, 0, 80}, 1);
        table.resize(900, 300);
        table.show();
        const QString date = u"Wednesday, the 25th of November 2026"_s;
        model.appendRow({new QStandardItem(date), new QStandardItem(u"Ana"_s), new QStandardItem(u"Paid"_s)});
        QTRY_VERIFY(table.columnWidth(0) > table.fontMetrics().horizontalAdvance(date));
        QCOMPARE(table.columnWidth(2), 80);
        table.resize(3000, 300); // they share what one alone has no use for
        QTRY_VERIFY(table.columnWidth(2) > 300);
        QVERIFY(table.columnWidth(1) < 900);
    }

    void noWeekOfTheMonthIsHidden()
    {
        DeskWindow desk(sampleDay(), QSize(1366, 640));
        auto *month = desk.find<MiniMonth>(u"miniMonth"_s);
        QVERIFY(month->height() >= month->sizeHint().height());
        QVERIFY(!desk.isShown(u"legend"_s)); // people come before colours
        desk.window.resize(1366, 1000);
        QTRY_VERIFY(desk.isShown(u"legend"_s));
    }

    /// Mirrored, what a label says stands at the right, be it a number or an address.
    void mirroredLabelsStandAtTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        applyTheme(*qApp, ColorScheme::Light);
        QLabel figure(u"231"_s);
        figure.resize(300, 30);
        figure.show();
        const QImage image = figure.grab().toImage();
        const auto isPainted = [&](int first, int last) {
            for (int x = first; x < last; ++x) {
                for (int y = 0; y < image.height(); ++y) {
                    const QColor pixel = image.pixelColor(x, y);
                    if (pixel.alpha() > 128 && pixel.lightness() < 128)
                        return true;
                }
            }
            return false;
        };
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(isPainted(200, 300));
        QVERIFY(!isPainted(0, 200));
    }

    void noStatusIsToldByColourAlone()
    {
        for (const AppointmentStatus a : statusesInOrder()) {
            for (const AppointmentStatus b : statusesInOrder()) {
                if (a != b)
                    QVERIFY(statusStyle(a, Theme::day()).mark != statusStyle(b, Theme::day()).mark);
            }
        }
    }

    void resourcesComeWithTheLibrary()
    {
        QVERIFY(!QIcon(u":/frontdesk/icons/frontdesk.svg"_s).pixmap(32, 32).isNull());
        QVERIFY(QFile::exists(u":/frontdesk/icons/chevron-dark.svg"_s));
    }

    void iconsAreDrawnInTheColour()
    {
        for (const Icon icon : {Icon::Previous, Icon::Search, Icon::Add, Icon::Collapse}) {
            const QImage image = themedIcon(icon, Qt::red).pixmap(32, 32).toImage();
            bool red = false;
            for (int x = 0; x < image.width(); ++x) {
                for (int y = 0; y < image.height(); ++y)
                    red |= image.pixelColor(x, y) == QColor(Qt::red);
            }
            QVERIFY(red);
        }
    }

    void digitsStandInColumns()
    {
        const TabularDigits digits(themeFont());
        QCOMPARE(digits.width(u"11:11"_s), digits.width(u"08:48"_s));
    }

    void elidedTextFits()
    {
        const PreparedText text(u"A very long name that cannot fit"_s, themeFont(), 80);
        QVERIFY(text.width() <= 80);
        QVERIFY(!text.isEmpty());
    }

    void errorsInWords_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("overridable");
        QTest::newRow("past") << Error::of(ErrorCode::PastStart) << u"This time is already past"_s << false;
        QTest::newRow("weekday") << Error::of(ErrorCode::ClosedWeekday, {u"7"_s}) << u"Closed on Sunday"_s << true;
        QTest::newRow("hours") << Error::of(ErrorCode::OutsideHours, {u"09:00"_s, u"17:00"_s})
                               << u"Outside opening hours (09:00–17:00)"_s << true;
        QTest::newRow("holiday") << Error::of(ErrorCode::ClosedHoliday, {u"2026-12-25"_s, u"Christmas"_s})
                                 << u"Closed: Christmas"_s << true;
        QTest::newRow("away") << Error::of(ErrorCode::DoctorUnavailable) << u"The doctor is not available then"_s
                              << true;
        QTest::newRow("status") << Error::of(ErrorCode::InvalidTransition, {u"completed"_s, u"no_show"_s, QString()})
                                << u"A visit that is “Completed” cannot become “No-show”"_s << false;
        Error clash = Error::of(ErrorCode::SlotConflict);
        const Instant at = Instant(std::chrono::hours(10));
        clash.conflicts.append({{}, at, at + Minutes(30), {}, {}, u"Room 1"_s, ConflictKind::Room});
        QTest::newRow("room") << clash << u"Room 1 is taken 10:00–10:30"_s << true;
        clash.conflicts.first().kind = ConflictKind::Buffer;
        QTest::newRow("buffer") << clash << u"Too close to the visit 10:00–10:30"_s << true;
        QTest::newRow("stale") << Error::of(ErrorCode::StaleVersion)
                               << u"Somebody else has changed it in the meantime"_s << false;
    }

    void errorsInWords()
    {
        QFETCH(Error, error);
        QFETCH(QString, text);
        QFETCH(bool, overridable);
        QCOMPARE(errorText(error, TimeZone::utc()), text);
        QCOMPARE(canOverride(error), overridable);
    }

    void everyErrorHasWords()
    {
        for (int code = 0; code <= int(ErrorCode::StaleVersion); ++code)
            QVERIFY(!errorText(Error::of(ErrorCode(code)), TimeZone::utc()).isEmpty());
    }

    void theMiniMonthKnowsBusyDays()
    {
        DeskWindow desk;
        auto *month = desk.find<MiniMonth>(u"miniMonth"_s);
        QVERIFY(month->isBusy(QDate(2026, 11, 18)));
        QVERIFY(!month->isBusy(QDate(2026, 11, 19)));
        desk.desk().put(desk.day.khan, desk.day.patients.at(0), QDate(2026, 11, 19), QTime(9, 0), 30);
        desk.desk().announce(QDate(2026, 11, 19));
        QVERIFY(month->isBusy(QDate(2026, 11, 19)));

        QTest::mouseClick(month, Qt::LeftButton, {}, month->cellOf(QDate(2026, 11, 24)).center());
        QCOMPARE(desk.window.date(), QDate(2026, 11, 24));
        QTest::keyClick(month, Qt::Key_Down);
        QCOMPARE(desk.window.date(), QDate(2026, 12, 1));
        QCOMPARE(month->month(), QDate(2026, 12, 1));
    }

    void theWaitingListLeadsToTheVisit()
    {
        DeskWindow desk;
        desk.window.showDate(desk.day.date.addDays(3));
        auto *list = desk.find<QListView>(u"waitingList"_s);
        QCOMPARE(list->model()->rowCount(), 3);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
        QCOMPARE(desk.window.date(), desk.day.date);
        QCOMPARE(desk.view().selected(), desk.day.waiting);
    }

    void hoveringTellsMoreAfterAWhile()
    {
        DeskWindow desk;
        const QPoint position = desk.middleOf(desk.day.lucia);
        QMouseEvent move(QEvent::MouseMove, position, desk.view().viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::NoButton, {});
        QCoreApplication::sendEvent(desk.view().viewport(), &move);
        QVERIFY(!desk.isShown(u"hoverCard"_s));
        QTRY_VERIFY(desk.isShown(u"hoverCard"_s));
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(desk.view().viewport(), &leave);
        QVERIFY(!desk.isShown(u"hoverCard"_s));
    }

    void hoveringFreeTimeOffersIt()
    {
        DeskWindow desk;
        const QPoint position = desk.at(desk.day.khan, QTime(13, 5));
        QMouseEvent move(QEvent::MouseMove, position, desk.view().viewport()->mapToGlobal(position), Qt::NoButton,
                         Qt::NoButton, {});
        QCoreApplication::sendEvent(desk.view().viewport(), &move);
        QCOMPARE(desk.view().state().hover, std::optional(GridPlace{0, 13 * 60}));
    }

    void theRealPromptAsksForAReason()
    {
        SampleDay day = sampleDay();
        MainWindow window(*day.desk);
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.dayView()->select(day.lucia);
        QTest::keyClick(window.dayView(), Qt::Key_Delete);
        auto *field = window.findChild<QLineEdit *>(u"reasonField"_s);
        QVERIFY(field);
        QCOMPARE(window.focusWidget(), field);
        QTest::keyClicks(field, u"moved away"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(day.desk->at(day.lucia).cancellationReason, u"moved away"_s);
        QTRY_VERIFY(!window.findChild<QLineEdit *>(u"reasonField"_s));
        QVERIFY(window.dayView()->hasFocus());
    }

    void mirroredTheWindowWorksTheSame()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        DeskWindow desk(sampleDay(true));
        const QRect first = desk.view().scene().geometry.columnRect(0);
        const QRect last = desk.view().scene().geometry.columnRect(2);
        QVERIFY(first.left() > last.left());
        desk.click(desk.at(desk.day.khan, QTime(13, 0)));
        QVERIFY(desk.isShown(u"bookingPopover"_s));
        QCOMPARE(desk.view().state().draft->doctorId, desk.day.khan);
        desk.press(Qt::Key_Escape);

        desk.drag(desk.middleOf(desk.day.lucia),
                  desk.middleOf(desk.day.lucia) + QPoint(0, 2 * int(desk.view().zoom())));
        QTRY_COMPARE(desk.visit(desk.day.lucia).start, desk.desk().instant(desk.day.date, QTime(13, 0)));
        desk.view().select({});
        desk.press(Qt::Key_Right); // shows the cursor in the first column
        desk.press(Qt::Key_Left);  // onwards
        QVERIFY(desk.view().visitRect(desk.view().selected()).center().x() < first.left()
                || desk.view().state().cursor->column == 1);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theToastGoesByItselfAndOffersUndo()
    {
        DeskWindow desk;
        desk.view().select(desk.day.lucia);
        desk.press(Qt::Key_2);
        QTRY_VERIFY(desk.isShown(u"toast"_s));
        QVERIFY(desk.isShown(u"toastUndo"_s));
        QVERIFY(desk.view().hasFocus()); // it takes nothing
        QCOMPARE(Toast::visibleFor, 8000);
    }

    void thePanelMakesRoomForManyDoctors()
    {
        DeskWindow desk(busyDay());
        QVERIFY(!desk.isShown(u"sidePanel"_s));
        QTest::mouseClick(desk.find<QWidget>(u"panelButton"_s), Qt::LeftButton);
        QVERIFY(desk.isShown(u"sidePanel"_s));
        desk.window.resize(1300, 768);
        QVERIFY(desk.isShown(u"sidePanel"_s)); // asked for
    }

    void aHolidayIsNamedAndABookingThereRefused()
    {
        SampleDay day = sampleDay();
        day.desk->clinic.holidays.append({day.date.addDays(3), u"Founders' day"_s});
        DeskWindow desk(std::move(day));
        desk.window.showDate(desk.day.date.addDays(3));
        desk.click(desk.at(desk.day.khan, QTime(10, 0)));
        QVERIFY(desk.isShown(u"clashLine"_s));
        QCOMPARE(desk.textOf(u"clashText"_s), u"Closed: Founders' day"_s);
        QVERIFY(desk.isShown(u"bookAnyway"_s));
    }
};

QTEST_MAIN(TestCommonViews)
#include "tst_commonviews.moc"
