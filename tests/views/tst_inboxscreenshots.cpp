#include <QApplication>
#include <QDir>
#include <QPlainTextEdit>

#include "tests/views/deskwindow.h"
#include "tests/views/fakeinbox.h"
#include "tests/views/fakesettings.h"
#include "tests/views/faketexts.h"
#include "views/inbox/inboxbutton.h"
#include "views/inbox/inboxpage.h"
#include "views/settings/settingspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The window with the inbox and the settings' texts, filled as on a working day.
struct FullWindow {
    FullWindow() : day(sampleDay()), window(*day.desk)
    {
        fillInbox();
        window.addPage({u"inbox"_s, u"Inbox"_s, Icon::Inbox, {}, {}},
                       [this](QWidget *parent) { return new InboxPage(inbox, &texts, parent); });
        window.addPage({u"settings"_s, u"Settings"_s, Icon::Settings, {}, PageInfo::Place::Bottom},
                       [this](QWidget *parent) {
                           return new SettingsPage({settings, setup, nullptr, &texts}, parent);
                       });
        window.setBadge(u"inbox"_s, inbox.unread());
        window.addHeaderTool(new InboxButton(inbox));
        window.setNetworkState(u"LAN"_s, {}, true);
        window.resize(1366, 768);
        window.show();
    }
    void fillInbox()
    {
        VisitCard visit;
        visit.appointment.start = inbox.clock + std::chrono::hours(96);
        visit.appointment.status = AppointmentStatus::Confirmed;
        visit.appointment.type = u"Checkup"_s;
        visit.doctorName = u"Dr. Fatima Khan"_s;
        inbox.people[inbox.ahmed].ahead = {visit};
        inbox.people[inbox.daniel].ahead = {visit};
        visit.appointment.start = inbox.clock - std::chrono::hours(96);
        visit.appointment.status = AppointmentStatus::Completed;
        inbox.people[inbox.ahmed].last = visit;
        layla = inbox.addPatient(u"ليلى حداد"_s, FakeInbox::allWays());
        inbox.add(layla, 300, u"مرحبا، هل يمكنني تغيير موعدي إلى يوم الأحد القادم؟"_s, {}, MessageType::WhatsApp);
        inbox.read(layla);
        texts.add(u"Indicaciones"_s, u"es"_s, u"Después de la limpieza no coma durante una hora, {patient}."_s);
        texts.add(u"Recordar cita"_s, u"es"_s, u"{patient}, le esperamos el {date} a las {time} con {doctor}."_s);
        texts.add(u"On our way"_s, u"en"_s, u"Thank you, {patient}. We are expecting you."_s);
        texts.own.insert(u"reminder/sms/es"_s,
                         {{}, u"{clinic}: {patient}, su cita con {doctor} será el {date} a las {time}."_s});
    }

    void save(const QString &name)
    {
        QTest::qWait(20); // for the layouts
        QVERIFY(QDir().mkpath(u"screenshots"_s));
        QVERIFY(window.grab().save(u"screenshots/"_s + name + u".png"_s));
    }

    FakeInbox inbox;
    ConversationId layla;
    FakeTexts texts;
    FakeSettings settings;
    FakeSetup setup;
    SampleDay day;
    MainWindow window;
};

} // namespace

/// Paints the inbox and the editors of texts into files for people to look at ("screenshots" below the current folder).
class TestInboxScreenshots : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pages_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << true << false;
        QTest::newRow("mirrored") << false << true;
    }

    void pages()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        applyTheme(*qApp, dark ? ColorScheme::Dark : ColorScheme::Light);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        FullWindow full;
        QVERIFY(QTest::qWaitForWindowActive(&full.window));
        full.window.openPage(u"inbox"_s);
        auto *page = full.window.findChild<InboxPage *>();
        page->openConversation(full.inbox.ahmed);
        auto *edit = page->findChild<QPlainTextEdit *>(u"composerText"_s);
        edit->setFocus();
        full.save(tag + u"-inbox"_s);
        QTest::keyClicks(edit, u"/"_s);
        full.save(tag + u"-inbox-replies"_s);
        edit->clear();
        page->openConversation(full.inbox.daniel);
        edit->setPlainText(u"Sí, claro. ¿El próximo miércoles a las diez de la mañana le queda bien?"_s);
        full.save(tag + u"-inbox-failed"_s);
        page->openConversation(full.layla);
        full.save(tag + u"-inbox-arabic"_s);
        for (const QString &section : {u"texts"_s, u"replies"_s}) {
            full.window.openPage(u"settings"_s, section);
            full.save(tag + u"-settings-"_s + section);
        }
    }

    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }
};

QTEST_MAIN(TestInboxScreenshots)
#include "tst_inboxscreenshots.moc"
