#include <QTest>

#include "models/storage/database.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

/// Ids come out of the database as they went in, and what is none is null.
class TestStoredIds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_database = Database::open(u":memory:"_s, Database::Mode::ReadWrite).value(); }

    void anyIdComesBack()
    {
        for (int i = 0; i < 2000; ++i) {
            const AppointmentId id = i % 2 == 0 ? AppointmentId::create() : AppointmentId(QUuid::createUuid());
            Statement row = m_database->prepare("SELECT ?");
            QVERIFY(row.bind(id).next());
            QCOMPARE(row.id<AppointmentTag>(0).toString(), id.toString());
            QCOMPARE(row.text(0), id.toString());
        }
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id"); // empty: none
        const QString id = u"01938e0f-5a7c-7def-8abc-0123456789ab"_s;
        QTest::newRow("lower case") << id << id;
        QTest::newRow("upper case") << id.toUpper() << id;
        QTest::newRow("all bits") << u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s
                                  << u"ffffffff-ffff-ffff-ffff-ffffffffffff"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("too short") << id.chopped(1) << QString();
        QTest::newRow("too long") << id + u'0' << QString();
        QTest::newRow("not hexadecimal") << QString(id).replace(35, 1, u"g"_s) << QString();
        QTest::newRow("first digit") << QString(id).replace(0, 1, u"-"_s) << QString();
        QTest::newRow("without hyphens") << QString(id).replace(u'-', u'0') << QString();
        QTest::newRow("another separator") << QString(id).replace(u'-', u'_') << QString();
        QTest::newRow("a hyphen elsewhere") << u"01938e0f5-a7c-7def-8abc-0123456789ab"_s << QString();
        QTest::newRow("other letters") << QString(id).replace(34, 2, u"é"_s) << QString();
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        Statement row = m_database->prepare("SELECT ?");
        QVERIFY(row.bind(text).next());
        const PatientId found = row.id<PatientTag>(0);
        QCOMPARE(found.isNull(), id.isEmpty());
        if (!id.isEmpty())
            QCOMPARE(found.toString(), id);
    }

    void nothingIsNoId()
    {
        Statement row = m_database->prepare("SELECT NULL, 12345");
        QVERIFY(row.next());
        QVERIFY(row.id<PatientTag>(0).isNull());
        QVERIFY(row.id<PatientTag>(1).isNull());
    }

private:
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestStoredIds)
#include "tst_storedids.moc"
