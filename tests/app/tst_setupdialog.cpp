#include <QtTest>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/window/setupdialog.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

class TestSetUpDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeAnswersAreAccepted();
    void incompleteAnswersAreNot_data();
    void incompleteAnswersAreNot();
    void countryFollowsTheZone();
    void escapeGivesUp();

private:
    QLineEdit *line(const char *name) const { return m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    QComboBox *box(const char *name) const { return m_dialog->findChild<QComboBox *>(QString::fromLatin1(name)); }
    void click() const { QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"setUpButton"_s), Qt::LeftButton); }

    std::unique_ptr<SetUpDialog> m_dialog;
};

void TestSetUpDialog::init()
{
    m_dialog = std::make_unique<SetUpDialog>();
    m_dialog->show();
    box("setUpZone")->setCurrentText(u"America/El_Salvador"_s);
    line("setUpClinic")->setText(u"Clínica Uno"_s);
    line("setUpFirstName")->setText(u"Ana"_s);
    line("setUpLastName")->setText(u"García"_s);
    line("setUpEmail")->setText(u"ana@uno.test"_s);
    line("setUpPassword")->setText(u"a good password"_s);
    line("setUpRepeat")->setText(u"a good password"_s);
}

void TestSetUpDialog::wholeAnswersAreAccepted()
{
    click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const SetUpDialog::Answers answers = m_dialog->answers();
    QCOMPARE(answers.clinic.name, u"Clínica Uno"_s);
    QCOMPARE(answers.clinic.timezone, u"America/El_Salvador"_s);
    QCOMPARE(answers.clinic.region, u"SV"_s);
    QCOMPARE(answers.email, u"ana@uno.test"_s);
    QCOMPARE(answers.firstName, u"Ana"_s);
    QCOMPARE(answers.lastName, u"García"_s);
    QCOMPARE(answers.password, u"a good password"_s);
}

void TestSetUpDialog::incompleteAnswersAreNot_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no name") << QByteArray("setUpClinic") << u"  "_s;
    QTest::newRow("no first name") << QByteArray("setUpFirstName") << QString();
    QTest::newRow("no last name") << QByteArray("setUpLastName") << QString();
    QTest::newRow("no e-mail") << QByteArray("setUpEmail") << u"ana"_s;
    QTest::newRow("a short password") << QByteArray("setUpPassword") << u"short"_s;
    QTest::newRow("another password") << QByteArray("setUpRepeat") << u"a good passwort"_s;
}

void TestSetUpDialog::incompleteAnswersAreNot()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    line(field.constData())->setText(text);
    click();
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(m_dialog->isVisible());
    auto *problem = m_dialog->findChild<QLabel *>(u"setUpProblem"_s);
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(m_dialog->focusWidget(), line(field.constData()));
}

void TestSetUpDialog::countryFollowsTheZone()
{
    box("setUpZone")->setCurrentText(u"Asia/Karachi"_s);
    QCOMPARE(m_dialog->answers().clinic.region, u"PK"_s);
    box("setUpZone")->setCurrentText(u"Mars/Olympus"_s);
    click();
    QVERIFY(m_dialog->isVisible());
}

void TestSetUpDialog::escapeGivesUp()
{
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

QTEST_MAIN(TestSetUpDialog)
#include "tst_setupdialog.moc"
