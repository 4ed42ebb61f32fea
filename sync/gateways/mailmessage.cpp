#include "sync/gateways/mailmessage.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>

#include "models/domain/icalendar.h"
#include "sync/gateways/mimetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isRightToLeft(const QString &language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft;
}

/// "Stop these e-mails" in the languages whose texts are shipped.
QString unsubscribeWords(const QString &language)
{
    const QString two = language.left(2);
    if (two == "es"_L1)
        return u"Dejar de recibir estos correos"_s;
    if (two == "fr"_L1)
        return u"Ne plus recevoir ces e-mails"_s;
    if (two == "ar"_L1)
        return u"إيقاف هذه الرسائل"_s;
    if (two == "ur"_L1)
        return u"یہ ای میلز بند کریں"_s;
    return u"Stop these e-mails"_s;
}

QString rfc5322Date(Instant instant)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC);
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss"_s) + u" +0000"_s;
}

QString plainText(const MailMessage &mail)
{
    QString text = mail.outgoing.text;
    if (!mail.unsubscribeUrl.isEmpty())
        text += u"\n\n-- \n"_s + unsubscribeWords(mail.outgoing.language) + u": "_s + mail.unsubscribeUrl;
    return text + u'\n';
}

QString withLinks(QString html)
{
    static const QRegularExpression address(uR"((https?://[^\s<>"]*[^\s<>".,;:!?)\]]))"_s);
    return html.replace(address, uR"(<a href="\1">\1</a>)"_s);
}

QString htmlText(const MailMessage &mail)
{
    const QString &language = mail.outgoing.language;
    const QString direction = isRightToLeft(language) ? u"rtl"_s : u"ltr"_s;
    QString paragraphs = withLinks(mail.outgoing.text.toHtmlEscaped());
    paragraphs.replace(u"\n\n"_s, u"</p>\n<p>"_s).replace(QRegularExpression(u"(?<!>)\n"_s), u"<br>\n"_s);
    QString html = u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n"
                   "<head><meta charset=\"utf-8\"><title>%3</title></head>\n"
                   "<body dir=\"%2\" style=\"font-family: sans-serif; font-size: 16px; line-height: 1.5\">\n"_s.arg(
                       language.toHtmlEscaped(), direction, mail.outgoing.subject.toHtmlEscaped());
    html += u"<p>"_s + paragraphs + u"</p>\n"_s;
    if (!mail.unsubscribeUrl.isEmpty())
        html += u"<p style=\"color: #666666; font-size: 13px\"><a href=\""_s + mail.unsubscribeUrl.toHtmlEscaped()
                + u"\">"_s + unsubscribeWords(language) + u"</a></p>\n"_s;
    return html + u"</body>\n</html>\n"_s;
}

QByteArray part(const QByteArray &type, const QByteArray &utf8)
{
    const EncodedBody body = encodedBody(utf8);
    return "Content-Type: " + type + "\r\nContent-Transfer-Encoding: " + body.encoding + "\r\n\r\n" + body.bytes;
}

QString methodOf(const CalendarInvitation &invitation)
{
    return invitation.method == CalendarInvitation::Method::Cancel ? u"CANCEL"_s : u"REQUEST"_s;
}

QByteArray calendarPart(const MailMessage &mail, const CalendarInvitation &invitation)
{
    CalendarEvent event;
    event.uid = invitation.uid;
    event.sequence = invitation.sequence;
    event.stamp = mail.date;
    event.start = invitation.start;
    event.end = invitation.end;
    event.summary = invitation.summary;
    event.location = invitation.location;
    event.cancelled = invitation.method == CalendarInvitation::Method::Cancel;
    const QString organizer = invitation.organizerName.isEmpty() ? mail.outgoing.clinicName : invitation.organizerName;
    event.organizer = {organizer, QString::fromLatin1(mail.sender.address)};
    event.attendee = {mail.outgoing.toName, QString::fromLatin1(mail.receiver)};
    const QString method = methodOf(invitation);
    return part("text/calendar; charset=utf-8; method=" + method.toLatin1(), writeCalendar({method, {}}, {event}));
}

QByteArray headers(const MailMessage &mail)
{
    const Outgoing &outgoing = mail.outgoing;
    const QString senderName = mail.sender.name.isEmpty() ? outgoing.clinicName : mail.sender.name;
    QByteArray out = "Date: " + rfc5322Date(mail.date).toLatin1() + "\r\n";
    out += "Message-ID: <" + mail.messageId + ">\r\n";
    out += "From: " + encodedMailbox(senderName, mail.sender.address) + "\r\n";
    out += "To: " + encodedMailbox(outgoing.toName, mail.receiver) + "\r\n";
    out += "Subject: " + encodedHeader(outgoing.subject.isEmpty() ? outgoing.clinicName : outgoing.subject) + "\r\n";
    if (!outgoing.language.isEmpty())
        out += "Content-Language: " + encodedHeader(outgoing.language) + "\r\n";
    if (!mail.unsubscribeUrl.isEmpty())
        out += "List-Unsubscribe: <" + mail.unsubscribeUrl.toLatin1()
               + ">\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
    out += "Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n";
    return out;
}

} // namespace

MailSender MailSender::parse(const QString &setting)
{
    const QString text = setting.trimmed();
    const qsizetype open = text.indexOf(u'<');
    if (open < 0 || !text.endsWith(u'>'))
        return {{}, asciiAddress(text)};
    QString name = text.left(open).trimmed();
    if (name.size() >= 2 && name.startsWith(u'"') && name.endsWith(u'"'))
        name = name.mid(1, name.size() - 2);
    return {name, asciiAddress(text.mid(open + 1).chopped(1))};
}

QByteArray messageIdFor(const Outgoing &outgoing, const MailSender &sender)
{
    const QByteArray key = outgoing.idempotencyKey.toUtf8();
    const QByteArray local = QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(40);
    return local + '@' + sender.address.mid(sender.address.indexOf('@') + 1);
}

QByteArray MailMessage::toBytes() const
{
    // Cannot stand in any part: those are encoded, and no encoded line begins with it.
    const QByteArray boundary = "=_" + messageId.left(40);
    QByteArray out = headers(*this);
    out += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n";
    out += "--" + boundary + "\r\n" + part("text/plain; charset=utf-8", plainText(*this).toUtf8());
    out += "--" + boundary + "\r\n" + part("text/html; charset=utf-8", htmlText(*this).toUtf8());
    if (outgoing.invitation)
        out += "--" + boundary + "\r\n" + calendarPart(*this, *outgoing.invitation);
    return out + "--" + boundary + "--\r\n";
}

} // namespace frontdesk
