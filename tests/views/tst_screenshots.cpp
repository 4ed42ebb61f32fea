#include <QApplication>
#include <QDir>
#include <QTest>

#include "tests/views/sampleday.h"
#include "views/calendar/dayview.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints the window in its main dresses into files for people to look at, and checks that something was painted.
class TestScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void paintsTheDay()
    {
        applyTheme(*qApp, ColorScheme::Light);
        const SampleDay day = sampleDay();
        DayModel model(*day.desk);
        model.setDate(day.date);
        DayView view(*day.desk, model);
        view.resize(1366, 720);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QVERIFY(view.grab().save(u"day.png"_s));
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
