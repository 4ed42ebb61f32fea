#include "sync/openapi/operation.h"

#include <QJsonArray>

#include "sync/openapi/schemaexample.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool takesBody(HttpMethod method)
{
    return method == HttpMethod::Post || method == HttpMethod::Put || method == HttpMethod::Patch
           || method == HttpMethod::Delete;
}

QJsonObject reference(const QString &kind, const QString &name)
{
    return {{u"$ref"_s, QString(u"#/components/"_s + kind + u'/' + name)}};
}

QJsonObject pathParameter(const QString &name, const QJsonValue &description)
{
    QJsonObject parameter = description.toObject();
    parameter["name"_L1] = name;
    parameter["in"_L1] = u"path"_s;
    parameter["required"_L1] = true;
    if (!parameter.contains("schema"_L1))
        parameter["schema"_L1] = reference(u"schemas"_s, u"Uuid"_s);
    if (description.isString())
        parameter["example"_L1] = description;
    return parameter;
}

QJsonArray parameters(const ApiRoute &route, const QJsonObject &description)
{
    QJsonArray all;
    const QJsonObject path = description["path"_L1].toObject();
    for (const QString &segment : QString::fromLatin1(route.path).split(u'/')) {
        if (segment.startsWith(u':'))
            all.append(pathParameter(segment.sliced(1), path[segment.sliced(1)]));
    }
    for (const QJsonValue &own : description["parameters"_L1].toArray())
        all.append(own);
    if (route.access == Access::Anyone)
        return all;
    all.append(reference(u"parameters"_s, u"ClinicId"_s));
    if (route.method == HttpMethod::Post && route.handler.kind == Endpoint::Kind::Write)
        all.append(reference(u"parameters"_s, u"IdempotencyKey"_s));
    return all;
}

/// {schema, example(s)} as one media type.
QJsonObject content(const QJsonObject &shape)
{
    QJsonObject media;
    for (const QLatin1StringView part : {"schema"_L1, "example"_L1, "examples"_L1}) {
        if (shape.contains(part))
            media[part] = shape[part];
    }
    return {{shape["type"_L1].toString(u"application/json"_s), media}};
}

QJsonObject requestBody(const QJsonObject &shape)
{
    return {{u"required"_s, !shape["optional"_L1].toBool()}, {u"content"_s, content(shape)}};
}

QJsonObject withExample(QJsonObject shape, const QJsonObject &schemas)
{
    if (shape.contains("schema"_L1) && !shape.contains("example"_L1) && !shape.contains("type"_L1))
        shape["example"_L1] = schemaExample(schemas, shape["schema"_L1].toObject());
    return shape;
}

QJsonObject answer(int status, const QJsonObject &shape)
{
    QJsonObject response{
        {u"description"_s, shape["description"_L1].toString(QString::fromLatin1(reasonPhrase(status)))}};
    if (shape.contains("schema"_L1) || shape.contains("type"_L1))
        response["content"_L1] = content(shape);
    return response;
}

/// The statuses of failures that follow from what kind of route it is.
QList<int> failures(const ApiRoute &route, const QJsonArray &parameters, const QJsonObject &description)
{
    QList<int> statuses;
    if (!parameters.isEmpty() || takesBody(route.method))
        statuses += 400;
    if (route.access != Access::Anyone)
        statuses += {401, 403, 429};
    if (route.path.contains("/:"))
        statuses += 404;
    if (takesBody(route.method))
        statuses += {413, 415};
    if (route.method == HttpMethod::Post && route.handler.kind == Endpoint::Kind::Write)
        statuses += 422;
    for (const QJsonValue &more : description["errors"_L1].toArray())
        statuses += more.toInt();
    return statuses;
}

QJsonObject responses(const ApiRoute &route, const QJsonArray &parameters, const QJsonObject &description,
                      const QJsonObject &schemas)
{
    QJsonObject all{{u"default"_s, reference(u"responses"_s, u"default"_s)}};
    for (const int status : failures(route, parameters, description))
        all[QString::number(status)] = reference(u"responses"_s, QString::number(status));
    const QJsonObject own = description["answers"_L1].toObject();
    for (auto it = own.begin(); it != own.end(); ++it)
        all[it.key()] = answer(it.key().toInt(), withExample(it.value().toObject(), schemas));
    return all;
}

QString accessName(Access access)
{
    switch (access) {
    case Access::Anyone:
        return u"anyone"_s;
    case Access::SignedIn:
        return u"signed-in"_s;
    case Access::Staff:
        return u"staff"_s;
    case Access::Admin:
        return u"admin"_s;
    case Access::LocalOrAdmin:
        return u"local-or-admin"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QJsonObject openApiOperation(const ApiRoute &route, const QJsonObject &description, const QJsonObject &schemas)
{
    QJsonObject operation = description;
    for (const QLatin1StringView shorthand : {"path"_L1, "body"_L1, "answers"_L1, "errors"_L1})
        operation.remove(shorthand);
    const QJsonArray all = parameters(route, description);
    if (!all.isEmpty())
        operation["parameters"_L1] = all;
    if (description.contains("body"_L1))
        operation["requestBody"_L1] = requestBody(description["body"_L1].toObject());
    operation["responses"_L1] = responses(route, all, description, schemas);
    operation["x-access"_L1] = accessName(route.access);
    QJsonArray security;
    if (route.access != Access::Anyone)
        security = {QJsonObject{{u"bearer"_s, QJsonArray()}}, QJsonObject{{u"userToken"_s, QJsonArray()}}};
    operation["security"_L1] = security;
    return operation;
}

} // namespace frontdesk
