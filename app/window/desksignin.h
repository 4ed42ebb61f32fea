#pragma once

#include "app/runninghub.h"
#include "models/items/signindesk.h"
#include "models/services/signinservice.h"
#include "sync/upstream/signinrelay.h"

namespace frontdesk {

/// Signing in at this machine's own database; at a linked desk the hub is asked about those who are not known here.
/// Passwords are hashed on a pool. The hub outlives it.
class DeskSignIn final : public SignInDesk {
    Q_OBJECT
public:
    explicit DeskSignIn(RunningHub &running, QObject *parent = nullptr);
    ~DeskSignIn() override;

    QString clinicName() const override;
    QList<DeskPerson> people() const override;
    void signIn(const QString &email, const QString &password, QObject *context, Reply<Actor> done) override;

private:
    struct Attempt {
        QString email;
        QString password;
        Reply<Actor> done;
    };
    Result<SignInCheck> begin(const Attempt &attempt);
    void askUpstream(const Attempt &attempt, const SignInCheck &check);
    void complete(const Attempt &attempt, const SignInCheck &check, bool matches);

    RunningHub &m_running;
    std::unique_ptr<Reader> m_reader;
    Mailbox m_mailbox;
    HashPool m_hashes;
    std::unique_ptr<SignInRelay> m_relay; ///< of a linked desk
};

} // namespace frontdesk
