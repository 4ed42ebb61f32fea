#include "tests/sync/documentedapi.h"

#include <QJsonArray>
#include <QUrl>

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

DocumentedOperation::Parameter parameterOf(const QJsonObject &document, const QJsonObject &described)
{
    const QJsonObject whole = resolved(document, described);
    return {whole["name"_L1].toString(), whole["in"_L1].toString(), whole["required"_L1].toBool(),
            resolved(document, whole["schema"_L1].toObject()), whole["example"_L1].toVariant().toString()};
}

QList<DocumentedOperation::Body> bodiesOf(const QJsonObject &media)
{
    QList<DocumentedOperation::Body> bodies;
    const QJsonObject examples = media["examples"_L1].toObject();
    for (auto it = examples.begin(); it != examples.end(); ++it)
        bodies.append({it.key(), it.value()["value"_L1].toObject()});
    if (bodies.isEmpty())
        bodies.append({QString(), media["example"_L1].toObject()});
    return bodies;
}

DocumentedOperation operationOf(const QJsonObject &document, const QString &path, const QString &method,
                                const QJsonObject &described)
{
    DocumentedOperation operation;
    operation.id = described["operationId"_L1].toString();
    operation.method = method.toUpper().toLatin1();
    operation.path = path;
    operation.access = described["x-access"_L1].toString();
    for (const QJsonValue &parameter : described["parameters"_L1].toArray())
        operation.parameters.append(parameterOf(document, parameter.toObject()));
    const QJsonObject media = described["requestBody"_L1]["content"_L1]["application/json"_L1].toObject();
    operation.bodySchema = resolved(document, media["schema"_L1].toObject());
    operation.bodies = bodiesOf(media);
    operation.isStream = described["responses"_L1]["200"_L1]["content"_L1].toObject().contains("text/event-stream"_L1);
    return operation;
}

} // namespace

QString DocumentedOperation::target(bool query) const
{
    QString target = path;
    QString tail;
    for (const Parameter &parameter : parameters) {
        const QString value = QString::fromLatin1(QUrl::toPercentEncoding(parameter.example));
        if (parameter.in == "path"_L1)
            target.replace(u'{' + parameter.name + u'}', value);
        else if (query && parameter.in == "query"_L1 && !value.isEmpty())
            tail += (tail.isEmpty() ? u"?"_s : u"&"_s) + parameter.name + u'=' + value;
    }
    return target + tail;
}

QJsonObject resolved(const QJsonObject &document, const QJsonObject &schema)
{
    if (!schema.contains("$ref"_L1))
        return schema;
    QJsonValue target = document;
    for (const QString &part : schema["$ref"_L1].toString().sliced(2).split(u'/'))
        target = target[part];
    QJsonObject whole = resolved(document, target.toObject());
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (it.key() != "$ref"_L1)
            whole[it.key()] = it.value();
    }
    return whole;
}

QList<DocumentedOperation> documentedOperations(const QJsonObject &document)
{
    QList<DocumentedOperation> all;
    const QJsonObject paths = document["paths"_L1].toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject methods = path.value().toObject();
        for (auto method = methods.begin(); method != methods.end(); ++method)
            all.append(operationOf(document, path.key(), method.key(), method.value().toObject()));
    }
    return all;
}

} // namespace frontdesk::test
