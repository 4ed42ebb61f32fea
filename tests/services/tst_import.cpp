#include <QTest>

#include "models/services/import/csvtext.h"
#include "models/services/import/importservice.h"
#include "models/services/patientservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

using Rows = QList<QStringList>;

QList<ImportRecord> recordsOfText(const QByteArray &csv, DateOrder order = DateOrder::DayFirst)
{
    const QString text = textOfFile(csv);
    const Rows rows = parseCsv(text, guessSeparator(text));
    return recordsOf(rows, guessFields(rows.first()), order);
}

} // namespace

Q_DECLARE_METATYPE(Rows)

/// Patients from the files of other programs.
class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tablesAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<Rows>("rows");
        QTest::newRow("commas") << "a,b\n1,2\n"_ba << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("semicolons") << "a;b\r\n1,5;2\r\n"_ba << QChar(u';')
                                    << Rows{{u"a"_s, u"b"_s}, {u"1,5"_s, u"2"_s}};
        QTest::newRow("tabs") << "a\tb\n1\t2"_ba << QChar(u'\t') << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("bars") << "a|b\n1|2"_ba << QChar(u'|') << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("quotes") << "a,b\n\"x, \"\"y\"\"\nz\",2\n"_ba << QChar(u',')
                                << Rows{{u"a"_s, u"b"_s}, {u"x, \"y\"\nz"_s, u"2"_s}};
        QTest::newRow("a quote within a field")
            << "a,b\n5\" pipe,2\n"_ba << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"5\" pipe"_s, u"2"_s}};
        QTest::newRow("blanks around quotes")
            << "a,b\n \"1\" ,2\n"_ba << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("an open quote") << "a,b\n\"1,2\n"_ba << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"1,2"_s}};
        QTest::newRow("empty lines") << "a,b\n\n,\n1,2\n\n"_ba << QChar(u',')
                                     << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("old Macs") << "a,b\r1,2\r"_ba << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("UTF-8") << "a,b\nPe\xC3\xB1"_ba + "a,2"_ba << QChar(u',')
                               << Rows{{u"a"_s, u"b"_s}, {u"Peña"_s, u"2"_s}};
        QTest::newRow("UTF-8 with a mark")
            << "\xEF\xBB\xBF"_ba + "a,b\n1,2"_ba << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("Latin-1") << "a,b\nPe\xF1"_ba + "a,2"_ba << QChar(u',')
                                 << Rows{{u"a"_s, u"b"_s}, {u"Peña"_s, u"2"_s}};
        QTest::newRow("Windows") << "a,b\n\x93x\x94,2"_ba << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"“x”"_s, u"2"_s}};
        QTest::newRow("UTF-16") << "\xFF\xFE"
                                   "a\0,\0b\0\n\0\xF1\0,\0002\0"_ba
                                << QChar(u',') << Rows{{u"a"_s, u"b"_s}, {u"ñ"_s, u"2"_s}};
        QTest::newRow("one column") << "name\nAna\nLuis"_ba << QChar(u',')
                                    << Rows{{u"name"_s}, {u"Ana"_s}, {u"Luis"_s}};
        QTest::newRow("nothing") << ""_ba << QChar(u',') << Rows();
    }

    void tablesAreRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QChar, separator);
        QFETCH(Rows, rows);
        const QString text = textOfFile(bytes);
        QCOMPARE(guessSeparator(text), separator);
        QCOMPARE(parseCsv(text, separator), rows);
    }

    void columnsAreGuessed_data()
    {
        QTest::addColumn<QStringList>("headers");
        QTest::addColumn<QList<ImportField>>("fields");
        using F = ImportField;
        QTest::newRow("English") << QStringList{u"First Name"_s, u"Last_name"_s, u"Mobile Phone"_s, u"E-Mail"_s,
                                                u"DOB"_s}
                                 << QList<F>{F::FirstName, F::LastName, F::Phone, F::Email, F::DateOfBirth};
        QTest::newRow("Spanish") << QStringList{u"NOMBRES"_s,
                                                u"Apellidos"_s,
                                                u"Teléfono móvil"_s,
                                                u"Correo electrónico"_s,
                                                u"Fecha de nacimiento"_s,
                                                u"Seguro médico"_s,
                                                u"Observaciones"_s}
                                 << QList<F>{F::FirstName,   F::LastName,  F::Phone, F::Email,
                                             F::DateOfBirth, F::Insurance, F::Notes};
        QTest::newRow("the whole name") << QStringList{u"Patient"_s, u"Tel."_s, u"Idioma"_s}
                                        << QList<F>{F::FullName, F::Phone, F::Language};
        QTest::newRow("Nombre alone") << QStringList{u"Nombre"_s, u"Celular"_s} << QList<F>{F::FullName, F::Phone};
        QTest::newRow("a second phone") << QStringList{u"Name"_s, u"Phone"_s, u"Mobile"_s, u"Balance"_s}
                                        << QList<F>{F::FullName, F::Phone, F::Ignore, F::Ignore};
        QTest::newRow("two for the notes")
            << QStringList{u"Name"_s, u"Allergies"_s, u"Comments"_s} << QList<F>{F::FullName, F::Notes, F::Notes};
    }

    void columnsAreGuessed()
    {
        QFETCH(QStringList, headers);
        QFETCH(QList<ImportField>, fields);
        QVERIFY(guessFields(headers) == fields);
    }

    void rowsBecomePeople()
    {
        const auto people = recordsOfText("Name;Phone;Birthday;Language;Allergies;Comments\n"
                                          "\"Pe\xC3\xB1"
                                          "a, Ana Luc\xC3\xAD"
                                          "a\";7000 1234;12/3/1990;Espa\xC3\xB1"
                                          "ol;Latex;Mornings\n"
                                          "Luis Gil;;31/2/1990;;;\n"
                                          "Cher\n"_ba);
        QCOMPARE(people.size(), 3);
        const NewPatient &ana = people.at(0).person;
        QCOMPARE(ana.firstName, u"Ana Lucía"_s);
        QCOMPARE(ana.lastName, u"Peña"_s);
        QCOMPARE(ana.phone, u"7000 1234"_s);
        QCOMPARE(ana.dateOfBirth.value(), QDate(1990, 3, 12));
        QCOMPARE(ana.language, u"es"_s);
        QCOMPARE(ana.notes, u"Latex\nMornings"_s);
        QCOMPARE(people.at(1).badBirthDate, u"31/2/1990"_s);
        QCOMPARE(people.at(1).line, 3);
        QCOMPARE(people.at(2).person.firstName, u"Cher"_s);
        QCOMPARE(
            recordsOfText("name,dob\nAna,12/3/1990\n"_ba, DateOrder::MonthFirst).first().person.dateOfBirth.value(),
            QDate(1990, 12, 3));
    }

    void cardsAreRead()
    {
        const auto people = recordsOfCards(
            textOfFile("BEGIN:VCARD\r\nVERSION:3.0\r\nN:Pe\xC3\xB1"
                       "a;Ana;Luc\xC3\xAD"
                       "a;Dra.;\r\nFN:Ana Pe\xC3\xB1"
                       "a\r\n"
                       "TEL;TYPE=HOME:2222 3333\r\nitem1.TEL;TYPE=CELL,VOICE:7000 1234\r\n"
                       "TEL;TYPE=FAX,PREF:2222 9999\r\n"
                       "EMAIL;TYPE=INTERNET:ana@example.test\r\n"
                       "BDAY:1990-03-12\r\nNOTE:Latex\\, and\\nmor\r\n nings\r\nEND:VCARD\r\n"
                       "begin:vcard\nversion:4.0\nfn:Luis Gil Paz\n"
                       "tel;value=uri;pref=1;type=\"voice,home\":tel:+503-7111-2222;ext=5\n"
                       "bday:19840912T000000Z\nlang:es\nend:vcard\n"
                       "BEGIN:VCARD\nORG:Nobody Inc.\nBDAY:--0312\nEND:VCARD\n"_ba));
        QCOMPARE(people.size(), 3);
        const NewPatient &ana = people.at(0).person;
        QCOMPARE(ana.firstName, u"Ana Lucía"_s);
        QCOMPARE(ana.lastName, u"Peña"_s);
        QCOMPARE(ana.phone, u"7000 1234"_s);
        QCOMPARE(ana.email, u"ana@example.test"_s);
        QCOMPARE(ana.dateOfBirth.value(), QDate(1990, 3, 12));
        QCOMPARE(ana.notes, u"Latex, and\nmornings"_s);
        const NewPatient &luis = people.at(1).person;
        QCOMPARE(luis.firstName, u"Luis Gil"_s);
        QCOMPARE(luis.lastName, u"Paz"_s);
        QCOMPARE(luis.phone, u"+503-7111-2222"_s);
        QCOMPARE(luis.dateOfBirth.value(), QDate(1984, 9, 12));
        QCOMPARE(luis.language, u"es"_s);
        QVERIFY(people.at(2).person.firstName.isEmpty());
        QVERIFY(people.at(2).badBirthDate.isEmpty());
    }

    void rowsAreJudged()
    {
        const ClinicFixture f;
        DirectSession session(f, f.receptionist());
        const auto records = recordsOfText("first name,last name,phone,email,dob\n"
                                           "Rosa,Gil,7333 4444,rosa@example.test,1990-03-12\n" // new
                                           "Lucia,Nunez Pena,7111-2222,,\n"                    // Lucía
                                           "Carlos,Nu\xC3\xB1"
                                           "ez,7111-2222,,\n" // of her family
                                           ",,7333 4445,,\n"
                                           "Ana,Paz,12,nowhere,\n"
                                           "Eva,Sol,,,1990-13-40\n"_ba);
        const auto verdicts = ImportService(*session).check(records);
        QCOMPARE(verdicts.size(), 6);
        using State = ImportVerdict::State;
        QList<int> states;
        for (const ImportVerdict &verdict : verdicts)
            states.append(int(verdict.state));
        const int fresh = int(State::New);
        const int broken = int(State::Broken);
        QCOMPARE(states, (QList<int>{fresh, int(State::Duplicate), fresh, broken, broken, broken}));
        QVERIFY(verdicts.at(1).existing.id == f.lucia);
        QCOMPARE(verdicts.at(3).why->subject, u"firstName"_s);
        QCOMPARE(verdicts.at(4).why->also.size(), 1); // e-mail and phone
        QCOMPARE(verdicts.at(5).why->subject, u"dateOfBirth"_s);

        const auto outcome = ImportService(*session).make(records, false);
        QVERIFY_RESULT(outcome);
        QCOMPARE(outcome->made, 2);
        QCOMPARE(outcome->passedOver, 4);
        QCOMPARE(session->stores().patients.count(f.clinic), 5);
        const auto again = ImportService(*session).make(records, false);
        QCOMPARE(again->made, 0);
        const auto despite = ImportService(*session).make(records, true);
        QCOMPARE(despite->made, 3);
    }

    void aFaultTakesTheBatchBack()
    {
        const ClinicFixture f;
        QByteArray csv = "name,phone\n"_ba;
        for (int i = 0; i < 20; ++i)
            csv += "Person " + QByteArray::number(i) + ",7" + QByteArray::number(1234500 + i) + "\n";
        const auto records = recordsOfText(csv);
        DirectSession session(f, f.receptionist());
        int inserts = 0;
        session.database().setStatementHook([&inserts](std::string_view sql) {
            if (sql.starts_with("INSERT INTO patients") && ++inserts == 11)
                throw StorageError(StorageError::Kind::Full, u"the disk is full"_s);
        });
        QVERIFY_THROWS_EXCEPTION(StorageError,
                                 (void)session->attempt([&] { return ImportService(*session).make(records, false); }));
        QCOMPARE(session->stores().patients.count(f.clinic), 3);
        QVERIFY(session->stores().patients.search(f.clinic, u"person"_s, 10).isEmpty());
    }

    void onlyStaffImport()
    {
        const ClinicFixture f;
        DirectSession session(f, f.patientActor());
        QVERIFY_ERROR(ImportService(*session).make({}, false), ErrorCode::Forbidden);
    }

    void linesAreWrittenForSpreadsheets()
    {
        QCOMPARE(csvLine({u"a"_s, u"b, c"_s, u"say \"x\""_s, u"two\nlines"_s}),
                 u"a,\"b, c\",\"say \"\"x\"\"\",\"two\nlines\"\r\n"_s);
        QCOMPARE(csvLine({u"=1+1"_s, u"@x"_s, u"-x"_s, u"+50370001234"_s}), u"'=1+1,'@x,'-x,+50370001234\r\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
