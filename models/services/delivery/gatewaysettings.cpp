#include "models/services/delivery/gatewaysettings.h"

#include <QRegularExpression>

#include "models/services/settingsservice.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Reads settings until one fails; the failure is kept.
class Lookup {
public:
    Lookup(Session &session, const KeyRing &keys, Channel channel)
        : m_session(session),
          m_service(session, keys),
          m_prefix(toString(channel) + u'.')
    {
    }

    QString plain(QLatin1StringView name) { return effectiveSetting(m_session.directory(), m_prefix + name); }
    QString secret(QLatin1StringView name)
    {
        const Result<QString> value = m_service.secret(m_prefix + name);
        if (!value)
            m_failure = value.error();
        return value ? *value : QString();
    }
    const std::optional<Error> &failure() const { return m_failure; }

private:
    Session &m_session;
    SettingsService m_service;
    QString m_prefix;
    std::optional<Error> m_failure;
};

} // namespace

QString GatewaySettings::missing() const
{
    const QString name = toString(channel);
    if (provider == "twilio"_L1) {
        const TwilioAccount account = twilioAccount(*this);
        if (account.authToken.isEmpty())
            return name + u".token"_s;
        if (account.url.isEmpty() || account.sid.isEmpty())
            return name + u".url"_s;
        return from.isEmpty() ? QString(name + u".from"_s) : QString();
    }
    return url.isEmpty() ? QString(name + u".url"_s) : QString();
}

Result<GatewaySettings> gatewaySettings(Session &session, const KeyRing &keys, Channel channel)
{
    Lookup lookup(session, keys, channel);
    GatewaySettings settings;
    settings.channel = channel;
    settings.url = lookup.plain("url"_L1);
    settings.from = lookup.plain("from"_L1);
    settings.perMinute = lookup.plain("per_minute"_L1).toInt();
    settings.secret = lookup.secret("secret"_L1);
    settings.publicUrl = effectiveSetting(session.directory(), u"server.public_url"_s);
    while (settings.publicUrl.endsWith(u'/'))
        settings.publicUrl.chop(1);
    if (channel == Channel::Email) {
        settings.provider = u"smtp"_s;
        settings.user = lookup.plain("user"_L1);
        settings.token = lookup.secret("password"_L1);
    } else {
        settings.provider = lookup.plain("provider"_L1);
        settings.token = lookup.secret("token"_L1);
    }
    return lookup.failure() ? Result<GatewaySettings>(*lookup.failure()) : settings;
}

TwilioAccount twilioAccount(const GatewaySettings &settings)
{
    static const QRegularExpression inUrl(uR"(/Accounts/(\w+)/)"_s);
    TwilioAccount account{settings.url, inUrl.match(settings.url).captured(1), settings.token};
    const qsizetype colon = settings.token.indexOf(u':');
    if (colon < 0)
        return account;
    account.sid = settings.token.left(colon);
    account.authToken = settings.token.mid(colon + 1);
    if (account.url.isEmpty()) {
        const QString what = settings.channel == Channel::Voice ? u"Calls"_s : u"Messages"_s;
        account.url = u"https://api.twilio.com/2010-04-01/Accounts/%1/%2.json"_s.arg(account.sid, what);
    }
    return account;
}

} // namespace frontdesk
