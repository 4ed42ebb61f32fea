// bench_raw_commits DIR SECONDS: how many durable single-row transactions SQLite alone makes on that directory's disk,
// one after another, into a table with the guard against double booking that the clinic's own has. --versions says whose.

#include <QtGlobal>

#include <sqlite3.h>

#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

#include "tests/bench/latencies.h"

using namespace frontdesk::bench;

namespace {

constexpr const char *schema = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE occupancy (
        resource TEXT NOT NULL, start_ms INTEGER NOT NULL, end_ms INTEGER NOT NULL, appointment_id TEXT NOT NULL,
        overridden INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (resource, start_ms, appointment_id)) WITHOUT ROWID;
    CREATE INDEX occupancy_by_appointment ON occupancy (appointment_id);
    CREATE TRIGGER occupancy_guard BEFORE INSERT ON occupancy WHEN new.overridden = 0
    BEGIN
        SELECT RAISE (ABORT, 'DOUBLE_BOOKING') WHERE EXISTS (
            SELECT 1 FROM occupancy
            WHERE resource = new.resource AND start_ms < new.end_ms AND start_ms > new.start_ms - 86400000
                  AND end_ms > new.start_ms AND appointment_id <> new.appointment_id);
    END;
)";

/// A database of its own, gone afterwards. Ends the program when SQLite refuses anything.
class RawTable {
public:
    explicit RawTable(std::filesystem::path path) : m_path(std::move(path))
    {
        remove();
        check(sqlite3_open(m_path.c_str(), &m_database));
        check(sqlite3_exec(m_database, schema, nullptr, nullptr, nullptr));
        check(sqlite3_prepare_v2(m_database, "INSERT INTO occupancy VALUES (?, ?, ?, ?, 0)", -1, &m_insert, nullptr));
    }
    ~RawTable()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
        remove();
    }
    RawTable(const RawTable &) = delete;
    RawTable &operator=(const RawTable &) = delete;

    void insert(int number)
    {
        constexpr int doctors = 20;
        constexpr sqlite3_int64 halfHour = 1'800'000;
        const std::string suffix = std::to_string(1'000'000'000'000LL + number);
        const std::string resource = "d:00000000-0000-4000-8000-"
                                     + std::to_string(100'000'000'000LL + number % doctors);
        const std::string id = "00000000-0000-7000-8000-" + suffix.substr(1);
        const sqlite3_int64 start = 1'800'000'000'000LL + number / doctors * 2 * halfHour;
        check(sqlite3_bind_text(m_insert, 1, resource.c_str(), -1, SQLITE_TRANSIENT));
        check(sqlite3_bind_int64(m_insert, 2, start));
        check(sqlite3_bind_int64(m_insert, 3, start + halfHour));
        check(sqlite3_bind_text(m_insert, 4, id.c_str(), -1, SQLITE_TRANSIENT));
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            check(sqlite3_errcode(m_database));
        check(sqlite3_reset(m_insert));
    }

private:
    void check(int code) const
    {
        if (code == SQLITE_OK)
            return;
        std::fprintf(stderr, "bench_raw_commits: %s\n", sqlite3_errmsg(m_database));
        std::exit(1);
    }
    void remove() const
    {
        for (const char *ending : {"", "-wal", "-shm"})
            std::filesystem::remove(m_path.string() + ending);
    }

    std::filesystem::path m_path;
    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--versions") {
        std::printf("SQLite %s, Qt %s\n", sqlite3_libversion(), qVersion());
        return 0;
    }
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_raw_commits DIR SECONDS\n");
        return 2;
    }
    RawTable table(std::filesystem::path(argv[1]) / "raw_commits.db");
    Latencies latencies;
    const auto start = Stopwatch::now();
    const auto end = start
                     + std::chrono::duration_cast<Stopwatch::duration>(
                         std::chrono::duration<double>(std::atof(argv[2])));
    auto last = start;
    for (int number = 0; last < end; ++number) {
        table.insert(number);
        const auto now = Stopwatch::now();
        latencies.add(now - last);
        last = now;
    }
    latencies.print(last - start);
    return 0;
}
