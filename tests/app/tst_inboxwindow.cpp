#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageAuthenticationCode>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

#include "models/items/conversationsmodel.h"
#include "models/services/inbox/messageservice.h"
#include "models/services/settingsservice.h"
#include "tests/app/realwindow.h"
#include "tests/support/resulttest.h"
#include "tests/sync/fakewebgateway.h"
#include "views/booking/patientedit.h"
#include "views/inbox/inboxpage.h"
#include "views/inbox/threadview.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The inbox of the whole program, at the demo clinic.
struct InboxDeskWindow : RealWindow {
    InboxDeskWindow() : RealWindow(u"reception@demo.test"_s) { window->window().openPage(u"inbox"_s); }

    /// Runs `work` on the clinic thread and waits for it.
    template<class T>
    Result<T> write(Role role, std::function<Result<T>(Session &)> work)
    {
        std::optional<Result<T>> answer;
        Actor actor = actorOf(u"admin@demo.test"_s);
        actor.role = role;
        running->hub().writer().post<T>(actor, std::move(work), mailbox,
                                        [&](const Result<T> &result) { answer.emplace(result); });
        const bool came = QTest::qWaitFor([&] { return answer.has_value(); }, 10'000);
        return came ? *answer : Result<T>(Error::of(ErrorCode::StorageFailed));
    }
    void set(const QString &key, const QString &value)
    {
        QVERIFY_RESULT(
            write<Done>(Role::Admin, [&](Session &session) { return SettingsService(session, keys).set(key, value); }));
    }
    InboxPage *page() { return window->window().findChild<InboxPage *>(); }
    QAbstractItemModel *messages() { return find<ThreadView>(u"thread"_s)->model(); }
    QString lastState()
    {
        return messages()->index(messages()->rowCount() - 1, 0).data(ThreadModel::StateRole).toString();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(window->window().focusWidget(), Qt::Key(key), modifiers);
    }
    /// A patient's: the first whose last message has not gone out, or has.
    void openFirst(bool failed = false, bool inApp = false)
    {
        auto *list = find<QListView>(u"conversations"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            if (index.data(ConversationsModel::IsStaffRole).toBool()
                || index.data(ConversationsModel::FailedRole).toBool() != failed
                || (inApp && MessageType(index.data(ConversationsModel::TypeRole).toInt()) != MessageType::Portal))
                continue;
            list->scrollTo(index);
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(index).center());
            return;
        }
        QFAIL("no such conversation");
    }
    /// What became of it, as a provider tells.
    void receipt(const QString &id, const QString &status)
    {
        const QByteArray body = QJsonDocument(QJsonObject{{u"id"_s, id}, {u"status"_s, status}}).toJson();
        const QByteArray mac = QMessageAuthenticationCode::hash(body, "between us", QCryptographicHash::Sha256).toHex();
        QNetworkRequest request(QUrl(u"http://127.0.0.1:%1/webhooks/sms/delivery"_s.arg(running->listening().port)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("X-Signature", "sha256=" + mac);
        QNetworkReply *reply = network.post(request, body);
        QSignalSpy finished(reply, &QNetworkReply::finished);
        QVERIFY(finished.wait());
        QCOMPARE(reply->error(), QNetworkReply::NoError);
        reply->deleteLater();
    }

    Mailbox mailbox;
    QNetworkAccessManager network;
};

} // namespace

/// The inbox in the real program: with the hub, the database and a provider's web server.
class TestInboxWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextMessageFailsIsTriedAgainAndArrives()
    {
        std::atomic<int> status = 400;
        FakeWebGateway gateway([&status](const WebCall &, int) {
            WebAnswerScript answer;
            answer.status = status;
            if (status != 200)
                answer.body = "{\"error\":\"unknown number\"}";
            return answer;
        });
        InboxDeskWindow real;
        real.set(u"sms.url"_s, gateway.url());
        real.set(u"sms.secret"_s, u"between us"_s);
        real.openFirst(true);
        const int before = real.messages()->rowCount();
        auto *ways = real.find<QComboBox>(u"composerWay"_s);
        QTRY_VERIFY(ways->findText(u"SMS"_s) >= 0); // set up by now
        ways->setFocus();
        while (ways->currentText() != "SMS"_L1 && ways->currentIndex() + 1 < ways->count())
            QTest::keyClick(ways, Qt::Key_Down);
        QCOMPARE(ways->currentText(), u"SMS"_s);
        real.find<QPlainTextEdit>(u"composerText"_s)->setFocus();
        QTest::keyClicks(real.window->window().focusWidget(), u"Can you come today?"_s);
        real.press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(real.messages()->rowCount(), before + 1);
        QTRY_VERIFY_WITH_TIMEOUT(real.lastState().startsWith(u"Not sent: "_s), 15'000);
        QCOMPARE(gateway.calls().size(), 1);

        status = 200;
        auto *thread = real.find<ThreadView>(u"thread"_s);
        QTest::mouseClick(thread->viewport(), Qt::LeftButton, {}, thread->retryPlace(before).center());
        QTRY_COMPARE_WITH_TIMEOUT(real.lastState(), u"Sent"_s, 15'000);
        QCOMPARE(gateway.calls().size(), 2);
        QCOMPARE(gateway.calls().at(1).json()["body"_L1].toString(), u"Can you come today?"_s);
        QCOMPARE(gateway.calls().at(0).headers.value("idempotency-key"),
                 gateway.calls().at(1).headers.value("idempotency-key"));
        real.receipt(u"msg-1"_s, u"delivered"_s);
        QTRY_COMPARE(real.lastState(), u"Delivered"_s);
    }

    void whatAPatientWritesIsCountedInTheRail()
    {
        InboxDeskWindow real;
        auto *badge = real.find<QLabel>(u"railBadge"_s);
        const int before = badge->text().toInt();
        QVERIFY(before > 0); // the demo has some
        QTest::mouseClick(real.find<QPushButton>(u"allRead"_s), Qt::LeftButton);
        QTRY_VERIFY(!badge->isVisible());
        const Actor patient = real.actorOf(u"patient@demo.test"_s);
        QVERIFY_RESULT(real.write<Done>(Role::Admin, [&](Session &session) -> Result<Done> {
            Actor actor = patient;
            actor.role = Role::Patient;
            actor.patientId = session.stores().patients.findByUser(actor.clinicId, actor.userId)->id;
            Session own = session.as(actor);
            const auto sent = MessageService(own).send({{}, {}, MessageType::Portal, {}, u"Hello?"_s});
            return sent ? Result<Done>(Done{}) : sent.error();
        }));
        QTRY_VERIFY(badge->isVisible());
        QCOMPARE(badge->text(), u"1"_s);
        auto *button = real.find<QToolButton>(u"inboxButton"_s);
        QVERIFY(button->accessibleName().contains(u'1'));
        real.window->window().openPage(u"calendar"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(real.window->window().currentPage(), u"inbox"_s);
    }

    void aVisitIsBookedFromTheThread()
    {
        InboxDeskWindow real;
        real.openFirst();
        const QString name = real.find<QLabel>(u"correspondentName"_s)->text();
        real.find<QListView>(u"conversations"_s)->setFocus();
        real.press(Qt::Key_B);
        QCOMPARE(real.window->window().currentPage(), u"calendar"_s);
        const QList<PatientEdit *> fields = real.window->window().findChildren<PatientEdit *>();
        const bool filled = std::ranges::any_of(fields, [&](const PatientEdit *field) {
            return field->isVisible() && field->patient() && field->patient()->name == name;
        });
        QVERIFY(filled);
    }

    void aQuickReplyIsWrittenInTheSettingsAndUsed()
    {
        InboxDeskWindow real;
        real.openFirst(false, true); // by phone, nothing is set up
        auto *text = real.find<QPlainTextEdit>(u"composerText"_s);
        text->setFocus();
        QTest::keyClicks(text, u"/"_s);
        real.press(Qt::Key_Return); // there are none yet: to the settings
        QCOMPARE(real.window->window().currentPage(), u"settings"_s);
        auto *name = real.find<QLineEdit>(u"replyName"_s);
        QVERIFY(name && name->isVisible());
        name->setFocus();
        QTest::keyClicks(name, u"Coffee"_s);
        real.find<QPlainTextEdit>(u"replyText"_s)->setFocus();
        QTest::keyClicks(real.window->window().focusWidget(), u"Yes, {patient}."_s);
        QTest::mouseClick(real.find<QPushButton>(u"saveReply"_s), Qt::LeftButton);
        QTRY_VERIFY(!real.find<QPushButton>(u"saveReply"_s)->isEnabled());
        real.window->window().openPage(u"inbox"_s);
        text->clear();
        text->setFocus();
        QTest::keyClicks(text, u"/cof"_s);
        real.press(Qt::Key_Return);
        QCOMPARE(text->toPlainText(), u"Yes, %1."_s.arg(real.find<QLabel>(u"correspondentName"_s)->text()));
    }
};

QTEST_MAIN(TestInboxWindow)
#include "tst_inboxwindow.moc"
