#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace frontdesk {

/// Whether a webhook comes from who knows the channel's secret. Compared in constant time. CONTRACT §8.

/// `X-Signature: sha256=<hex HMAC-SHA256 of the raw body>`. An empty secret fits nothing.
bool signatureFits(const QByteArray &header, const QByteArray &body, const QString &secret);

using FormFields = QList<QPair<QString, QString>>;
/// Twilio's `X-Twilio-Signature`: base64 of the HMAC-SHA1 of the called URL and the form's fields, sorted by name.
bool twilioSignatureFits(const QByteArray &header, const QString &url, FormFields fields, const QString &authToken);

} // namespace frontdesk
