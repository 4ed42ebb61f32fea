#pragma once

#include "sync/upstream/syncengine.h"
#include "tests/sync/apifixture.h"

namespace frontdesk::test {

/// A desk that is linked to an upstream: a folder of its own, its own server, the sync between. In the same process as the
/// upstream, over real HTTP.
class DeskFixture {
public:
    /// Signs in at the upstream and makes the folder. Nothing runs yet.
    DeskFixture(const QString &upstreamUrl, const QString &email, const QString &password, const FakeClock &clock,
                const QByteArray &fingerprint = {});
    ~DeskFixture();

    void open();  ///< the hub and its server
    void close(); ///< all of it, as when the program ends
    void startSync();
    void stopSync() { sync.reset(); }

    Answer call(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const;
    /// The same of any path of the server.
    Answer callRoot(const QByteArray &method, const QString &path, const QJsonObject &body = {}) const;
    Answer get(const QString &path) const { return call("GET", path); }
    Answer post(const QString &path, const QJsonObject &body = {}) const { return call("POST", path, body); }
    /// Without a token.
    Answer login(const QString &email, const QString &password) const;
    QJsonArray outbox() const;
    QStringList outboxStatuses() const;
    /// The clinic's visits of a date, as face M lists them.
    QJsonArray visits(const QString &date) const;
    bool isFollowing() const { return sync && sync->state() == SyncState::Following; }
    /// In a transaction of its own, on the closed folder.
    void write(const std::function<void(Session &)> &work);

    SyncTiming timing;
    KeyRing keys{SecretKey::random()};
    std::unique_ptr<Hub> hub;
    std::unique_ptr<HubServer> server;
    std::unique_ptr<SyncEngine> sync;
    ClinicId clinic;
    bool linked = false;

private:
    void make(const QJsonObject &signedIn, const QString &url, const QString &email, const QByteArray &fingerprint);

    QTemporaryDir m_folder;
    const FakeClock &m_clock;
    HashPool m_hashes;
    QByteArray m_token;
    UserId m_user;
};

/// One request over HTTP; the answer when it has come.
Answer httpCall(const QString &url, const QByteArray &method, const QByteArray &token, const QByteArray &body = {});

/// Lets the fixture's receptionist sign in with a password.
inline const QString receptionEmail = QStringLiteral("zainab@ahmed.test");
inline const QString goodPassword = QStringLiteral("a good password");
void givePassword(const ApiFixture &api, UserId user);

} // namespace frontdesk::test
