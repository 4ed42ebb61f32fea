#pragma once

#include "models/domain/message.h"
#include "models/domain/result.h"
#include "models/domain/role.h"

namespace frontdesk {

/// Who may write to whom, where a message belongs and who is told of it by e-mail. Seed M "Messages API", CONTRACT §6,
/// §11.13, §11.18. Pure functions.

/// A conversation as people name it: "patient-{uuid}", of which a patient sees the halves "patient-{uuid}-Doctor" and
/// "patient-{uuid}-Clinic", or "staff-{uuid}", the uuid being the other one's.
struct ConversationId {
    enum class Kind { Patient, Staff };
    enum class Part { Whole, Doctor, Clinic };

    Kind kind = Kind::Patient;
    PatientId patientId; ///< Kind::Patient
    UserId colleagueId;  ///< Kind::Staff
    Part part = Part::Whole;

    static ConversationId ofPatient(PatientId patient, Part part = Part::Whole)
    {
        return {Kind::Patient, patient, {}, part};
    }
    static ConversationId withColleague(UserId colleague) { return {Kind::Staff, {}, colleague, Part::Whole}; }
    static std::optional<ConversationId> parse(QStringView text);
    QString toString() const;
    bool operator==(const ConversationId &) const = default;
};

/// Under which key the conversation is stored; the same from both ends. `self` is the asking user.
QString conversationKey(const ConversationId &id, UserId self);

/// The thread of the clinic's desk; every doctor has a thread of their own, named by their id.
inline const QString clinicThread = QStringLiteral("Clinic");
/// Where what this member of staff writes to a patient belongs.
QString threadOfStaff(Role role, UserId user);

/// Patients write inbound, staff outbound.
MessageDirection directionOf(Role sender);

/// Whether a conversation may be begun, by a message that is no reply.
/// `toStaff`: a member of staff is named as the recipient. `known`: this doctor and this patient have written before.
Result<Done> mayBegin(Role sender, bool toStaff, bool known);

/// An e-mail tells of a message only when it opens a conversation or a new session in it: the message before it lies more
/// than 30 minutes back.
bool tellsByMail(const std::optional<Instant> &previous, Instant now);

constexpr qsizetype longestMessage = 4000;
constexpr qsizetype longestSubject = 200;
/// Lengths in characters, not in UTF-16 units; a message of blanks is empty. All failures at once (Error::also).
Result<Done> checkMessage(const QString &body, const QString &subject);

} // namespace frontdesk
