#include <QElapsedTimer>
#include <QTest>

#include <random>

#include "models/domain/overlaplayout.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<TimeRange> ranges(const QList<std::pair<int, int>> &minutes)
{
    QList<TimeRange> result;
    for (const auto &[from, to] : minutes)
        result.append({Instant(Minutes(from)), Instant(Minutes(to))});
    return result;
}

/// "0/2 1/2": lane and count per item.
QString spelled(const QList<LanePlace> &places)
{
    QStringList result;
    for (const LanePlace &place : places)
        result.append(u"%1/%2"_s.arg(place.lane).arg(place.laneCount));
    return result.join(u' ');
}

/// The items hanging together with the first of the list by chains of overlaps.
QList<int> chainOf(int first, const QList<TimeRange> &list)
{
    QList<int> chain{first};
    for (int i = 0; i < chain.size(); ++i) {
        for (int other = 0; other < list.size(); ++other) {
            if (!chain.contains(other) && list[chain[i]].overlaps(list[other]))
                chain.append(other);
        }
    }
    return chain;
}

int mostAtOnce(const QList<int> &chain, const QList<TimeRange> &list)
{
    int most = 0;
    for (const int at : chain) {
        int count = 0;
        for (const int other : chain)
            count += list[other].contains(list[at].start) ? 1 : 0;
        most = std::max(most, count);
    }
    return most;
}

} // namespace

Q_DECLARE_METATYPE(frontdesk::TimeRange)

class TestOverlapLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void places_data();
    void places();
    void lanesNeverOverlap();
    void tenThousandAreQuick();
};

void TestOverlapLayout::places_data()
{
    using Pairs = QList<std::pair<int, int>>;
    QTest::addColumn<QList<TimeRange>>("items");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << ranges({}) << QString();
    QTest::newRow("one") << ranges({{0, 30}}) << u"0/1"_s;
    QTest::newRow("touching") << ranges(Pairs{{0, 30}, {30, 60}}) << u"0/1 0/1"_s;
    QTest::newRow("two") << ranges(Pairs{{0, 30}, {15, 45}}) << u"0/2 1/2"_s;
    QTest::newRow("the same") << ranges(Pairs{{0, 30}, {0, 30}, {0, 30}}) << u"0/3 1/3 2/3"_s;
    QTest::newRow("the longer first") << ranges(Pairs{{0, 30}, {0, 60}}) << u"1/2 0/2"_s;
    QTest::newRow("not in order") << ranges(Pairs{{100, 130}, {15, 45}, {0, 30}}) << u"0/1 1/2 0/2"_s;
    QTest::newRow("a freed lane") << ranges(Pairs{{0, 60}, {0, 20}, {20, 40}, {40, 60}}) << u"0/2 1/2 1/2 1/2"_s;
    QTest::newRow("a chain") << ranges(Pairs{{0, 30}, {20, 50}, {40, 70}}) << u"0/2 1/2 0/2"_s;
    QTest::newRow("the leftmost freed") << ranges(Pairs{{0, 20}, {0, 19}, {0, 90}, {30, 60}}) << u"1/3 2/3 0/3 1/3"_s;
    QTest::newRow("two groups") << ranges(Pairs{{0, 30}, {0, 30}, {60, 90}}) << u"0/2 1/2 0/1"_s;
}

void TestOverlapLayout::places()
{
    QFETCH(QList<TimeRange>, items);
    QFETCH(QString, expected);
    QCOMPARE(spelled(layOutOverlaps(items)), expected);
}

void TestOverlapLayout::lanesNeverOverlap()
{
    std::mt19937 engine(7);
    const auto upTo = [&engine](int most) { return std::uniform_int_distribution<int>(0, most)(engine); };
    for (int round = 0; round < 300; ++round) {
        QList<std::pair<int, int>> minutes;
        for (int i = upTo(25); i > 0; --i) {
            const int start = upTo(300);
            minutes.append({start, start + 1 + upTo(60)});
        }
        const QList<TimeRange> list = ranges(minutes);
        const QList<LanePlace> result = layOutOverlaps(list);
        QCOMPARE(result.size(), list.size());
        for (int i = 0; i < list.size(); ++i) {
            QVERIFY(result[i].lane >= 0 && result[i].lane < result[i].laneCount);
            QCOMPARE(result[i].laneCount, mostAtOnce(chainOf(i, list), list));
            for (int j = 0; j < i; ++j)
                QVERIFY(!list[i].overlaps(list[j]) || result[i].lane != result[j].lane);
        }
    }
}

void TestOverlapLayout::tenThousandAreQuick()
{
    QList<std::pair<int, int>> minutes;
    for (int i = 0; i < 10'000; ++i)
        minutes.append({i * 7 % 5000, i * 7 % 5000 + 200});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(layOutOverlaps(ranges(minutes)).size(), 10'000);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestOverlapLayout)
#include "tst_overlaplayout.moc"
