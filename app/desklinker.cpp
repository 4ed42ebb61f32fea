#include "app/desklinker.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include "app/clinicmaker.h"
#include "app/eventloop.h"
#include "app/openclinic.h"
#include "app/runninghub.h"
#include "models/services/security/passwordhasher.h"
#include "models/services/upstream/linkservice.h"
#include "sync/upstream/remotejson.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the upstream has said before anything is written here.
struct Upstairs {
    RemoteAccount account;
    QString refreshToken;
    QByteArray fingerprint;
    NewClinic clinic;
};

LinkOutcome refused(const QString &sentence)
{
    return {ExitCode::Refused, sentence};
}

LinkOutcome failed(const Error &error)
{
    return {exitCodeOf(error), sentenceOf(error)};
}

/// Waits for one answer in the program's own loop.
template<class Ask>
UpstreamAnswer waitFor(Ask &&ask)
{
    UpstreamAnswer got;
    ask([&got](const UpstreamAnswer &answer) {
        got = answer;
        QCoreApplication::exit();
    });
    runEventLoop();
    return got;
}

std::optional<LinkOutcome> problemWith(const UpstreamAnswer &answer, const LinkDesk &command)
{
    if (answer.kind == UpstreamAnswer::Kind::WrongCertificate)
        return refused(u"the certificate of %1 is not the one of the given fingerprint: compare it at the hub, and try "
                       "again only if you are sure"_s.arg(command.url));
    if (!answer.answered())
        return LinkOutcome{ExitCode::Failed,
                           u"%1 cannot be reached (%2): check the address and that the hub runs"_s.arg(command.url,
                                                                                                       answer.reason)};
    if (answer.status == 401)
        return refused(u"%1 does not let %2 in: check e-mail and password"_s.arg(command.url, command.email));
    if (answer.status == 429)
        return LinkOutcome{ExitCode::Failed, u"too many attempts at %1: wait a quarter of an hour"_s.arg(command.url)};
    if (!answer.ok())
        return LinkOutcome{ExitCode::Failed,
                           u"%1 answers %2 to signing in: is it a clinic's hub?"_s.arg(command.url).arg(answer.status)};
    return std::nullopt;
}

/// Of a server that does not tell the clinic's zone and region: what was given, else what this machine has.
NewClinic clinicFrom(const LinkDesk &command, const RemoteAccount &account, const QJsonObject &settings)
{
    const auto told = [&settings](QLatin1StringView key, const QString &other) {
        const QString value = settings.value(key).toString();
        return value.isEmpty() ? other : value;
    };
    const QString systemZone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString zone = !command.timezone.isEmpty()      ? command.timezone
                         : TimeZone::fromIana(systemZone) ? systemZone
                                                          : u"Etc/UTC"_s;
    const QString territory = QLocale::territoryToCode(QLocale::system().territory());
    const QString region = !command.region.isEmpty() ? command.region : territory.size() == 2 ? territory : u"US"_s;
    NewClinic clinic;
    clinic.name = told("clinic.name"_L1, account.clinicName.isEmpty() ? u"Clinic"_s : account.clinicName);
    clinic.timezone = told("clinic.timezone"_L1, zone);
    clinic.region = told("clinic.region"_L1, region);
    clinic.language = told("clinic.language"_L1, clinic.language);
    clinic.currency = told("clinic.currency"_L1, clinic.currency);
    return clinic;
}

std::variant<Upstairs, LinkOutcome> askUpstairs(const LinkDesk &command, const QString &password)
{
    UpstreamClient client(command.url, command.fingerprint);
    const UpstreamAnswer signedIn = waitFor(
        [&](const UpstreamClient::Callback &done) { client.signIn(command.email, password, done); });
    if (const auto problem = problemWith(signedIn, command))
        return *problem;
    const QJsonObject answer = signedIn.object();
    const auto account = remotejson::account(answer.value("user"_L1).toObject());
    if (!account)
        return LinkOutcome{ExitCode::Failed,
                           u"%1 does not say who signed in: is it a clinic's hub?"_s.arg(command.url)};
    if (!isStaff(account->role))
        return refused(u"%1 is a patient's account: link with one of the staff's"_s.arg(command.email));
    client.setClinic(account->clinicId.toString().toLatin1());
    const UpstreamAnswer snapshot = waitFor(
        [&](const UpstreamClient::Callback &done) { client.get(u"/sync/snapshot"_s, done); });
    const QString refreshToken = answer.value("refreshToken"_L1).toString();
    Upstairs upstairs{*account,
                      refreshToken.isEmpty() ? UpstreamClient::signInAgain(command.email, password) : refreshToken,
                      client.fingerprint(),
                      clinicFrom(command, *account, snapshot.object().value("settings"_L1).toObject())};
    if (upstairs.account.email.isEmpty())
        upstairs.account.email = command.email;
    return upstairs;
}

