#include "models/domain/conversation.h"

#include "models/domain/gathered.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QLatin1StringView patientPrefix = "patient-"_L1;
constexpr QLatin1StringView staffPrefix = "staff-"_L1;
constexpr QLatin1StringView doctorSuffix = "-Doctor"_L1;
constexpr QLatin1StringView clinicSuffix = "-Clinic"_L1;
constexpr qsizetype uuidLength = 36;
constexpr Minutes session{30};

std::optional<ConversationId::Part> partOf(QStringView suffix)
{
    if (suffix.isEmpty())
        return ConversationId::Part::Whole;
    if (suffix == doctorSuffix)
        return ConversationId::Part::Doctor;
    return suffix == clinicSuffix ? std::optional(ConversationId::Part::Clinic) : std::nullopt;
}

bool longerThan(const QString &text, qsizetype longest)
{
    return text.size() > longest && text.toUcs4().size() > longest;
}

} // namespace

std::optional<ConversationId> ConversationId::parse(QStringView text)
{
    if (text.startsWith(staffPrefix)) {
        const auto colleague = UserId::parse(text.sliced(staffPrefix.size()));
        return colleague ? std::optional(withColleague(*colleague)) : std::nullopt;
    }
    if (!text.startsWith(patientPrefix) || text.size() < patientPrefix.size() + uuidLength)
        return std::nullopt;
    const auto patient = PatientId::parse(text.sliced(patientPrefix.size(), uuidLength));
    const auto part = partOf(text.sliced(patientPrefix.size() + uuidLength));
    return patient && part ? std::optional(ofPatient(*patient, *part)) : std::nullopt;
}

QString ConversationId::toString() const
{
    if (kind == Kind::Staff)
        return staffPrefix + colleagueId.toString();
    QString text = patientPrefix + patientId.toString();
    if (part != Part::Whole)
        text += part == Part::Doctor ? doctorSuffix : clinicSuffix;
    return text;
}

QString conversationKey(const ConversationId &id, UserId self)
{
    if (id.kind == ConversationId::Kind::Patient)
        return u"patient:"_s + id.patientId.toString();
    const QString one = self.toString();
    const QString other = id.colleagueId.toString();
    return u"staff:"_s + std::min(one, other) + u':' + std::max(one, other);
}

QString threadOfStaff(Role role, UserId user)
{
    return role == Role::Doctor ? user.toString() : clinicThread;
}

MessageDirection directionOf(Role sender)
{
    return isStaff(sender) ? MessageDirection::Outbound : MessageDirection::Inbound;
}

Result<Done> mayBegin(Role sender, bool toStaff, bool known)
{
    if (sender == Role::Patient && toStaff)
        return Error{ErrorCode::Forbidden, u"Patients cannot send direct messages to staff"_s, {}, {}, {}};
    if (sender == Role::Doctor && !toStaff && known)
        return Error::of(ErrorCode::ConversationExists);
    return Done{};
}

bool tellsByMail(const std::optional<Instant> &previous, Instant now)
{
    return !previous || now - *previous > session;
}

Result<Done> checkMessage(const QString &body, const QString &subject)
{
    QList<Error> errors;
    if (body.trimmed().isEmpty())
        errors.append(Error::missing(u"message"_s));
    else if (longerThan(body, longestMessage))
        errors.append(Error::invalid(u"message"_s, u"1 to %1 characters"_s.arg(longestMessage)));
    if (longerThan(subject, longestSubject))
        errors.append(Error::invalid(u"subject"_s, u"at most %1 characters"_s.arg(longestSubject)));
    return gathered(errors);
}

} // namespace frontdesk
