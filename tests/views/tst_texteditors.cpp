#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/views/fakeinbox.h"
#include "tests/views/fakesettings.h"
#include "tests/views/faketexts.h"
#include "views/common/table.h"
#include "views/inbox/inboxpage.h"
#include "views/settings/settingspage.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct EditorWindow {
    explicit EditorWindow(const QString &section, bool admin = true)
    {
        texts.admin = admin;
        settings.admin = admin;
        page = std::make_unique<SettingsPage>(SettingsPage::Desks{settings, setup, nullptr, &texts});
        page->resize(1100, 900);
        page->show();
        const bool active = QTest::qWaitForWindowActive(page.get());
        Q_ASSERT(active);
        Q_UNUSED(active)
        page->openSection(section);
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString &text) { said = text; });
    }
    template<class T>
    T *find(const QString &name)
    {
        return page->findChild<T *>(name);
    }
    void choose(const QString &box, const QVariant &data)
    {
        auto *combo = find<QComboBox>(box);
        const int steps = combo->findData(data) - combo->currentIndex();
        for (int i = 0; i < std::abs(steps); ++i)
            QTest::keyClick(combo, steps > 0 ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(combo->currentData(), data);
    }
    void type(const QString &field, const QString &text)
    {
        auto *edit = find<QPlainTextEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void click(const QString &name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }
    QString label(const QString &name) { return find<QLabel>(name)->text(); }
    bool enabled(const QString &name) { return find<QPushButton>(name)->isEnabled(); }
    bool visible(const QString &name) { return find<QWidget>(name)->isVisible(); }

    FakeTexts texts;
    FakeSettings settings;
    FakeSetup setup;
    std::unique_ptr<SettingsPage> page;
    QString said;
};

} // namespace

