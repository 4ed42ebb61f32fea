#include <QtTest>

#include "app/clinicmaker.h"
#include "models/storage/stores.h"
#include "tests/support/fakeclock.h"
#include "tests/support/resulttest.h"

using namespace Qt::Literals::StringLiterals;
using namespace frontdesk;

namespace {

/// What the journal of a demo made at that moment tells, in order.
QStringList toldBy(const QString &folder, Instant at)
{
    const FakeClock clock(at);
    if (!makeDemoClinic({folder, folder + u".key"_s}, clock))
        return {};
    const auto database = Database::open(folder + u"/clinic.db"_s, Database::Mode::ReadOnly);
    if (!database)
        return {};
    QStringList lines;
    for (const JournalEntry &entry : Stores(**database).journal.after(0, 100'000))
        lines += QStringList{toIso(entry.at), entry.action, entry.entity, entry.entityId}.join(u'|');
    return lines;
}

} // namespace

/// What `frontdesk init --demo` and `frontdesk --demo` make. CONTRACT §9, §11.30.
class TestClinicMaker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void demosMadeTogetherAreTheSame()
    {
        QTemporaryDir folder;
        const Instant noon = fromMs(1'780'338'600'000);
        const QStringList first = toldBy(folder.filePath(u"first"_s), noon);
        const QStringList second = toldBy(folder.filePath(u"second"_s), noon + std::chrono::seconds(70));
        QVERIFY(first.size() > 500);
        QCOMPARE(second, first);
    }
};

QTEST_GUILESS_MAIN(TestClinicMaker)
#include "tst_clinicmaker.moc"
