#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPainter>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/views/deskwindow.h"
#include "views/print/daysheetaction.h"
#include "views/print/daysheetdialog.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The text of a PDF, a page for each entry.
QStringList pagesOf(const QString &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    if (!reader.waitForFinished())
        return {};
    QStringList pages =
        QString::fromUtf8(reader.readAllStandardOutput()).normalized(QString::NormalizationForm_KC).split(u'\f');
    pages.removeLast(); // after the last feed there is nothing
    return pages;
}

/// A day of one doctor with many visits and notes of every length.
DaySheetOrder longDay()
{
    SampleDay day = sampleDay();
    DaySheet sheet = day.desk->day(day.date).value();
    const VisitCard pattern = sheet.visits.first();
    sheet.visits.clear();
    for (int i = 0; i < 70; ++i) {
        VisitCard card = pattern;
        card.appointment.id = AppointmentId::create();
        card.appointment.doctorId = day.khan;
        card.appointment.notes = u"begin%1 "_s.arg(i) + u"word "_s.repeated(i * 5) + u"end%1."_s.arg(i);
        sheet.visits.append(card);
    }
    return {sheet, u"Clínica Uno"_s, day.khan, false, false, day.desk->now()};
}

} // namespace

/// The day on paper.
class TestDaySheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRowIsNeverCut()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"day.pdf"_s);
        QCOMPARE(writeDaySheetPdf(longDay(), QPageSize(QPageSize::A4), path), QString());
        const QStringList pages = pagesOf(path);
        QVERIFY(pages.size() > 3);
        int found = 0;
        for (int page = 0; page < pages.size(); ++page) {
            const QString &text = pages.at(page);
            QVERIFY(text.contains(u"Page %1 of %2"_s.arg(page + 1).arg(pages.size())));
            QVERIFY(text.contains(u"Dr. Fatima Khan"_s)); // the heads come again
            QVERIFY(text.contains(u"Fri 20 Nov 2026"_s));
            for (int i = 0; i < 70; ++i) {
                QCOMPARE(text.contains(u"begin%1 "_s.arg(i)), text.contains(u"end%1."_s.arg(i)));
                found += text.contains(u"begin%1 "_s.arg(i)) ? 1 : 0;
            }
        }
        QCOMPARE(found, 70);
    }

    void everythingOfAVisitIsOnIt()
    {
        SampleDay day = sampleDay();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"day.pdf"_s);
        DaySheetOrder order{day.desk->day(day.date).value(), u"Clínica Uno"_s, {}, false, false, day.desk->now()};
        QCOMPARE(writeDaySheetPdf(order, QPageSize(QPageSize::Letter), path), QString());
        const QString text = pagesOf(path).join(u'\n');
        for (const QString &wanted :
             {u"Clínica Uno"_s, u"Dr. Fatima Khan"_s, u"Dr. Luis García"_s, u"12:00–13:00"_s, u"Karla Guzmán"_s,
              u"Cleaning · Room 1"_s, u"Confirmed"_s, u"Bring the X-ray from May"_s, u"Arrived"_s, u"In progress"_s,
              u"Squeezed in: acute pain"_s})
            QVERIFY2(text.contains(wanted), qPrintable(wanted + u"\n"_s + text));
        QVERIFY(!text.contains(u"Tomás Rivas"_s)); // cancelled
        order.withCancelled = true;
        order.pageForEachDoctor = true;
        QCOMPARE(writeDaySheetPdf(order, QPageSize(QPageSize::Letter), path), QString());
        QCOMPARE(pagesOf(path).size(), 3);
        QVERIFY(pagesOf(path).at(1).contains(u"Tomás Rivas"_s));
    }

    void savedFromTheCalendar()
    {
        DeskWindow desk;
        QTemporaryDir folder;
        addDaySheetAction(desk.window, desk.desk(), [] { return u"Clínica Uno"_s; });
        desk.press(Qt::Key_P, Qt::ControlModifier);
        auto *dialog = desk.find<DaySheetDialog>(u"daySheetDialog"_s);
        QVERIFY(dialog);
        QTest::keyClick(dialog->findChild<QComboBox *>(u"sheetDoctor"_s), Qt::Key_Down);
        QCOMPARE(dialog->findChild<QLabel *>(u"sheetPages"_s)->text(), u"1 page"_s);
        QSignalSpy said(dialog, &DaySheetDialog::said);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"sheetPdf"_s), Qt::LeftButton);
        auto *save = dialog->findChild<QFileDialog *>(u"saveDialog"_s);
        QVERIFY(save);
        const QString path = folder.filePath(u"sheet.pdf"_s);
        save->selectFile(path);
        QMetaObject::invokeMethod(save, "accept");
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        const QString text = pagesOf(path).join(u'\n');
        QVERIFY(text.contains(u"Dr. Fatima Khan"_s));
        QVERIFY(!text.contains(u"García"_s));
    }

    void aPlaceThatCannotBeWrittenIsToldInTheDialog()
    {
        SampleDay day = sampleDay();
        const DaySheetOrder order{day.desk->day(day.date).value(), {}, {}, false, false, day.desk->now()};
        QVERIFY(!writeDaySheetPdf(order, QPageSize(QPageSize::A4), u"/nowhere/at/all.pdf"_s).isEmpty());
    }

    void itMirrors()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        SampleDay day = sampleDay(true);
        const DaySheetOrder order{day.desk->day(day.date).value(), u"عيادة"_s, {}, true, false, day.desk->now()};
        const QPageSize a4(QPageSize::A4);
        const DaySheetPages pages(order, a4.size(QPageSize::Point));
        QImage image((a4.size(QPageSize::Point) * 2).toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.scale(2, 2);
        pages.paint(painter, 0);
        painter.end();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        // the times stand at the right edge: the leading fifth has ink in every row, the strip at the left edge has little
        const auto ink = [&image](QRect part) {
            int dark = 0;
            for (int y = part.top(); y <= part.bottom(); ++y)
                for (int x = part.left(); x <= part.right(); ++x)
                    dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            return dark;
        };
        QVERIFY(QDir().mkpath(u"screenshots"_s));
        QVERIFY(image.save(u"screenshots/mirrored-daysheet.png"_s));
        QVERIFY(ink({1000, 260, 110, 40}) > 0);
    }
};

QTEST_MAIN(TestDaySheet)
#include "tst_daysheet.moc"
