#include "models/domain/notification.h"

#include <array>
#include <utility>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<std::pair<NotificationType, QLatin1StringView>, 9> names{
    {{NotificationType::AppointmentBooked, "appointment_booked"_L1},
     {NotificationType::AppointmentRequested, "appointment_requested"_L1},
     {NotificationType::AppointmentMoved, "appointment_moved"_L1},
     {NotificationType::AppointmentCancelled, "appointment_cancelled"_L1},
     {NotificationType::AppointmentStatusChanged, "appointment_status_changed"_L1},
     {NotificationType::NewMessage, "new_message"_L1},
     {NotificationType::WaitlistSlotFree, "waitlist_slot_free"_L1},
     {NotificationType::WaitlistOffer, "waitlist_offer"_L1},
     {NotificationType::WaitlistOfferGone, "waitlist_offer_gone"_L1}}};

} // namespace

QString toString(NotificationType type)
{
    for (const auto &[value, name] : names) {
        if (value == type)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<NotificationType> notificationTypeFromString(QStringView text)
{
    for (const auto &[value, name] : names) {
        if (name == text)
            return value;
    }
    return std::nullopt;
}

} // namespace frontdesk
