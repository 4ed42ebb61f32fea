#include "models/services/settingkinds.h"

#include <QUrl>

#include <array>

#include <arpa/inet.h>

#include "models/services/emailaddress.h"

namespace frontdesk::settingkind {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestText = 1000;

std::optional<QString> oneLine(const QString &given)
{
    const QString text = given.trimmed();
    const bool clean = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c != QChar(0x7f); });
    return clean && text.size() <= longestText ? std::optional(text) : std::nullopt;
}

/// A secret is kept to the letter, but for the line break that a shell puts behind it.
std::optional<QString> withoutLineBreak(const QString &given)
{
    QString text = given;
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    const bool clean = std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c != QChar(0x7f); });
    return clean && !text.isEmpty() && text.size() <= longestText ? std::optional(text) : std::nullopt;
}

std::optional<QString> asFlag(const QString &given)
{
    const QString word = given.trimmed().toLower();
    if (QStringList{u"true"_s, u"on"_s, u"yes"_s, u"1"_s}.contains(word))
        return u"true"_s;
    if (QStringList{u"false"_s, u"off"_s, u"no"_s, u"0"_s}.contains(word))
        return u"false"_s;
    return std::nullopt;
}

std::optional<QString> asUrl(const QString &given, const QStringList &schemes)
{
    const auto text = oneLine(given);
    const QUrl url = text ? QUrl(*text, QUrl::StrictMode) : QUrl();
    const bool good = url.isValid() && !url.host().isEmpty() && schemes.contains(url.scheme());
    return good ? text : std::nullopt;
}

std::optional<QString> asSender(const QString &given)
{
    const auto text = oneLine(given);
    if (!text)
        return std::nullopt;
    const qsizetype open = text->indexOf(u'<');
    if (open < 0)
        return looksLikeEmail(*text) ? text : std::nullopt;
    const bool good = text->endsWith(u'>') && looksLikeEmail(QStringView(*text).sliced(open + 1).chopped(1));
    return good ? text : std::nullopt;
}

bool isAddress(int family, const QString &text)
{
    std::array<char, sizeof(in6_addr)> parsed{};
    return inet_pton(family, text.toLatin1().constData(), parsed.data()) == 1;
}

std::optional<QString> asListenAddress(const QString &given)
{
    const QString text = given.trimmed();
    const qsizetype colon = text.lastIndexOf(u':');
    bool ok = false;
    const ushort port = text.mid(colon + 1).toUShort(&ok);
    const QString host = text.left(qMax(colon, 0));
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    const bool known = host == "localhost"_L1 || isAddress(AF_INET, host)
                       || (bracketed && isAddress(AF_INET6, host.mid(1, host.size() - 2)));
    return ok && known ? std::optional(QString(host + u':' + QString::number(port))) : std::nullopt;
}

std::optional<QString> asVideoTemplate(const QString &given)
{
    if (given.count("{token}"_L1) != 1)
        return std::nullopt;
    QString filled = given.trimmed();
    filled.replace("{token}"_L1, "t"_L1);
    return asUrl(filled, {u"https"_s, u"http"_s}) ? std::optional(given.trimmed()) : std::nullopt;
}

std::optional<QString> asNumber(const QString &given, int least, int most)
{
    bool ok = false;
    const int value = given.trimmed().toInt(&ok);
    return ok && value >= least && value <= most ? std::optional(QString::number(value)) : std::nullopt;
}

} // namespace

SettingSpec text(const QString &key, const QString &fallback)
{
    return {key, fallback, u"text on one line"_s, oneLine};
}

SettingSpec secret(const QString &key)
{
    return {key, {}, u"text on one line"_s, withoutLineBreak, true};
}

SettingSpec flag(const QString &key, bool fallback)
{
    return {key, fallback ? u"true"_s : u"false"_s, u"true or false"_s, asFlag};
}

SettingSpec number(const QString &key, int fallback, int least, int most)
{
    return {key, QString::number(fallback), u"a whole number from %1 to %2"_s.arg(least).arg(most),
            [least, most](const QString &given) { return asNumber(given, least, most); }};
}

SettingSpec choice(const QString &key, const QStringList &choices, const QString &fallback)
{
    return {key, fallback, choices.join(u" or "_s), [choices](const QString &given) {
                const QString word = given.trimmed().toLower();
                return choices.contains(word) ? std::optional(word) : std::nullopt;
            }};
}

SettingSpec url(const QString &key, const QStringList &schemes)
{
    return {key,
            {},
            u"a full URL beginning with %1"_s.arg(schemes.join(u":// or "_s) + u"://"_s),
            [schemes](const QString &given) { return asUrl(given, schemes); }};
}

SettingSpec sender(const QString &key)
{
    return {key, {}, u"an e-mail address, also as Name <address>"_s, asSender};
}

SettingSpec listenAddress(const QString &key, const QString &fallback)
{
    return {key, fallback, u"HOST:PORT, like 127.0.0.1:8080 or [::]:0"_s, asListenAddress};
}

SettingSpec videoTemplate(const QString &key, const QString &fallback)
{
    return {key, fallback, u"a URL beginning with https:// or http:// that has {token} in it once"_s, asVideoTemplate};
}

} // namespace frontdesk::settingkind