/// Into a database whose clinic is there.
Result<Done> writeLink(Session &session, const KeyRing &keys, const LinkDesk &command, const Upstairs &upstairs,
                       const QString &passwordHash)
{
    LinkService service(session, keys);
    if (const auto adopted = service.adopt(upstairs.account, passwordHash); !adopted)
        return adopted;
    service.link({command.url, upstairs.fingerprint, command.email, upstairs.account.id, upstairs.refreshToken});
    return Done{};
}

/// Starts the desk's own sync and lets it run until the first copy is whole.
LinkOutcome copyEverything(const LinkDesk &command, const Clock &clock)
{
    const auto running = RunningHub::open(ClinicFolder(command.where.path), clock, [&](Stores &stores) {
        return unlockDatabase(stores, command.where.keyFile);
    });
    if (!running)
        return failed(running.error());
    bool copied = false;
    SyncEngine *sync = (*running)->sync();
    QObject::connect(sync, &SyncEngine::stateChanged, sync, [&copied](SyncState state) {
        copied = state == SyncState::Following;
        if (state != SyncState::Copying)
            QCoreApplication::exit();
    });
    runEventLoop();
    if (copied)
        return {ExitCode::Done, {}};
    return {ExitCode::Failed,
            u"the clinic's data could not be copied from %1: check that the hub runs, and try again"_s.arg(
                command.url)};
}

LinkOutcome makeLinked(const LinkDesk &command, const Upstairs &upstairs, const QString &hash, const Clock &clock)
{
    const auto fill = [&](Session &session, const KeyRing &keys) -> Result<Done> {
        if (const auto made = makeClinic(session, upstairs.clinic); !made)
            return made.error();
        return writeLink(session, keys, command, upstairs, hash);
    };
    if (const auto made = makeClinicWith(command.where, upstairs.account.clinicId, clock, fill); !made)
        return failed(made.error());
    const LinkOutcome outcome = copyEverything(command, clock);
    if (!outcome.linked())
        ClinicFolder(command.where.path).removeDatabase();
    return outcome;
}

/// Whether the folder's clinic is a copy; then of which.
Result<std::optional<Upstream>> linkOf(const ClinicFolder &folder, const Clock &clock)
{
    const auto open = OpenClinic::open(folder, clock);
    if (!open)
        return open.error();
    return (*open)->write({}, [](Session &session) -> Result<std::optional<Upstream>> {
        return UpstreamStore(session.database()).find();
    });
}

LinkOutcome renewLink(const LinkDesk &command, const Upstairs &upstairs, const QString &hash, ClinicId clinic,
                      const Clock &clock)
{
    if (upstairs.account.clinicId != clinic)
        return refused(u"%1 is a copy of another clinic: choose an empty folder"_s.arg(command.where.path));
    auto open = OpenClinic::open(ClinicFolder(command.where.path), clock);
    if (!open)
        return failed(open.error());
    const auto keys = (*open)->unlock(command.where.keyFile);
    if (!keys)
        return failed(keys.error());
    const auto written = (*open)->write(clinic, [&](Session &session) {
        return writeLink(session, *keys, command, upstairs, hash);
    });
    return written ? LinkOutcome{ExitCode::Done, {}} : failed(written.error());
}

} // namespace

LinkOutcome linkDesk(const LinkDesk &command, const QString &password, const Clock &clock)
{
    const ClinicFolder folder(command.where.path);
    std::optional<Upstream> before;
    if (folder.holdsClinic()) {
        const auto link = linkOf(folder, clock);
        if (!link)
            return failed(link.error());
        if (!*link)
            return failed(refuseExisting(folder).error());
        before = **link;
    }
    const auto answer = askUpstairs(command, password);
    if (const auto *problem = std::get_if<LinkOutcome>(&answer))
        return *problem;
    const Upstairs &upstairs = std::get<Upstairs>(answer);
    const QString hash = Argon2Hasher().hash(password);
    LinkOutcome outcome = before ? renewLink(command, upstairs, hash, before->clinicId, clock)
                                 : makeLinked(command, upstairs, hash, clock);
    if (outcome.linked()) {
        const QString pinned = upstairs.fingerprint.isEmpty()
                                   ? QString()
                                   : u", certificate "_s + QString::fromLatin1(upstairs.fingerprint);
        outcome.sentence = u"linked %1 to %2 at %3%4"_s.arg(folder.path(), upstairs.clinic.name, command.url, pinned);
    }
    return outcome;
}

} // namespace frontdesk
