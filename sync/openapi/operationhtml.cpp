#include "sync/openapi/operationhtml.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

#include "sync/openapi/htmlwriter.h"
#include "sync/openapi/schemaexample.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestBodyLine = 80;
constexpr qsizetype deepestField = 3;

QString json(const QJsonValue &value, QJsonDocument::JsonFormat format)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return QString::fromUtf8(document.toJson(format)).trimmed();
}

QString whoCalls(const QString &access)
{
    if (access == "anyone"_L1)
        return u"no token needed"_s;
    if (access == "staff"_L1)
        return u"staff"_s;
    if (access == "local-or-admin"_L1)
        return u"the hub's machine, admins"_s;
    return access == "admin"_L1 ? u"admins"_s : u"everybody signed in"_s;
}

/// "5 to 720", "one of a, b": what a value is held to.
QString limits(const QJsonObject &schema)
{
    QStringList parts;
    QStringList words;
    for (const QJsonValue &word : schema["enum"_L1].toArray()) {
        if (!word.isNull())
            words += u'`' + word.toString() + u'`';
    }
    if (!words.isEmpty())
        parts += u"One of "_s + words.join(u", "_s) + u'.';
    if (schema.contains("minimum"_L1) && schema.contains("maximum"_L1))
        parts += u"%1 to %2."_s.arg(schema["minimum"_L1].toInt()).arg(schema["maximum"_L1].toInt());
    if (schema.contains("maxLength"_L1))
        parts += u"At most %1 characters."_s.arg(schema["maxLength"_L1].toInt());
    if (schema.contains("default"_L1))
        parts += u"Default: `%1`."_s.arg(schema["default"_L1].toVariant().toString());
    return parts.join(u' ');
}

QString table(const QString &rows)
{
    return rows.isEmpty()
               ? QString()
               : QString(u"<div class=\"scroll\"><table><tr><th>Name</th><th>Type</th><th>What it is</th></tr>\n"_s
                         + rows + u"</table></div>\n"_s);
}

QJsonObject mediaOf(const QJsonObject &content)
{
    return content.isEmpty() ? QJsonObject() : content.begin().value().toObject();
}

} // namespace

OperationHtml::OperationHtml(const QJsonObject &document, const QString &path, const QString &method)
    : m_document(document),
      m_path(path),
      m_method(method),
      m_operation(document["paths"_L1][path][method].toObject()),
      m_schemas(document["components"_L1]["schemas"_L1].toObject())
{
}

QString OperationHtml::tag() const
{
    return m_operation["tags"_L1].toArray().first().toString();
}

QJsonObject OperationHtml::resolved(const QJsonObject &node) const
{
    const QString reference = node["$ref"_L1].toString();
    if (reference.isEmpty())
        return node;
    QJsonValue target = m_document;
    for (const QString &part : reference.sliced(2).split(u'/'))
        target = target[part];
    return target.toObject();
}

QString OperationHtml::block() const
{
    QString text = u"<details class=\"operation\" id=\"%1\"><summary><span class=\"method %2\">%3</span>"_s.arg(
        html(id()), m_method, m_method.toUpper());
    text +=
        u"<span class=\"path\">%1</span><span class=\"words\">%2</span><span class=\"who\">%3</span></summary>\n<div>\n"_s
            .arg(html(m_path), html(summary()), whoCalls(m_operation["x-access"_L1].toString()));
    text += htmlParagraphs(m_operation["description"_L1].toString());
    text += parameterTable();
    const QJsonObject media = mediaOf(m_operation["requestBody"_L1]["content"_L1].toObject());
    if (!media.isEmpty())
        text += u"<h4>Body</h4>\n"_s + fieldTable(media["schema"_L1].toObject());
    text += curlLines() + answers();
    return text + u"</div></details>\n"_s;
}

QString OperationHtml::row(const QString &name, const QJsonObject &schema, bool required,
                           const QString &description) const
{
    const QJsonObject whole = resolvedSchema(m_schemas, schema);
    const QString said = description.isEmpty() ? whole["description"_L1].toString() : description;
    QStringList words;
    if (!said.isEmpty())
        words += said.endsWith(u'.') ? said : said + u'.';
    words += limits(whole);
    const QString mark = required ? u" <span class=\"required\">required</span>"_s : QString();
    return u"<tr><td><code>%1</code>%2</td><td class=\"type\">%3</td><td>%4</td></tr>\n"_s.arg(
        html(name), mark, html(schemaTypeName(m_schemas, schema)), htmlWords(words.join(u' ').trimmed()));
}

QString OperationHtml::parameterTable() const
{
    QString rows;
    for (const QJsonValue &value : m_operation["parameters"_L1].toArray()) {
        if (value["$ref"_L1].toString().endsWith("ClinicId"_L1)) // said once, for all routes
            continue;
        const QJsonObject parameter = resolved(value.toObject());
        const QString in = parameter["in"_L1].toString();
        const QString description = parameter["description"_L1].toString();
        rows += row(parameter["name"_L1].toString(), parameter["schema"_L1].toObject(),
                    parameter["required"_L1].toBool(),
                    in == "query"_L1 ? description : QString(u"In the "_s + in + u". "_s + description).trimmed());
    }
    return rows.isEmpty() ? QString() : QString(u"<h4>Parameters</h4>\n"_s + table(rows));
}

