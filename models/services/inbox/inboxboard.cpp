#include "models/services/inbox/inboxboard.h"

#include <algorithm>

#include "models/services/calendarservice.h"
#include "models/services/delivery/texts.h"
#include "models/services/inbox/messageservice.h"
#include "models/services/inbox/messageview.h"
#include "models/services/patientservice.h"
#include "models/services/settingsservice.h"
#include "models/storage/reachstore.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostFound = 200;
constexpr int visitsShown = 4;

/// Whether a word of the name begins with it, accents and case ignored.
bool isNamed(const QString &name, const QString &text)
{
    const auto plain = [](const QString &words) {
        QString folded = words.normalized(QString::NormalizationForm_D).toCaseFolded();
        return folded.removeIf([](QChar c) { return c.isMark(); });
    };
    const QString folded = plain(name);
    const QStringList wanted = plain(text).split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &word) {
        return folded.startsWith(word) || folded.contains(QString(u' ' + word));
    });
}

bool isSetUp(const Directory &directory, MessageType type)
{
    const QString channel = toString(type);
    return !effectiveSetting(directory, channel + u".url"_s).isEmpty()
           || (type != MessageType::Email && effectiveSetting(directory, channel + u".provider"_s) == "twilio"_L1);
}

MessageWay::Bar barOf(const Directory &directory, const Reach &reach, MessageType type)
{
    const std::optional<Channel> channel = channelFromString(toString(type));
    if (reach.address(*channel).isEmpty())
        return MessageWay::Bar::NoAddress;
    if (!reach.wants(*channel))
        return MessageWay::Bar::NotWanted;
    return isSetUp(directory, type) ? MessageWay::Bar::None : MessageWay::Bar::NotSetUp;
}

} // namespace

QList<Contact> InboxBoard::colleagues(const QString &text)
{
    const Actor &actor = m_session.actor();
    QList<Contact> found;
    for (const auto &[user, role] : m_session.stores().users.staff(actor.clinicId)) {
        if (user.id != actor.userId && !user.disabled && isNamed(user.name(), text))
            found.append({user.id.toString(), user.firstName, user.lastName, toString(role), user.email, {}});
    }
    return found;
}

QStringList InboxBoard::keysOf(const QString &search)
{
    QStringList keys;
    for (const Contact &colleague : colleagues(search)) {
        const UserId id = UserId::parse(colleague.id).value_or(UserId());
        keys.append(conversationKey(ConversationId::withColleague(id), m_session.actor().userId));
    }
    for (const Patient &patient : PatientService(m_session).search(search, mostFound))
        keys.append(conversationKey(ConversationId::ofPatient(patient.id), {}));
    return keys;
}

Result<QList<ConversationLine>> InboxBoard::conversations(const ConversationFilter &filter)
{
    const Actor &actor = m_session.actor();
    if (!actor.isStaff())
        return Error::of(ErrorCode::Forbidden);
    const QString search = filter.search.trimmed();
    const auto found = search.isEmpty() ? std::nullopt : std::optional(keysOf(search));
    QList<ConversationLine> lines = m_store.lines(messageReader(actor), filter, found);
    for (ConversationLine &line : lines) {
        if (line.id.kind == ConversationId::Kind::Staff)
            line.name = m_session.directory().staffNames.value(line.id.colleagueId, line.name);
    }
    return lines;
}

Result<ConversationLine> InboxBoard::conversation(const ConversationId &id)
{
    const Actor &actor = m_session.actor();
    const Result<ConversationRef> seen = conversationFor(m_session, id);
    if (!actor.isStaff() || !seen)
        return Error::notFound(u"Conversation"_s);
    ConversationLine line = m_store.line(messageReader(actor), seen->key).value_or(ConversationLine());
    line.id = id;
    if (id.kind == ConversationId::Kind::Staff) {
        line.name = m_session.directory().staffNames.value(id.colleagueId);
    } else if (const auto patient = m_session.stores().patients.find(actor.clinicId, id.patientId)) {
        line.name = patient->name();
        line.patientNumber = patient->patientNumber;
    }
    return line;
}

Result<int> InboxBoard::countUnread(int most)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    return m_store.countUnread(messageReader(m_session.actor()), most);
}

