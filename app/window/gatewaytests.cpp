#include "app/window/gatewaytests.h"

#include <QUuid>

#include "models/services/emailaddress.h"
#include "models/services/phonenumbers.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<QString> addressOf(Channel channel, const QString &text, const QString &region)
{
    if (channel == Channel::Push)
        return text;
    if (channel != Channel::Email)
        return parsePhone(text, region, u"to"_s);
    return looksLikeEmail(text) ? Result<QString>(text) : Error::invalid(u"to"_s, u"an e-mail address"_s);
}

} // namespace

GatewayTests::GatewayTests(LocalAccess &access, const KeyRing &keys, GatewayFactory gateways, QObject *parent)
    : TestMessages(parent),
      m_access(access),
      m_keys(keys),
      m_gateways(std::move(gateways))
{
    m_pool.setMaxThreadCount(1);
}

GatewayTests::~GatewayTests()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

Result<GatewayTests::Attempt> GatewayTests::prepare(Session &session, Channel channel, const QString &to) const
{
    if (!isAdmin(session.actor().role))
        return Error::of(ErrorCode::Forbidden);
    const Clinic &clinic = session.directory().clinic;
    const Result<QString> address = addressOf(channel, to.trimmed(), clinic.region);
    if (!address)
        return address.error();
    const Result<GatewaySettings> settings = gatewaySettings(session, m_keys, channel);
    if (!settings)
        return settings.error();
    Attempt attempt{*settings, {}};
    Outgoing &outgoing = attempt.outgoing;
    outgoing.source = Outgoing::Source::Outbox;
    outgoing.rowId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    outgoing.idempotencyKey = outgoing.rowId;
    outgoing.clinicId = clinic.id;
    outgoing.clinicName = clinic.name;
    outgoing.language = clinic.language;
    outgoing.channel = channel;
    outgoing.to = *address;
    outgoing.subject = tr("A test message");
    outgoing.text = tr("This is a test message of %1. Messages to patients will arrive like this one.")
                        .arg(clinic.name);
    return attempt;
}

void GatewayTests::send(Channel channel, const QString &to, QObject *context, Reply<SendOutcome> done)
{
    const auto attempt = m_access.ask([&](Session &session) { return prepare(session, channel, to); });
    if (!attempt)
        return done(attempt.error());
    m_pool.start([attempt = *attempt, gateways = m_gateways, stop = m_stop.get_token(), back = m_mailbox.address(),
                  context = QPointer<QObject>(context), done = std::move(done)] {
        const SendOutcome outcome = gateways(attempt.settings, stop)->send(attempt.outgoing);
        back.deliver({[context, done, outcome] {
            if (context)
                done(outcome);
        }});
    });
}

} // namespace frontdesk
