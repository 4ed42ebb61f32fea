#pragma once

#include <QJsonObject>

#include "sync/api/reply.h"

namespace frontdesk {

/// The API for people: a guide to a booking, then every operation of the OpenAPI document. One page that needs nothing else,
/// no address but our own, and no script to be read. CONTRACT §11.40.
HttpReply docsPage(const QJsonObject &document);

} // namespace frontdesk
