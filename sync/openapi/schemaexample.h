#pragma once

#include <QJsonObject>

namespace frontdesk {

/// The schema that a reference points to, or the schema itself; keywords beside the reference win.
QJsonObject resolvedSchema(const QJsonObject &schemas, const QJsonObject &schema);

/// A value that the schema describes: its example where it has one, else made of those of its parts. `schemas` are the
/// document's, by name.
QJsonValue schemaExample(const QJsonObject &schemas, const QJsonObject &schema);

/// "text", "whole number or null", "list of Slot": a schema's type, for people.
QString schemaTypeName(const QJsonObject &schemas, const QJsonObject &schema);

} // namespace frontdesk