Result<QList<MessageCard>> InboxBoard::before(const ConversationId &id, const std::optional<MessageMark> &mark,
                                              int limit)
{
    const Result<ConversationRef> seen = conversationFor(m_session, id);
    if (!m_session.actor().isStaff() || !seen)
        return Error::notFound(u"Conversation"_s);
    return m_store.before(messageReader(m_session.actor()), seen->key, mark, limit);
}

QList<MessageWay> InboxBoard::waysTo(const Patient &patient)
{
    const auto reach = ReachStore(m_session.database()).find(patient.clinicId, patient.id);
    QList<MessageWay> ways{
        {MessageType::Portal, patient.userId.isNull() ? MessageWay::Bar::NoAccount : MessageWay::Bar::None}};
    for (const MessageType type : {MessageType::WhatsApp, MessageType::Sms, MessageType::Email})
        ways.append({type, barOf(m_session.directory(), reach.value_or(Reach()), type)});
    return ways;
}

void InboxBoard::addVisits(Correspondent &correspondent, PatientId patient)
{
    AppointmentFilter filter;
    filter.patientId = patient;
    filter.withInternal = false;
    for (const VisitCard &card : CalendarService(m_session).list(filter).visits) {
        const bool over = isClosed(card.appointment.status) || card.appointment.end <= m_session.now();
        if (!over && correspondent.ahead.size() < visitsShown)
            correspondent.ahead.append(card);
        else if (over && card.appointment.start <= m_session.now()
                 && card.appointment.status != AppointmentStatus::Cancelled)
            correspondent.last = card;
    }
}

Result<Correspondent> InboxBoard::correspondent(const ConversationId &id)
{
    const Actor &actor = m_session.actor();
    if (!actor.isStaff() || !conversationFor(m_session, id))
        return Error::notFound(u"Conversation"_s);
    Correspondent who;
    who.id = id;
    const QString clinics = m_session.directory().clinic.language;
    if (id.kind == ConversationId::Kind::Staff) {
        who.name = m_session.directory().staffNames.value(id.colleagueId);
        who.role = toString(
            m_session.stores().users.roleIn(actor.clinicId, id.colleagueId).value_or(Role::Receptionist));
        who.language = textLanguage({}, {}, clinics);
        who.ways = {{MessageType::Portal, MessageWay::Bar::None}};
        return who;
    }
    const Patient patient = m_session.stores().patients.find(actor.clinicId, id.patientId).value_or(Patient());
    who.name = patient.name();
    who.role = toString(Role::Patient);
    who.language = textLanguage({}, patient.language, clinics);
    who.patient = hitOf(patient);
    who.insurance = patient.insurance;
    who.notes = patient.notes;
    who.ways = waysTo(patient);
    who.plainSms = flagSetting(m_session.directory(), u"sms.transliterate"_s);
    addVisits(who, patient.id);
    return who;
}

Result<QList<Contact>> InboxBoard::contacts(const QString &text, int limit)
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    QList<Contact> found = colleagues(text.trimmed());
    const qsizetype room = std::max<qsizetype>(limit / 2, limit - found.size());
    const QList<Patient> patients = text.trimmed().isEmpty() ? QList<Patient>()
                                                             : PatientService(m_session).search(text, int(room));
    found = found.first(std::min(found.size(), limit - patients.size()));
    for (const Patient &patient : patients)
        found.append({patient.id.toString(), patient.firstName, patient.lastName, toString(Role::Patient),
                      patient.email, patient.patientNumber});
    return found;
}

Result<Done> InboxBoard::settle(const ConversationId &id)
{
    const Actor &actor = m_session.actor();
    const Result<ConversationRef> seen = conversationFor(m_session, id);
    if (!actor.isStaff() || !seen)
        return Error::notFound(u"Conversation"_s);
    for (const Message &message : m_store.waiting(actor.clinicId, seen->key)) {
        m_store.settle(message.id);
        recordMessage(m_session, message, u"settled"_s, ChangeOp::Updated);
    }
    return Done{};
}

Result<int> InboxBoard::markAllRead()
{
    if (!m_session.actor().isStaff())
        return Error::of(ErrorCode::Forbidden);
    ConversationFilter unread;
    unread.unread = true;
    int messages = 0;
    for (const ConversationLine &line : m_store.lines(messageReader(m_session.actor()), unread)) {
        const auto read = MessageService(m_session).markConversationRead(line.id);
        if (!read)
            return read.error();
        messages += read->messages;
    }
    return messages;
}

} // namespace frontdesk
