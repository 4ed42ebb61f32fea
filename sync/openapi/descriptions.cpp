#include "sync/openapi/descriptions.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The files are part of the program; a test reads them all.
QJsonObject readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        qFatal("%s is missing", qUtf8Printable(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (!document.isObject())
        qFatal("%s: %s at %d", qUtf8Printable(path), qUtf8Printable(error.errorString()), error.offset);
    return document.object();
}

} // namespace

ApiDescriptions ApiDescriptions::load()
{
    ApiDescriptions all{readObject(u":/openapi/document.json"_s), {}};
    QJsonObject components = all.frame["components"_L1].toObject();
    QJsonObject schemas = components["schemas"_L1].toObject();
    const QDir folder(u":/openapi/routes"_s);
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        const QJsonObject group = readObject(folder.filePath(name));
        const QJsonObject operations = group["operations"_L1].toObject();
        for (auto it = operations.begin(); it != operations.end(); ++it) {
            QJsonObject operation = it.value().toObject();
            operation["tags"_L1] = QJsonArray{group["tag"_L1]};
            all.operations.insert(it.key(), operation);
        }
        const QJsonObject own = group["schemas"_L1].toObject();
        for (auto it = own.begin(); it != own.end(); ++it)
            schemas.insert(it.key(), it.value());
    }
    components["schemas"_L1] = schemas;
    all.frame["components"_L1] = components;
    return all;
}

} // namespace frontdesk
