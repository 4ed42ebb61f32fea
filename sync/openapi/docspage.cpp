#include "sync/openapi/docspage.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>

#include "sync/openapi/htmlwriter.h"
#include "sync/openapi/operationhtml.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/docs/"_s + name);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(file.fileName()));
    return file.readAll();
}

/// For the policy: this text may run, and no other.
QByteArray fingerprint(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + '\'';
}

struct Group {
    QString name;
    QString description;
    QString links;
    QString blocks;
};

/// In the order of the document's tags.
QList<Group> groups(const QJsonObject &document)
{
    QList<Group> all;
    for (const QJsonValue &tag : document["tags"_L1].toArray())
        all.append({tag["name"_L1].toString(), tag["description"_L1].toString(), {}, {}});
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (const QString &method : {u"get"_s, u"post"_s, u"put"_s, u"patch"_s, u"delete"_s}) {
            if (!item.contains(method))
                continue;
            const OperationHtml operation(document, path.key(), method);
            const auto group = std::ranges::find(all, operation.tag(), &Group::name);
            if (group == all.end())
                continue;
            group->links += u"<a href=\"#%1\">%2</a>\n"_s.arg(html(operation.id()), html(operation.summary()));
            group->blocks += operation.block();
        }
    }
    return all;
}

QString anchor(const QString &group)
{
    return QString(u"group-"_s + group.toLower()).replace(u' ', u'-');
}

QString body(const QJsonObject &document)
{
    const QString title = html(document["info"_L1]["title"_L1].toString());
    QString navigation = u"<nav aria-label=\"Contents\"><h1>%1 %2</h1>\n<a href=\"#start\">To a booking</a>\n"_s.arg(
        title, html(document["info"_L1]["version"_L1].toString()));
    navigation += u"<a href=\"#rules\">What holds everywhere</a>\n"_s;
    QString content = QString::fromUtf8(resource(u"guide.html"_s));
    for (const Group &group : groups(document)) {
        if (group.blocks.isEmpty())
            continue;
        navigation += u"<h2>"_s + html(group.name) + u"</h2>\n"_s + group.links;
        content += u"<section id=\"%1\"><h2>%2</h2>\n<p>%3</p>\n"_s.arg(anchor(group.name), html(group.name),
                                                                        htmlWords(group.description));
        content += group.blocks + u"</section>\n"_s;
    }
    return navigation + u"</nav>\n<main>\n"_s + content + u"</main>\n"_s;
}

} // namespace

HttpReply docsPage(const QJsonObject &document)
{
    const QByteArray style = resource(u"docs.css"_s);
    const QByteArray script = resource(u"docs.js"_s);
    const QByteArray title = html(document["info"_L1]["title"_L1].toString()).toUtf8();
    HttpReply reply;
    reply.contentType = "text/html; charset=utf-8";
    reply.body = "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + title
                 + "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<style>" + style
                 + "</style></head>\n<body>\n" + body(document).toUtf8() + "<script>" + script
                 + "</script>\n</body></html>\n";
    reply.headers = {{"Content-Security-Policy", "default-src 'none'; style-src " + fingerprint(style) + "; script-src "
                                                     + fingerprint(script) + "; base-uri 'none'; form-action 'none'; "
                                                     + "frame-ancestors 'none'"},
                     {"Referrer-Policy", "no-referrer"}};
    return reply;
}

} // namespace frontdesk
