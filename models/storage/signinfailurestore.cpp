#include "models/storage/signinfailurestore.h"

namespace frontdesk {

namespace {

std::optional<Instant> readInstant(Statement &row)
{
    return row.next() ? std::optional(row.instant(0)) : std::nullopt;
}

} // namespace

void SignInFailureStore::add(const QString &account, const QString &address, Instant at)
{
    m_database.prepare("INSERT INTO sign_in_failures (account, address, at, counts_for_account) VALUES (?, ?, ?, ?)")
        .bind(account)
        .bind(address)
        .bind(at)
        .bind(!account.isEmpty())
        .run();
}

std::optional<Instant> SignInFailureStore::latestOfAccount(const QString &account, int rank, Instant since)
{
    Statement row = m_database.prepare("SELECT at FROM sign_in_failures WHERE account = ? AND at > ? "
                                       "AND counts_for_account = 1 ORDER BY at DESC LIMIT 1 OFFSET ?");
    return readInstant(row.bind(account).bind(since).bind(rank - 1));
}

std::optional<Instant> SignInFailureStore::latestOfAddress(const QString &address, int rank, Instant since)
{
    Statement row = m_database.prepare("SELECT at FROM sign_in_failures WHERE address = ? AND at > ? "
                                       "ORDER BY at DESC LIMIT 1 OFFSET ?");
    return readInstant(row.bind(address).bind(since).bind(rank - 1));
}

void SignInFailureStore::forgiveAccount(const QString &account)
{
    m_database
        .prepare("UPDATE sign_in_failures SET counts_for_account = 0 WHERE account = ? AND counts_for_account = 1")
        .bind(account)
        .run();
}

void SignInFailureStore::purge(Instant before)
{
    m_database.prepare("DELETE FROM sign_in_failures WHERE at <= ?").bind(before).run();
}

} // namespace frontdesk
