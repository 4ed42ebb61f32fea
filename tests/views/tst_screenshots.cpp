#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

#include "tests/views/sampleday.h"
#include "views/calendar/dayview.h"
#include "views/mainwindow/mainwindow.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// Paints the window in its main dresses into files for people to look at ("screenshots" below the current folder).
class TestScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void window_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("arabic");
        QTest::addColumn<bool>("busy");
        QTest::newRow("light-1366") << QSize(1366, 768) << false << false << false;
        QTest::newRow("light-1920") << QSize(1920, 1080) << false << false << false;
        QTest::newRow("dark-1366") << QSize(1366, 768) << true << false << false;
        QTest::newRow("arabic-1366") << QSize(1366, 768) << false << true << false;
        QTest::newRow("busy-1366") << QSize(1366, 768) << false << false << true;
        QTest::newRow("busy-dark-1920") << QSize(1920, 1080) << true << false << true;
    }

    void window()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(bool, arabic);
        QFETCH(bool, busy);
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        QApplication::setLayoutDirection(arabic ? Qt::RightToLeft : Qt::LeftToRight);
        const SampleDay day = busy ? busyDay() : sampleDay(arabic);
        MainWindow window(*day.desk);
        window.resize(size);
        window.setNetworkState(u"LAN 3"_s, u"192.168.1.20:8443"_s, true);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        save(window, QString::fromLatin1(QTest::currentDataTag()));

        QTest::keyClick(window.dayView(), Qt::Key_C);
        auto *patient = window.findChild<QLineEdit *>(u"patientField"_s);
        QTest::keyClicks(patient, arabic ? u"70"_s : u"a"_s);
        QTest::qWait(200); // for the fade
        save(window, QString::fromLatin1(QTest::currentDataTag()) + u"-booking"_s);
        QTest::keyClick(patient, Qt::Key_Return);
        save(window, QString::fromLatin1(QTest::currentDataTag()) + u"-picked"_s);
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

private:
    static void save(QWidget &window, const QString &name)
    {
        QVERIFY(QDir().mkpath(u"screenshots"_s));
        QVERIFY(window.grab().save(u"screenshots/"_s + name + u".png"_s));
    }
};

QTEST_MAIN(TestScreenshots)
#include "tst_screenshots.moc"
