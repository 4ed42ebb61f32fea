#pragma once

#include "models/domain/channel.h"
#include "models/domain/patient.h"
#include "models/domain/replyword.h"
#include "models/services/session.h"

namespace frontdesk {

/// A text that somebody has sent to the clinic's number.
struct InboundText {
    Channel channel = Channel::Sms; ///< sms, whatsapp or email
    QString from;                   ///< a number in any spelling, or an e-mail address
    QString body;
    QString id; ///< the gateway's; empty: it has none
};

/// Texts that come in by phone or mail: into the inbox, and what their one word asks for is done. CONTRACT §7, §11.36. In a
/// session of the program's.
class InboundService {
public:
    explicit InboundService(Session &session) : m_session(session) {}

    /// `clinics`: whose number it came to. An id that was taken before changes nothing. Somebody unknown gets a record, so that
    /// the desk can answer. InvalidField("from" or "body").
    Result<Done> take(const InboundText &text, const QList<ClinicId> &clinics);

private:
    /// Somebody who may have written, in one of the clinics.
    struct Sender {
        ClinicId clinic;
        QList<Patient> patients; ///< empty: nobody known there
    };

    Result<QString> addressOf(const InboundText &text, ClinicId clinic);
    QList<Sender> sendersFor(Channel channel, const QString &address, const QList<ClinicId> &clinics);
    bool confirmNext(const QList<Sender> &senders); ///< false: a person has to look
    bool acceptOffer(Channel channel, const QList<Sender> &senders, bool &needsPerson);
    Patient strangerIn(Session &session, Channel channel, const QString &address);
    void intoInbox(const Sender &sender, const InboundText &text, const QString &address, bool needsPerson, bool done);

    Session &m_session;
};

} // namespace frontdesk