QString OperationHtml::fieldTable(const QJsonObject &schema) const
{
    return table(fieldRows(schema, {}));
}

QString OperationHtml::fieldRows(const QJsonObject &schema, const QString &prefix) const
{
    QString rows;
    const QJsonObject whole = resolvedSchema(m_schemas, schema);
    const QJsonArray required = whole["required"_L1].toArray();
    const QJsonObject properties = whole["properties"_L1].toObject();
    QStringList names = properties.keys();
    std::ranges::stable_partition(names, [&](const QString &name) { return required.contains(name); });
    for (const QString &name : std::as_const(names)) {
        const QJsonObject field = properties[name].toObject();
        rows += row(prefix + name, field, required.contains(name), {});
        const QJsonObject inner = resolvedSchema(m_schemas, field);
        if (prefix.count(u'.') >= deepestField) // schemas may hold themselves
            continue;
        if (inner.contains("items"_L1) && !inner.contains("properties"_L1))
            rows += fieldRows(inner["items"_L1].toObject(), prefix + name + u"[]."_s);
        else if (inner.contains("properties"_L1))
            rows += fieldRows(inner, prefix + name + u'.');
    }
    return rows;
}

QString OperationHtml::target() const
{
    QString target = m_path;
    QString query;
    for (const QJsonValue &value : m_operation["parameters"_L1].toArray()) {
        const QJsonObject parameter = resolved(value.toObject());
        const QString name = parameter["name"_L1].toString();
        const QString example = parameter["example"_L1].toVariant().toString();
        if (parameter["in"_L1] == "path"_L1)
            target.replace(u'{' + name + u'}', example.isEmpty() ? name.toUpper() : example);
        else if (parameter["in"_L1] == "query"_L1 && !example.isEmpty())
            query += (query.isEmpty() ? u'?' : u'&') + name + u'=' + example;
    }
    return u"\"$HUB"_s + target + query + u'"';
}

QString OperationHtml::curl(const QJsonValue &body) const
{
    QString line = u"curl"_s;
    if (m_operation["responses"_L1]["200"_L1]["content"_L1].toObject().contains("text/event-stream"_L1))
        line += u" -N"_s;
    const QString method = m_method.toUpper();
    if (method != (body.isObject() ? "POST"_L1 : "GET"_L1))
        line += u" -X "_s + method;
    line += u' ' + target();
    if (m_operation["x-access"_L1].toString() != "anyone"_L1)
        line += u" \\\n    -H \"Authorization: Bearer $TOKEN\""_s;
    if (body.isObject()) {
        QString text = json(body, QJsonDocument::Compact);
        if (text.size() > longestBodyLine)
            text = json(body, QJsonDocument::Indented);
        line += u" \\\n    -H 'Content-Type: application/json' \\\n    -d '"_s + text.replace(u'\'', u"'\\''"_s)
                + u'\'';
    }
    return u"<pre>"_s + html(line) + u"</pre>\n"_s;
}

QString OperationHtml::curlLines() const
{
    const QJsonObject media = mediaOf(m_operation["requestBody"_L1]["content"_L1].toObject());
    if (media.isEmpty())
        return curl({});
    const QJsonObject examples = media["examples"_L1].toObject();
    if (examples.isEmpty())
        return curl(media["example"_L1].toObject());
    QString lines;
    for (auto it = examples.begin(); it != examples.end(); ++it)
        lines += u"<h4>"_s + html(it.value()["summary"_L1].toString()) + u"</h4>\n"_s + curl(it.value()["value"_L1]);
    return lines;
}

QString OperationHtml::answers() const
{
    QString text = u"<h4>Answers</h4>\n"_s;
    const QJsonObject responses = m_operation["responses"_L1].toObject();
    for (auto it = responses.begin(); it != responses.end(); ++it) {
        if (it.key() == "default"_L1)
            continue;
        const QJsonObject response = resolved(it.value().toObject());
        const QString head = u"<code>%1</code> %2"_s.arg(it.key(), htmlWords(response["description"_L1].toString()));
        const QJsonObject content = response["content"_L1].toObject();
        const QJsonObject media = content["application/json"_L1].toObject();
        if (!it.key().startsWith(u'2') || media.isEmpty()) {
            text += u"<div>"_s + head + u"</div>\n"_s;
            continue;
        }
        const QJsonObject schema = media["schema"_L1].toObject();
        text += u"<details open><summary>"_s + head + u"</summary>\n<pre>"_s
                + html(json(media["example"_L1], QJsonDocument::Indented)) + u"</pre>\n"_s;
        const QString fields = fieldTable(schema);
        if (!fields.isEmpty())
            text += u"<details><summary>Its fields</summary>"_s + fields + u"</details>\n"_s;
        text += u"</details>\n"_s;
    }
    return text;
}

} // namespace frontdesk
