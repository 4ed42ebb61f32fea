#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

#include <optional>

namespace frontdesk {

/// A UUID that knows what it names, so that a patient's id cannot be passed for a doctor's. Written in lower case
/// without braces, as the API and the database have it. Null by default.
template<class Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid &uuid) : m_uuid(uuid) {}

    /// Time-ordered (RFC 9562 version 7): neighbours in time are neighbours in an index.
    static Id create();
    /// Accepts the 36-character spelling in either case and nothing else.
    static std::optional<Id> parse(QStringView text)
    {
        if (text.size() != 36)
            return std::nullopt;
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
    }

    bool isNull() const { return m_uuid.isNull(); }
    QUuid uuid() const { return m_uuid; }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.m_uuid < b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

QUuid createTimeOrderedUuid();

template<class Tag>
Id<Tag> Id<Tag>::create()
{
    return Id(createTimeOrderedUuid());
}

using ClinicId = Id<struct ClinicTag>;
using UserId = Id<struct UserTag>; ///< a person who works here or signs in; a doctor's id is this (CONTRACT §11.3)
using PatientId = Id<struct PatientTag>;
using AppointmentId = Id<struct AppointmentTag>;
using AppointmentTypeId = Id<struct AppointmentTypeTag>;
using RoomId = Id<struct RoomTag>;
using SeriesId = Id<struct SeriesTag>;
using TimeOffId = Id<struct TimeOffTag>;
using InvoiceId = Id<struct InvoiceTag>;
using PaymentId = Id<struct PaymentTag>;
using ReminderId = Id<struct ReminderTag>;
using MessageId = Id<struct MessageTag>;
using NotificationId = Id<struct NotificationTag>;
using DeviceId = Id<struct DeviceTag>;
using TokenFamilyId = Id<struct TokenFamilyTag>; ///< a sign-in and every token that descends from it
using ApiTokenId = Id<struct ApiTokenTag>;

} // namespace frontdesk
