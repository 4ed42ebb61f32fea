#include "sync/gateways/smtpgateway.h"

#include "models/domain/deliveryreason.h"

#include <QHostAddress>
#include <QUrl>

#include <cstring>

#include "sync/gateways/mimetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

/// The sender where no setting names one: the account's own address, else one that says that nobody reads the answers.
QString fallbackSender(const GatewaySettings &settings)
{
    if (settings.user.contains(u'@'))
        return settings.user;
    const QString host = QUrl(settings.url).host();
    const bool named = QHostAddress(host).isNull() && host.contains(u'.');
    return u"no-reply@"_s + (named ? host : u"localhost.localdomain"_s);
}

SendOutcome refusal(const QString &reason, bool address)
{
    SendOutcome outcome;
    outcome.kind = SendOutcome::Kind::Refused;
    outcome.reason = reason;
    outcome.addressRefused = address;
    return outcome;
}

} // namespace

/// One mail on its way.
struct SmtpGateway::Transfer {
    const QByteArray &receiver;
    const QByteArray &mail;
    qsizetype sent = 0;
    Stage stage = Stage::Greeting;
    bool policy = false; ///< the last reply blamed a rule (5.7.x), not the address
};

SmtpGateway::SmtpGateway(GatewaySettings settings, std::function<QString()> baseUrl, const Clock &clock,
                         const GatewayPatience &patience, std::stop_token stop)
    : m_settings(std::move(settings)),
      m_sender(MailSender::parse(m_settings.from.isEmpty() ? fallbackSender(m_settings) : m_settings.from)),
      m_baseUrl(std::move(baseUrl)),
      m_clock(clock),
      m_curl(patience, std::move(stop))
{
}

SendOutcome SmtpGateway::send(const Outgoing &outgoing)
{
    const QByteArray receiver = asciiAddress(outgoing.to);
    if (receiver.isEmpty())
        return refusal(spelled(ReasonCode::NoMailAddress), true);
    if (m_sender.address.isEmpty())
        return refusal(spelled(ReasonCode::NoSenderAddress), false);
    const QString base = m_settings.publicUrl.isEmpty() ? m_baseUrl() : m_settings.publicUrl;
    const MailMessage mail{outgoing,      m_sender,
                           receiver,      messageIdFor(outgoing, m_sender),
                           m_clock.now(), unsubscribeUrl(base, outgoing.unsubscribeToken)};
    SendOutcome outcome = transfer(receiver, mail.toBytes());
    if (outcome.kind == SendOutcome::Kind::Accepted)
        outcome.gatewayId = QString::fromLatin1(mail.messageId);
    return outcome;
}

void SmtpGateway::prepare(CURL *curl, Transfer &transfer)
{
    const bool local = isLoopback(QUrl(m_settings.url));
    curl_easy_setopt(curl, CURLOPT_URL, m_settings.url.toUtf8().constData());
    curl_easy_setopt(curl, CURLOPT_USE_SSL, local ? long(CURLUSESSL_TRY) : long(CURLUSESSL_ALL));
    if (local) { // nobody is in between, and such a server seldom has a certificate that anybody signed
        curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 0L);
        curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 0L);
    }
    if (!m_settings.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_USERNAME, m_settings.user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, m_settings.token.toUtf8().constData());
    }
    const QByteArray from = '<' + m_sender.address + '>';
    curl_easy_setopt(curl, CURLOPT_MAIL_FROM, from.constData());
    curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L);
    curl_easy_setopt(curl, CURLOPT_INFILESIZE_LARGE, curl_off_t(transfer.mail.size()));
    curl_easy_setopt(curl, CURLOPT_READFUNCTION, &SmtpGateway::readMail);
    curl_easy_setopt(curl, CURLOPT_READDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); // not printed: it tells listen() how far it came
    curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, &SmtpGateway::listen);
    curl_easy_setopt(curl, CURLOPT_DEBUGDATA, &transfer);
}

SendOutcome SmtpGateway::transfer(const QByteArray &receiver, const QByteArray &mail)
{
    Transfer transfer{receiver, mail};
    CURL *curl = m_curl.fresh("smtp,smtps"_L1);
    prepare(curl, transfer);
    const CurlLines receivers({'<' + receiver + '>'});
    curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, receivers.get());
    const CURLcode code = m_curl.perform();
    long reply = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &reply);
    return verdict(code, int(reply), transfer);
}

int SmtpGateway::listen(CURL *, curl_infotype type, char *bytes, size_t size, void *into)
{
    Transfer &transfer = *static_cast<Transfer *>(into);
    const QByteArrayView line(bytes, qsizetype(size));
    if (type == CURLINFO_HEADER_OUT) {
        if (line.startsWith("MAIL"))
            transfer.stage = Stage::Sender;
        else if (line.startsWith("RCPT"))
            transfer.stage = Stage::Receiver;
        else if (line.startsWith("DATA"))
            transfer.stage = Stage::Content;
    } else if (type == CURLINFO_HEADER_IN && line.startsWith('5')) {
        transfer.policy = line.sliced(std::min(qsizetype(4), line.size())).startsWith("5.7.");
    }
    return 0;
}

size_t SmtpGateway::readMail(char *into, size_t size, size_t count, void *from)
{
    Transfer &transfer = *static_cast<Transfer *>(from);
    const qsizetype part = std::min(qsizetype(size * count), transfer.mail.size() - transfer.sent);
    std::memcpy(into, transfer.mail.constData() + transfer.sent, size_t(part));
    transfer.sent += part;
    return size_t(part);
}

SendOutcome SmtpGateway::verdict(CURLcode code, int reply, const Transfer &transfer)
{
    SendOutcome outcome;
    if (code == CURLE_OK) {
        outcome.kind = SendOutcome::Kind::Accepted;
        return outcome;
    }
    // What the settings are to blame for is not the mail's fault: it goes once they are right.
    const bool ofSettings = reply == 530 || reply == 534 || reply == 535 || reply == 538 || code == CURLE_LOGIN_DENIED;
    if (reply >= 500 && !ofSettings && transfer.stage != Stage::Greeting) {
        const bool address = transfer.stage == Stage::Receiver && !transfer.policy;
        return refusal(spelled(address ? ReasonCode::AddressRefused : ReasonCode::MailRefused, QString::number(reply)),
                       address);
    }
    outcome.kind = SendOutcome::Kind::TryLater;
    outcome.reason = reply >= 400 ? spelled(ReasonCode::MailAnswered, QString::number(reply))
                                  : spelled(ReasonCode::MailNoAnswer, CurlHandle::reasonOf(code));
    return outcome;
}

QString unsubscribeUrl(const QString &baseUrl, const QString &token)
{
    return baseUrl.isEmpty() || token.isEmpty() ? QString() : QString(baseUrl + u"/unsubscribe/"_s + token);
}

} // namespace frontdesk
