#pragma once

#include <QJsonObject>

namespace frontdesk {

/// One operation of an OpenAPI document for people: what it is for, its parameters and fields, a line for curl, its answers.
class OperationHtml {
public:
    /// `path` as in the document, "/appointments/{id}".
    OperationHtml(const QJsonObject &document, const QString &path, const QString &method);

    QString id() const { return m_operation[QLatin1StringView("operationId")].toString(); }
    QString summary() const { return m_operation[QLatin1StringView("summary")].toString(); }
    QString tag() const;
    /// A closed <details> with everything in it.
    QString block() const;

private:
    QString parameterTable() const;
    QString fieldTable(const QJsonObject &schema) const;
    QString fieldRows(const QJsonObject &schema, const QString &prefix) const;
    QString row(const QString &name, const QJsonObject &schema, bool required, const QString &description) const;
    QString curlLines() const;
    QString curl(const QJsonValue &body) const;
    QString target() const;
    QString answers() const;
    QJsonObject resolved(const QJsonObject &node) const;

    const QJsonObject &m_document;
    QString m_path;
    QString m_method;
    QJsonObject m_operation;
    QJsonObject m_schemas;
};

} // namespace frontdesk
