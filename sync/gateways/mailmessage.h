#pragma once

#include "models/services/delivery/outgoing.h"

namespace frontdesk {

/// Who a clinic's mail is from, as `email.from` says: "Name <address>" or an address.
struct MailSender {
    QString name;
    QByteArray address; ///< ASCII; empty when the setting holds none

    static MailSender parse(const QString &setting);
};

/// One mail, ready for DATA: multipart/alternative of text, HTML in the language's direction and, with an invitation,
/// text/calendar; encoded headers, one-click unsubscribe (RFC 8058). CONTRACT §7, DESIGN §8.
struct MailMessage {
    const Outgoing &outgoing;
    MailSender sender;
    QByteArray receiver;  ///< ASCII
    QByteArray messageId; ///< without brackets
    Instant date;
    QString unsubscribeUrl; ///< empty: no link

    QByteArray toBytes() const;
};

/// The same on every attempt, so that mail servers and programs recognize a repetition.
QByteArray messageIdFor(const Outgoing &outgoing, const MailSender &sender);

} // namespace frontdesk