/// The clinic's own words, written in the settings and used in the inbox.
class TestTextEditors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTextIsChangedSeenAndTakenBack()
    {
        EditorWindow window(u"texts"_s);
        QCOMPARE(window.find<QComboBox>(u"textLanguage"_s)->currentData().toString(), u"es"_s);
        QVERIFY(window.visible(u"textSubject"_s)); // of a mail
        window.choose(u"textLanguage"_s, u"en"_s);
        window.choose(u"textChannel"_s, int(Channel::Sms));
        QVERIFY(!window.visible(u"textSubject"_s));
        QVERIFY(window.label(u"textState"_s).contains(u"came with the program"_s));
        QVERIFY(!window.enabled(u"saveText"_s));
        window.type(u"textBody"_s, u"Hi {patient}"_s);
        QCOMPARE(window.label(u"previewText"_s), u"Hi Ana Ruiz"_s);
        QCOMPARE(window.label(u"textCount"_s), u"11 characters · 1 SMS"_s);
        window.click(u"saveText"_s);
        QCOMPARE(window.texts.own.value(u"reminder/sms/en"_s).text, u"Hi {patient}"_s);
        QVERIFY(window.label(u"textState"_s).contains(u"own words"_s));
        QVERIFY(!window.enabled(u"saveText"_s));
        window.click(u"resetText"_s);
        QVERIFY(window.texts.own.isEmpty());
        QCOMPARE(window.said, u"The shipped text is back"_s);
        QCOMPARE(window.find<QPlainTextEdit>(u"textBody"_s)->toPlainText(),
                 shippedText(u"reminder"_s, Channel::Sms, u"en"_s).text);
    }

    void whatMeansNothingIsNotSaved()
    {
        EditorWindow window(u"texts"_s);
        window.type(u"textBody"_s, u"Hi {patiant}"_s);
        QCOMPARE(window.label(u"textProblem"_s), u"{patiant} means nothing here; use one of those below"_s);
        QVERIFY(window.visible(u"textProblem"_s));
        QVERIFY(!window.enabled(u"saveText"_s));
        window.type(u"textBody"_s, u"Hi "_s);
        window.click(u"placeholder-patient"_s);
        QCOMPARE(window.find<QPlainTextEdit>(u"textBody"_s)->toPlainText(), u"Hi {patient}"_s);
        QVERIFY(window.enabled(u"saveText"_s));
        window.choose(u"textKind"_s, u"new_message"_s);
        QVERIFY(!window.find<QPushButton>(u"placeholder-date"_s) || !window.visible(u"placeholder-date"_s));
        window.choose(u"textKind"_s, u"reminder"_s);
        QCOMPARE(window.find<QPlainTextEdit>(u"textBody"_s)->toPlainText(), u"Hi {patient}"_s); // not lost
    }

    void oneLetterMakesTextMessagesDearerAndCanBeTakenOut()
    {
        EditorWindow window(u"texts"_s);
        window.choose(u"textChannel"_s, int(Channel::Sms));
        window.find<QPlainTextEdit>(u"textBody"_s)->setPlainText(QString(99, u'x') + u'á');
        QCOMPARE(window.label(u"textCount"_s), u"100 characters · 2 SMS; “á” leaves room for 67 in each"_s);
        QVERIFY(window.label(u"textWhy"_s).contains(u"70 characters instead of 160"_s));
        QVERIFY(window.visible(u"plainSms"_s));
        window.texts.plain = true; // as the setting becomes
        window.click(u"plainSms"_s);
        QCOMPARE(window.settings.values.value(u"sms.transliterate"_s), u"true"_s);
        QCOMPARE(window.label(u"textCount"_s), u"100 characters · 1 SMS"_s);
        QVERIFY(window.label(u"previewText"_s).endsWith(u"xa"_s));
        QVERIFY(!window.visible(u"plainSms"_s));
        window.find<QPlainTextEdit>(u"textBody"_s)->setPlainText(u"موعدك"_s);
        QVERIFY(window.visible(u"textWhy"_s));
        QVERIFY(!window.visible(u"plainSms"_s)); // no letters of ours for these
    }

    void othersReadThem()
    {
        EditorWindow window(u"texts"_s, false);
        QVERIFY(window.find<QPlainTextEdit>(u"textBody"_s)->isReadOnly());
        QVERIFY(!window.visible(u"saveText"_s));
        QVERIFY(!window.visible(u"resetText"_s));
    }

    void quickRepliesAreWrittenChangedAndDeleted()
    {
        EditorWindow window(u"replies"_s);
        auto *table = window.find<Table>(u"repliesTable"_s);
        QCOMPARE(table->model()->rowCount(), 0);
        window.find<QLineEdit>(u"replyName"_s)->setFocus();
        QTest::keyClicks(window.find<QLineEdit>(u"replyName"_s), u"Coffee"_s);
        window.type(u"replyText"_s, u"Yes {name}"_s);
        QVERIFY(!window.enabled(u"saveReply"_s));
        QCOMPARE(window.label(u"replyProblem"_s), u"{name} means nothing here; use one of those below"_s);
        window.type(u"replyText"_s, u"Yes {patient}"_s);
        window.click(u"saveReply"_s);
        QCOMPARE(window.texts.known.size(), 1);
        QCOMPARE(window.texts.known.first().language, u"es"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->currentRow(), 0);
        window.type(u"replyText"_s, u"No"_s);
        window.click(u"saveReply"_s);
        QCOMPARE(window.texts.known.size(), 1);
        QCOMPARE(window.texts.known.first().text, u"No"_s);
        window.click(u"removeReply"_s);
        QTest::keyClick(window.page->window()->focusWidget(), Qt::Key_Return);
        QVERIFY(window.texts.known.isEmpty());
        QCOMPARE(window.said, u"The reply is deleted: Coffee"_s);
    }

    void aSlashBringsThemUpInTheInbox()
    {
        FakeInbox inbox;
        FakeTexts texts;
        texts.add(u"Coffee"_s, u"en"_s, u"Yes, {patient}"_s);
        texts.add(u"Café"_s, u"es"_s, u"Sí, {patient}"_s);
        texts.add(u"Cita"_s, u"es"_s, u"Su cita es {date}"_s);
        InboxPage page(inbox, &texts);
        page.resize(1300, 720);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.openConversation(inbox.ahmed);
        auto *edit = page.findChild<QPlainTextEdit *>(u"composerText"_s);
        edit->setFocus();
        QTest::keyClicks(edit, u"1/2 /"_s);
        auto *list = page.findChild<QListWidget *>(u"quickReplies"_s);
        QVERIFY(list && list->isVisible());
        QCOMPARE(list->count(), 4);                         // and one to change them
        QVERIFY(list->item(0)->text().contains(u"Café"_s)); // Ahmed is written to in Spanish
        QVERIFY(list->item(2)->text().contains(u"Coffee (English)"_s));
        QTest::keyClicks(edit, u"cof"_s);
        QCOMPARE(list->count(), 2);
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(edit->toPlainText(), u"1/2 Yes, Ana Ruiz"_s);
        QTest::keyClick(edit, Qt::Key_Return); // a new line again
        QTest::keyClicks(edit, u"/"_s);
        QTest::keyClick(edit, Qt::Key_Escape);
        QVERIFY(!list->isVisible());
        QTest::keyClicks(edit, u"x"_s);
        QVERIFY(!list->isVisible());
        edit->clear();
        QTest::mouseClick(page.findChild<QWidget *>(u"quickReplyButton"_s), Qt::LeftButton);
        QTest::keyClick(edit, Qt::Key_Down);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(edit->toPlainText(), u"Su cita es {date}"_s);
        QCOMPARE(edit->textCursor().selectedText(), u"{date}"_s); // to be written over
        QSignalSpy manage(&page, &InboxPage::repliesWanted);
        edit->clear();
        QTest::keyClicks(edit, u"/zzz"_s);
        QCOMPARE(list->count(), 1);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(manage.size(), 1);
    }
};

QTEST_MAIN(TestTextEditors)
#include "tst_texteditors.moc"
