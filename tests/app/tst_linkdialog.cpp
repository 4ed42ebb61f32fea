#include <QtTest>

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "app/window/linkdialog.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

/// The set-up assistant of a second desk.
class TestLinkDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void wholeAnswersAreAccepted();
    void incompleteAnswersAreNot_data();
    void incompleteAnswersAreNot();
    void aHubThatIsFoundIsPicked();

private:
    QLineEdit *line(const char *name) const { return m_dialog->findChild<QLineEdit *>(QString::fromLatin1(name)); }
    void click() const { QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"linkButton"_s), Qt::LeftButton); }

    std::unique_ptr<LinkDialog> m_dialog;
};

void TestLinkDialog::init()
{
    m_dialog = std::make_unique<LinkDialog>();
    m_dialog->show();
    line("linkUrl")->setText(u" https://192.168.1.10:8443/ "_s);
    line("linkEmail")->setText(u"ana@uno.test"_s);
    line("linkPassword")->setText(u"a good password"_s);
}

void TestLinkDialog::wholeAnswersAreAccepted()
{
    line("linkFingerprint")->setText(u"AB:"_s.repeated(31) + u"AB"_s);
    click();
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    const LinkDialog::Answers answers = m_dialog->answers();
    QCOMPARE(answers.url, u"https://192.168.1.10:8443"_s);
    QCOMPARE(answers.fingerprint, QByteArray("ab").repeated(32));
    QCOMPARE(answers.email, u"ana@uno.test"_s);
    QCOMPARE(answers.password, u"a good password"_s);
}

void TestLinkDialog::incompleteAnswersAreNot_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("no address") << QByteArray("linkUrl") << QString();
    QTest::newRow("not an address") << QByteArray("linkUrl") << u"the hub"_s;
    QTest::newRow("not encrypted") << QByteArray("linkUrl") << u"http://192.168.1.10:8080"_s;
    QTest::newRow("half a fingerprint") << QByteArray("linkFingerprint") << u"abcd"_s;
    QTest::newRow("no e-mail") << QByteArray("linkEmail") << u"ana"_s;
    QTest::newRow("no password") << QByteArray("linkPassword") << QString();
}

void TestLinkDialog::incompleteAnswersAreNot()
{
    QFETCH(QByteArray, field);
    QFETCH(QString, text);
    line(field.constData())->setText(text);
    click();
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    auto *problem = m_dialog->findChild<QLabel *>(u"linkProblem"_s);
    QVERIFY(problem->isVisible() && !problem->text().isEmpty());
    QCOMPARE(m_dialog->focusWidget(), line(field.constData()));
}

void TestLinkDialog::aHubThatIsFoundIsPicked()
{
    auto *hubs = m_dialog->findChild<QListWidget *>(u"linkHubs"_s);
    QVERIFY(!hubs->isVisible());
    m_dialog->setHubs({{u"Front Desk on a"_s, u"http://192.168.1.9:8080"_s, {}},
                       {u"Front Desk on b"_s, u"https://192.168.1.11:8443"_s, QByteArray("cd").repeated(32)}});
    QVERIFY(hubs->isVisible());
    QCOMPARE(hubs->count(), 1); // the other would be read along
    QTest::mouseClick(hubs->viewport(), Qt::LeftButton, {}, hubs->visualItemRect(hubs->item(0)).center());
    QCOMPARE(m_dialog->answers().url, u"https://192.168.1.11:8443"_s);
    QCOMPARE(m_dialog->answers().fingerprint, QByteArray("cd").repeated(32));
    m_dialog->setHubs({});
    QVERIFY(!hubs->isVisible());
    QCOMPARE(m_dialog->answers().url, u"https://192.168.1.11:8443"_s);
}

QTEST_MAIN(TestLinkDialog)
#include "tst_linkdialog.moc"
