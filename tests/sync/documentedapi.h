#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace frontdesk::test {

/// One operation of /openapi.json, as a program that reads only the document sees it.
struct DocumentedOperation {
    struct Parameter {
        QString name;
        QString in; ///< path, query or header
        bool required = false;
        QJsonObject schema; ///< resolved
        QString example;    ///< empty where there is none
    };
    struct Body {
        QString name; ///< of the example
        QJsonObject value;
    };

    QString id;
    QByteArray method;
    QString path;   ///< "/appointments/{id}"
    QString access; ///< anyone, signed-in, staff, admin
    QList<Parameter> parameters;
    QJsonObject bodySchema; ///< resolved; empty where it takes no body
    QList<Body> bodies;     ///< the examples, or one empty one
    bool isStream = false;

    /// The path with its examples in place; `query`: with the query's examples.
    QString target(bool query = true) const;
};

/// The schema that a reference points to, or the schema itself; keywords beside the reference win.
QJsonObject resolved(const QJsonObject &document, const QJsonObject &schema);

QList<DocumentedOperation> documentedOperations(const QJsonObject &document);

} // namespace frontdesk::test
