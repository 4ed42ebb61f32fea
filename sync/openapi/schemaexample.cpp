#include "sync/openapi/schemaexample.h"

#include <QJsonArray>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString referenced(const QJsonObject &schema)
{
    return schema["$ref"_L1].toString().section(u'/', -1);
}

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema["type"_L1];
    if (type.isString())
        return {type.toString()};
    QStringList types;
    for (const QJsonValue &one : type.toArray())
        types.append(one.toString());
    return types;
}

/// Schemas may hold themselves; below this an example says no more.
constexpr int deepest = 6;

QJsonValue example(const QJsonObject &schemas, const QJsonObject &schema, int depth);

QJsonObject objectExample(const QJsonObject &schemas, const QJsonObject &schema, int depth)
{
    QJsonObject made;
    const QJsonObject properties = schema["properties"_L1].toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it)
        made[it.key()] = example(schemas, it.value().toObject(), depth + 1);
    return made;
}

QString wordFor(const QString &type)
{
    if (type == "string"_L1)
        return u"text"_s;
    if (type == "integer"_L1)
        return u"whole number"_s;
    if (type == "boolean"_L1)
        return u"true or false"_s;
    return type;
}

} // namespace

QJsonObject resolvedSchema(const QJsonObject &schemas, const QJsonObject &schema)
{
    if (!schema.contains("$ref"_L1))
        return schema;
    QJsonObject whole = resolvedSchema(schemas, schemas[referenced(schema)].toObject());
    for (auto it = schema.begin(); it != schema.end(); ++it) {
        if (it.key() != "$ref"_L1)
            whole[it.key()] = it.value();
    }
    return whole;
}

namespace {

QJsonValue example(const QJsonObject &schemas, const QJsonObject &schema, int depth)
{
    const QJsonObject whole = resolvedSchema(schemas, schema);
    for (const QLatin1StringView given : {"example"_L1, "const"_L1, "default"_L1}) {
        if (whole.contains(given))
            return whole[given];
    }
    if (whole.contains("enum"_L1))
        return whole["enum"_L1].toArray().first();
    if (whole.contains("anyOf"_L1))
        return example(schemas, whole["anyOf"_L1].toArray().first().toObject(), depth + 1);
    const QString type = typesOf(whole).value(0);
    if (type == "object"_L1)
        return objectExample(schemas, whole, depth);
    if (type == "array"_L1)
        return depth < deepest ? QJsonArray{example(schemas, whole["items"_L1].toObject(), depth + 1)} : QJsonArray();
    if (type == "integer"_L1 || type == "number"_L1)
        return whole["minimum"_L1].toInt(1);
    if (type == "boolean"_L1)
        return true;
    return typesOf(whole).contains(u"null"_s) ? QJsonValue() : QJsonValue(u"text"_s);
}

} // namespace

QJsonValue schemaExample(const QJsonObject &schemas, const QJsonObject &schema)
{
    return example(schemas, schema, 0);
}

QString schemaTypeName(const QJsonObject &schemas, const QJsonObject &schema)
{
    const QJsonObject whole = resolvedSchema(schemas, schema);
    if (whole.contains("const"_L1))
        return u"always "_s + whole["const"_L1].toVariant().toString();
    QStringList words;
    for (const QString &type : typesOf(whole)) {
        if (type == "array"_L1)
            words += u"list of "_s + schemaTypeName(schemas, whole["items"_L1].toObject());
        else if (type == "object"_L1 && schema.contains("$ref"_L1))
            words += referenced(schema);
        else if (type == "string"_L1 && whole.contains("format"_L1))
            words += whole["format"_L1].toString();
        else
            words += wordFor(type);
    }
    return words.join(u" or "_s);
}

} // namespace frontdesk
