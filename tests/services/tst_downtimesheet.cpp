#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include "models/services/booking/bookingservice.h"
#include "models/services/downtime/downtimehtml.h"
#include "models/services/downtime/downtimesheet.h"
#include "models/services/settingsservice.h"
#include "tests/support/clinicfixture.h"
#include "tests/support/resulttest.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A clinic with its sheet, which may be written every few milliseconds.
struct Outage {
    Outage() : hub(Hub::open(fixture.directory(), fixture.clock).value()) {}

    template<class T>
    Result<T> order(std::function<Result<T>(Session &)> work)
    {
        std::optional<Result<T>> got;
        Actor admin = fixture.receptionist();
        admin.role = Role::Admin;
        hub->writer().post<T>(admin, std::move(work), mailbox,
                              [&got](const Result<T> &result) { got.emplace(result); });
        const bool came = QTest::qWaitFor([&] { return got.has_value(); });
        return came ? *got : Result<T>(Error::of(ErrorCode::StorageFailed, {u"no answer"_s}));
    }
    Result<Appointment> book(const QString &when, PatientId patient, const QString &notes)
    {
        BookAppointment command;
        command.patientId = patient;
        command.doctorId = fixture.khan;
        command.start = fixture.at(when);
        command.notes = notes;
        return order<Appointment>([command](Session &session) { return BookingService(session).book(command); });
    }
    Result<Done> set(const QString &key, const QString &value)
    {
        return order<Done>([=, this](Session &session) { return SettingsService(session, keys).set(key, value); });
    }
    QString path() const { return fixture.directory() + u"/downtime/day-sheet.html"_s; }
    QString sheet() const
    {
        QFile file(path());
        return file.open(QFile::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    ClinicFixture fixture;
    KeyRing keys{SecretKey::random()};
    std::unique_ptr<Hub> hub;
    Mailbox mailbox;
};

} // namespace

/// The page that a clinic works from when the computer does not.
class TestDowntimeSheet : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsThereFromTheStartAndKeptCurrent()
    {
        Outage outage;
        QVERIFY_RESULT(outage.book(u"2026-06-02 10:00"_s, outage.fixture.lucia, u"Bring <b>X-rays</b>"_s));
        DowntimeSheet sheet(*outage.hub, 10ms);
        QTRY_VERIFY(outage.sheet().contains(u"Bring &lt;b&gt;X-rays&lt;/b&gt;"_s));
        QVERIFY(!(QFile::permissions(outage.path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther)));
        QVERIFY_RESULT(outage.book(u"2026-06-01 09:30"_s, outage.fixture.ahmed, u"Today's note"_s));
        QTRY_VERIFY(outage.sheet().contains(u"Today&#39;s note"_s) || outage.sheet().contains(u"Today's note"_s));
        QVERIFY(outage.sheet().contains(u"09:30–10:00"_s));
        const QStringList left = QDir(outage.fixture.directory() + u"/downtime"_s).entryList(QDir::Files);
        QCOMPARE(left, (QStringList{u"day-sheet-2.html"_s, u"day-sheet.html"_s})); // no half-written ones
    }

    void itIsWrittenAtMostOnceInAWhile()
    {
        Outage outage;
        DowntimeSheet sheet(*outage.hub, 700ms);
        QSignalSpy written(&sheet, &DowntimeSheet::written);
        QTRY_COMPARE(written.size(), 2); // one for each clinic
        for (int i = 0; i < 6; ++i)
            QVERIFY_RESULT(outage.book(u"2026-06-01 %1:00"_s.arg(9 + i, 2, 10, QChar(u'0')), outage.fixture.ahmed, {}));
        QTRY_COMPARE(written.size(), 4);
        QTest::qWait(100);
        QCOMPARE(written.size(), 4);
        QVERIFY(outage.sheet().contains(u"14:00–14:30"_s));
    }

    void midnightMakesTomorrowToday()
    {
        Outage outage;
        QVERIFY_RESULT(outage.book(u"2026-06-03 10:00"_s, outage.fixture.jose, u"in two days"_s));
        DowntimeSheet sheet(*outage.hub, 10ms);
        QTRY_VERIFY(!outage.sheet().isEmpty());
        QVERIFY(!outage.sheet().contains(u"in two days"_s));
        outage.fixture.clock.advance(24h);
        QTRY_VERIFY(outage.sheet().contains(u"in two days"_s));
    }

    void theClinicDecidesWhetherAndWhere()
    {
        Outage outage;
        DowntimeSheet sheet(*outage.hub, 10ms);
        QTRY_VERIFY(!outage.sheet().isEmpty());
        QTemporaryDir stick;
        QVERIFY_RESULT(outage.set(u"downtime.folder"_s, stick.path()));
        QTRY_VERIFY(QFile::exists(stick.filePath(u"day-sheet.html"_s)));
        QTRY_VERIFY(!QFile::exists(outage.path()));
        QVERIFY_RESULT(outage.set(u"downtime.enabled"_s, u"false"_s));
        QTRY_VERIFY(!QFile::exists(stick.filePath(u"day-sheet.html"_s)));
        QVERIFY_ERROR(outage.set(u"downtime.folder"_s, u"beside/it"_s), ErrorCode::InvalidField);
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        Outage outage;
        QFile file(outage.fixture.directory() + u"/plain"_s);
        QVERIFY(file.open(QFile::WriteOnly));
        QVERIFY_RESULT(outage.set(u"downtime.folder"_s, file.fileName() + u"/below"_s));
        DowntimeSheet sheet(*outage.hub, 10ms);
        QSignalSpy failed(&sheet, &DowntimeSheet::failed);
        QTRY_VERIFY(!failed.isEmpty());
    }

    void itReadsFromTheRightWhereTheLanguageDoes()
    {
        Clinic clinic;
        clinic.name = u"عيادة"_s;
        clinic.language = u"ar"_s;
        DaySheet day;
        day.date = QDate(2026, 6, 1);
        day.columns.append(DayColumn{UserId::create(), u"د. خان"_s, {}, 30, 30, {}, {}});
        const QString html = downtimeHtml(clinic, {day}, Instant());
        QVERIFY(html.contains(u"dir=\"rtl\""_s));
        QVERIFY(html.contains(u"لا زيارات"_s));
    }
};

QTEST_GUILESS_MAIN(TestDowntimeSheet)
#include "tst_downtimesheet.moc"
