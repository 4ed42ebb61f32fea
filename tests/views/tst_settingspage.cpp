#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QTimeEdit>

#include "tests/views/settingswindow.h"
#include "views/settings/settingtexts.h"

using namespace frontdesk;
using namespace frontdesk::test;
using namespace Qt::Literals::StringLiterals;

/// The settings as an administrator fills them in, and as others see them.
class TestSettingsPage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatWasEditedIsSaved()
    {
        SettingsWindow window;
        window.open(u"clinic"_s);
        QVERIFY(!window.find<QPushButton>(u"saveSettings"_s)->isEnabled());
        window.type(u"clinic.name"_s, u"Clinica Uno"_s);
        QVERIFY(window.find<QPushButton>(u"saveSettings"_s)->isEnabled());
        window.save();
        QCOMPARE(window.settings.asked.size(), 1);
        QCOMPARE(window.settings.asked.first().size(), 1);
        QCOMPARE(window.settings.values.value(u"clinic.name"_s), u"Clinica Uno"_s);
        QCOMPARE(window.toast, u"Settings saved"_s);
        QVERIFY(!window.find<QPushButton>(u"saveSettings"_s)->isEnabled());
    }

    void whatWasSavedIsUndone()
    {
        SettingsWindow window;
        window.open(u"clinic"_s);
        const QString before = window.settings.values.value(u"clinic.name"_s);
        window.type(u"clinic.name"_s, u"Clinica Uno"_s);
        window.save();
        bool undone = false;
        window.undo(window.page.get(), [&](const Result<Done> &done) { undone = done.ok(); });
        QVERIFY(undone);
        QCOMPARE(window.settings.values.value(u"clinic.name"_s), before);
        window.type(u"clinic.name"_s, u"Clinica Dos"_s);
        window.save();
        window.settings.become(u"clinic.name"_s, u"Clinica Tres"_s);
        window.undo(window.page.get(), [&](const Result<Done> &done) { undone = done.ok(); });
        QVERIFY(!undone); // somebody else's stays
        QCOMPARE(window.settings.values.value(u"clinic.name"_s), u"Clinica Tres"_s);
    }

    void whatIsWrongStandsUnderTheField()
    {
        SettingsWindow window;
        window.open(u"clinic"_s);
        window.type(u"clinic.currency"_s, u"dollars"_s);
        window.type(u"video.url_template"_s, u"nothing"_s);
        window.save();
        QCOMPARE(window.problemOf(u"clinic.currency"_s), u"A currency has three letters, like USD."_s);
        QVERIFY(!window.problemOf(u"video.url_template"_s).isEmpty());
        QVERIFY(window.problemOf(u"clinic.name"_s).isEmpty());
        QVERIFY(window.input<QLineEdit>(u"clinic.currency"_s)->hasFocus());
        QCOMPARE(window.settings.values.value(u"clinic.currency"_s), u"USD"_s);
        window.type(u"clinic.currency"_s, u"eur"_s);
        QVERIFY(window.problemOf(u"clinic.currency"_s).isEmpty());
        window.click(u"discardSettings"_s);
        QVERIFY(window.problemOf(u"video.url_template"_s).isEmpty());
        QCOMPARE(window.input<QLineEdit>(u"clinic.currency"_s)->text(), u"USD"_s);
    }

    void aZoneIsFoundByTyping()
    {
        SettingsWindow window;
        window.open(u"clinic"_s);
        auto *zone = window.input<QComboBox>(u"clinic.timezone"_s);
        QCOMPARE(zone->currentText(), u"America/El_Salvador"_s);
        window.type(u"clinic.timezone"_s, u"Nowhere/Land"_s);
        window.save();
        QVERIFY(!window.problemOf(u"clinic.timezone"_s).isEmpty());
        window.type(u"clinic.timezone"_s, u"Europe/Madrid"_s);
        QTest::keyClick(window.input<QLineEdit>(u"clinic.timezone"_s), Qt::Key_Return);
        window.save();
        QCOMPARE(window.settings.values.value(u"clinic.timezone"_s), u"Europe/Madrid"_s);
        QCOMPARE(window.input<QComboBox>(u"clinic.region"_s)->currentText(),
                 QLocale::territoryToString(QLocale::ElSalvador));
    }

    void othersChangesAppearButNotOverWhatIsTyped()
    {
        SettingsWindow window;
        window.open(u"clinic"_s);
        window.type(u"clinic.name"_s, u"Mine"_s);
        window.settings.become(u"clinic.name"_s, u"Theirs"_s);
        window.settings.become(u"clinic.currency"_s, u"EUR"_s);
        QCOMPARE(window.input<QLineEdit>(u"clinic.name"_s)->text(), u"Mine"_s);
        QCOMPARE(window.input<QLineEdit>(u"clinic.currency"_s)->text(), u"EUR"_s);
    }

    void hoursWithABreak()
    {
        SettingsWindow window;
        window.open(u"hours"_s);
        auto *monday = window.find<QWidget>(u"weekday1"_s);
        auto *sunday = window.find<QWidget>(u"weekday7"_s);
        const QList<QPushButton *> links = monday->findChildren<QPushButton *>();
        window.click(links.at(0)); // Add a break
        QTest::mouseClick(sunday->findChild<QCheckBox *>(), Qt::LeftButton, {}, QPoint(8, 8));
        window.save();
        const auto saved = weeklyHoursFromJson(window.settings.values.value(u"clinic.hours"_s));
        QVERIFY(saved);
        QCOMPARE(saved->days[0], (QList<OpenStretch>{{540, 780}, {840, 1020}}));
        QCOMPARE(saved->days[1], (QList<OpenStretch>{{540, 1020}}));
        QCOMPARE(saved->days[6], (QList<OpenStretch>{{540, 1020}}));

        auto *closes = sunday->findChildren<QTimeEdit *>().at(1);
        closes->setFocus();
        QTest::keyClicks(closes, u"08"_s);
        window.save();
        QVERIFY(!window.problemOf(u"clinic.hours"_s).isEmpty());
    }

    void aHolidayIsAddedAndTakenAway()
    {
        SettingsWindow window;
        window.open(u"hours"_s);
        auto *field = window.find<SettingField>(u"clinic.holidays"_s);
        window.click(field->findChild<QPushButton *>(u"addRow"_s));
        auto *day = field->findChild<QDateEdit *>();
        QVERIFY(day->hasFocus());
        day->setDate(QDate(2026, 12, 25));
        window.save();
        QCOMPARE(window.problemOf(u"clinic.holidays"_s), u"Every closed day needs a name."_s);
        for (QLineEdit *line : field->findChildren<QLineEdit *>()) {
            if (line->accessibleName() == u"Name of the day"_s)
                QTest::keyClicks(line, u"Christmas"_s);
        }
        window.save();
        QCOMPARE(window.settings.values.value(u"clinic.holidays"_s),
                 u"[{\"date\":\"2026-12-25\",\"name\":\"Christmas\"}]"_s);
        window.click(window.find<SettingField>(u"clinic.holidays"_s)->findChild<QPushButton *>(u"removeRow"_s));
        window.save();
        QCOMPARE(window.settings.values.value(u"clinic.holidays"_s), u"[]"_s);
    }

    void theReminderScheduleIsEdited()
    {
        SettingsWindow window;
        window.settings.become(u"reminders.schedule"_s, u"[{\"channel\":\"email\",\"before\":\"P1DT2H\"},"
                                                        "{\"channel\":\"sms\",\"before\":\"PT2H\"}]"_s);
        window.open(u"reminders"_s);
        auto *field = window.find<SettingField>(u"reminders.schedule"_s);
        QVERIFY(!field->isEdited());
        const auto amounts = field->findChildren<QSpinBox *>(u"ruleAmount"_s);
        QCOMPARE(amounts.size(), 2);
        QCOMPARE(amounts.at(1)->value(), 2);
        amounts.at(1)->setFocus();
        amounts.at(1)->selectAll();
        QTest::keyClicks(amounts.at(1), u"3"_s);
        window.click(field->findChild<QPushButton *>(u"addRow"_s));
        auto *channel = field->findChildren<QComboBox *>(u"ruleChannel"_s).at(2);
        QTest::keyClick(channel, Qt::Key_Down);
        QTest::keyClick(channel, Qt::Key_Down);
        window.save();
        QCOMPARE(window.settings.values.value(u"reminders.schedule"_s),
                 u"[{\"channel\":\"email\",\"before\":\"P1DT2H\"},{\"channel\":\"sms\",\"before\":\"PT3H\"},"
                 "{\"channel\":\"whatsapp\",\"before\":\"P1D\"}]"_s);
    }

    void quietHoursAreSwitchedOff()
    {
        SettingsWindow window;
        window.open(u"reminders"_s);
        auto *field = window.find<SettingField>(u"reminders.quiet_hours"_s);
        QCOMPARE(field->editor()->text(), u"21:00-08:00"_s);
        auto *box = field->findChild<QCheckBox *>();
        QTest::keyClick(box, Qt::Key_Space);
        window.save();
        QCOMPARE(window.settings.values.value(u"reminders.quiet_hours"_s), u"off"_s);
        QTest::keyClick(box, Qt::Key_Space);
        auto *from = field->findChildren<QTimeEdit *>().at(0);
        from->setFocus();
        QTest::keyClicks(from, u"2230"_s);
        window.save();
        QCOMPARE(window.settings.values.value(u"reminders.quiet_hours"_s), u"22:30-08:00"_s);
    }

    void secretsAreNeverShownOnlyReplacedOrRemoved()
    {
        SettingsWindow window;
        window.settings.values.insert(u"sms.token"_s, u"hunter2"_s);
        window.open(u"sms"_s);
        auto *token = window.input<QLineEdit>(u"sms.token"_s);
        QVERIFY(token->text().isEmpty());
        QCOMPARE(int(token->echoMode()), int(QLineEdit::Password));
        QCOMPARE(token->placeholderText(), u"Set. Type to replace it; it is never shown."_s);
        QCOMPARE(window.input<QLineEdit>(u"sms.secret"_s)->placeholderText(), u"Not set"_s);

        window.type(u"sms.from"_s, u"Clinic"_s);
        window.save();
        QCOMPARE(window.settings.values.value(u"sms.token"_s), u"hunter2"_s);
        window.type(u"sms.token"_s, u"s3cret"_s);
        window.save();
        QCOMPARE(window.settings.values.value(u"sms.token"_s), u"s3cret"_s);
        QVERIFY(token->text().isEmpty());
        window.click(window.find<SettingField>(u"sms.token"_s)->findChild<QPushButton *>(u"removeSecret"_s));
        window.save();
        QCOMPARE(window.settings.values.value(u"sms.token"_s), QString());
    }

    void everyChannelHasItsSection_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QStringList>("keys");
        const QStringList web{u"provider"_s, u"url"_s, u"token"_s, u"from"_s, u"secret"_s, u"per_minute"_s};
        QTest::newRow("email") << u"email"_s << QStringList{u"url"_s, u"user"_s, u"password"_s, u"from"_s};
        for (const QString &channel : {u"sms"_s, u"whatsapp"_s, u"voice"_s, u"push"_s})
            QTest::newRow(qPrintable(channel)) << channel << web;
    }

    void everyChannelHasItsSection()
    {
        QFETCH(QString, section);
        QFETCH(QStringList, keys);
        SettingsWindow window;
        window.open(section);
        for (const QString &key : keys)
            QVERIFY2(window.find<SettingField>(QString(section + u'.' + key)), qPrintable(key));
        window.type(QString(section + u".url"_s), u"not an address"_s);
        window.save();
        QVERIFY(!window.problemOf(QString(section + u".url"_s)).isEmpty());
    }

    void everySettingHasAPlaceAndWords()
    {
        SettingsWindow window;
        auto *list = window.page->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            list->setCurrentRow(row);
        for (const SettingSpec &spec : settingsTable()) {
            QVERIFY2(window.page->findChild<SettingField *>(spec.key), qPrintable(spec.key));
            QVERIFY2(!settingText(spec.key).label.isEmpty(), qPrintable(spec.key));
        }
    }

    void aTestMessageTellsWhatTheGatewaySaid()
    {
        SettingsWindow window;
        window.open(u"email"_s);
        QVERIFY(!window.find<QPushButton>(u"testSend"_s)->isEnabled());
        QTest::keyClicks(window.find<QLineEdit>(u"testTo"_s), u"me@example.com"_s);
        window.click(u"testSend"_s);
        QCOMPARE(window.messages.sent, QStringList{u"email me@example.com"_s});
        auto *result = window.find<QLabel>(u"testResult"_s);
        QCOMPARE(result->text(), u"Sending …"_s);
        QVERIFY(!window.find<QPushButton>(u"testSend"_s)->isEnabled());
        SendOutcome outcome;
        outcome.kind = SendOutcome::Kind::Refused;
        outcome.reason = u"550 no such user"_s;
        window.messages.answer(outcome);
        QCOMPARE(result->text(), u"Refused: 550 no such user"_s);
        QVERIFY(window.find<QPushButton>(u"testSend"_s)->isEnabled());
        window.click(u"testSend"_s);
        outcome.kind = SendOutcome::Kind::Accepted;
        window.messages.answer(outcome);
        QVERIFY(result->text().startsWith(u"The gateway has taken it"_s));
    }

    void othersReadOnly()
    {
        SettingsWindow window(false);
        window.open(u"clinic"_s);
        QVERIFY(!window.input<QLineEdit>(u"clinic.name"_s)->isEnabled());
        QVERIFY(!window.find<QPushButton>(u"saveSettings"_s)->isVisible());
        auto *list = window.page->findChild<QListWidget *>();
        QStringList names;
        for (int row = 0; row < list->count(); ++row)
            names.append(list->item(row)->data(Qt::UserRole).toString());
        QVERIFY(!names.contains(u"sms"_s));
        QVERIFY(!names.contains(u"network"_s));
        QVERIFY(names.contains(u"doctors"_s));
    }

    void theSectionsAreWalkedByKeyboard()
    {
        SettingsWindow window;
        window.page->setFocus();
        QTest::keyClick(window.page->focusWidget(), Qt::Key_Down);
        QVERIFY(window.page->findChild<QWidget *>(u"hoursSection"_s)->isVisible());
    }

    void everythingThatTakesTheKeyboardHasAName()
    {
        SettingsWindow window;
        auto *list = window.page->findChild<QListWidget *>();
        for (int row = 0; row < list->count(); ++row)
            list->setCurrentRow(row);
        for (const QWidget *widget : window.page->findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(u"qt_"_s)
                               || qobject_cast<const QAbstractButton *>(widget);
            const bool field = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget)
                               || qobject_cast<const QAbstractSpinBox *>(widget);
            if (field && !inner && !qobject_cast<const QComboBox *>(widget->parentWidget()))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->parentWidget()->objectName()));
        }
    }
};

QTEST_MAIN(TestSettingsPage)
#include "tst_settingspage.moc"
