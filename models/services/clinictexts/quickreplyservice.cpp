#include "models/services/clinictexts/quickreplyservice.h"

#include "models/domain/gathered.h"
#include "models/services/delivery/texts.h"
#include "models/services/fielderrors.h"
#include "models/services/inbox/inboxboard.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestName = 80;

/// What has no value stands for itself, for the person to write over.
QString orOpen(const QString &value, const QString &name)
{
    return value.isEmpty() ? QString(u'{' + name + u'}') : value;
}

} // namespace

QStringList QuickReplyService::placeholders()
{
    return {u"patient"_s, u"doctor"_s, u"clinic"_s, u"date"_s, u"time"_s};
}

bool QuickReplyService::mayChange() const
{
    const Role role = m_session.actor().role;
    return role == Role::Receptionist || isAdmin(role);
}

QList<QuickReply> QuickReplyService::list()
{
    return m_session.actor().isStaff() ? m_store.replies(m_session.actor().clinicId) : QList<QuickReply>();
}

Result<QuickReply> QuickReplyService::put(const QuickReply &wanted)
{
    const ClinicId clinic = m_session.actor().clinicId;
    if (!mayChange())
        return Error::of(ErrorCode::Forbidden);
    if (!wanted.id.isNull() && !m_store.reply(clinic, wanted.id))
        return Error::notFound(u"QuickReply"_s);
    FieldErrors errors;
    errors.notBlank(wanted.name, u"name"_s);
    errors.atMost(wanted.name, u"name"_s, longestName);
    errors.notBlank(wanted.text, u"text"_s);
    errors.atMost(wanted.text, u"text"_s, longestMessage);
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    if (!textLanguages().contains(wanted.language))
        return Error::invalid(u"language"_s, textLanguages().join(u", "_s));
    if (const QString stray = strayPlaceholder(wanted.text, placeholders()); !stray.isEmpty()) {
        Error error = Error::invalid(u"text"_s, u"{%1}"_s.arg(placeholders().join(u"} {"_s)));
        error.args.append(stray);
        return error;
    }
    const bool fresh = wanted.id.isNull();
    const QuickReply reply{fresh ? QuickReplyId::create() : wanted.id, wanted.name.trimmed(), wanted.language,
                           wanted.text.trimmed()};
    m_store.putReply(clinic, reply, m_session.now());
    m_session.record({fresh ? u"created"_s : u"updated"_s,
                      u"quick_reply"_s,
                      reply.id.toString(),
                      fresh ? ChangeOp::Created : ChangeOp::Updated,
                      {},
                      {},
                      {},
                      {}});
    return reply;
}

Result<Done> QuickReplyService::remove(QuickReplyId id)
{
    const ClinicId clinic = m_session.actor().clinicId;
    if (!mayChange())
        return Error::of(ErrorCode::Forbidden);
    if (!m_store.reply(clinic, id))
        return Error::notFound(u"QuickReply"_s);
    m_store.removeReply(clinic, id);
    m_session.record({u"deleted"_s, u"quick_reply"_s, id.toString(), ChangeOp::Deleted, {}, {}, {}, {}});
    return Done{};
}

Result<QString> QuickReplyService::filled(const QuickReply &reply, const ConversationId &to)
{
    const Result<Correspondent> who = InboxBoard(m_session).correspondent(to);
    if (!who)
        return who.error();
    const Directory &directory = m_session.directory();
    TextValues values;
    values.patient = who->name;
    values.clinic = directory.clinic.name;
    values.link = u"{link}"_s;
    if (!who->ahead.isEmpty()) {
        const VisitCard &next = who->ahead.constFirst();
        const LocalTime start = directory.rules.zone.toLocal(next.appointment.start);
        values.doctor = next.doctorName;
        values.date = writtenDate(start.date, reply.language, directory.clinic.region);
        values.time = writtenTime(start.time, reply.language, directory.clinic.region);
    }
    values.doctor = orOpen(values.doctor, u"doctor"_s);
    values.date = orOpen(values.date, u"date"_s);
    values.time = orOpen(values.time, u"time"_s);
    return filledText(reply.text, values);
}

} // namespace frontdesk
