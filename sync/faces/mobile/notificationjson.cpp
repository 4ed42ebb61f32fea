#include "sync/faces/mobile/notificationjson.h"

#include "models/domain/wallclock.h"

namespace frontdesk::mobile {

using namespace Qt::Literals::StringLiterals;

namespace {

QString momentText(const std::optional<Instant> &instant, const TimeZone &zone)
{
    if (!instant)
        return {};
    const LocalTime local = zone.toLocal(*instant);
    return formatDate(local.date) + u" at "_s + formatTime(local.time);
}

QString titleOf(const Notification &notification)
{
    switch (notification.type) {
    case NotificationType::AppointmentBooked:
        return u"New appointment"_s;
    case NotificationType::AppointmentRequested:
        return u"Appointment requested"_s;
    case NotificationType::AppointmentMoved:
        return u"Appointment rescheduled"_s;
    case NotificationType::AppointmentCancelled:
        return u"Appointment cancelled"_s;
    case NotificationType::AppointmentStatusChanged:
        return u"Appointment status changed"_s;
    case NotificationType::NewMessage:
        return u"New message"_s;
    case NotificationType::WaitlistSlotFree:
        return u"A slot became free"_s;
    case NotificationType::WaitlistOffer:
        return u"A slot for you"_s;
    case NotificationType::WaitlistOfferGone:
        return u"The slot has been taken"_s;
    }
    Q_UNREACHABLE();
}

/// "Ahmed Hassan with Dr. Fatima Khan on 2026-06-02 at 10:00"
QString visitText(const NotificationCard &card, const Directory &directory)
{
    QString text = card.patientName.isEmpty() ? u"A meeting"_s : card.patientName;
    if (const QString doctor = directory.staffNames.value(card.doctorId); !doctor.isEmpty())
        text += u" with "_s + doctor;
    if (const QString moment = momentText(card.notification.start, directory.rules.zone); !moment.isEmpty())
        text += u" on "_s + moment;
    return text;
}

/// What is said of a slot that a cancelled visit left; empty for other notices.
QString slotText(const Notification &notification, const TimeZone &zone)
{
    const QString moment = momentText(notification.start, zone);
    switch (notification.type) {
    case NotificationType::WaitlistSlotFree:
        return u"Free on %1, and somebody on the waitlist would come"_s.arg(moment);
    case NotificationType::WaitlistOffer:
        return u"Free on %1: the first to accept has it"_s.arg(moment);
    case NotificationType::WaitlistOfferGone:
        return u"Somebody else was quicker: the slot on %1 is gone"_s.arg(moment);
    default:
        return {};
    }
}

QString messageOf(const NotificationCard &card, const Directory &directory)
{
    const Notification &notification = card.notification;
    if (const QString text = slotText(notification, directory.rules.zone); !text.isEmpty())
        return text;
    if (notification.type == NotificationType::NewMessage)
        return u"New message from "_s + notification.sender;
    QString text = visitText(card, directory);
    if (notification.previousStart)
        text += u", moved from "_s + momentText(notification.previousStart, directory.rules.zone);
    if (notification.status)
        text += u", now "_s + toString(*notification.status).replace(u'_', u' ');
    return text;
}

} // namespace

void write(JsonWriter &json, const NotificationCard &card, const Directory &directory)
{
    const Notification &notification = card.notification;
    json.beginObject();
    json.field("id", notification.id.toString());
    json.field("type", toString(notification.type));
    json.field("title", titleOf(notification));
    json.field("message", messageOf(card, directory));
    if (card.readAt)
        json.field("readAt", *card.readAt);
    else
        json.nullField("readAt");
    json.field("createdAt", notification.createdAt);
    json.textOrNull("entity", notification.entity);
    json.textOrNull("entityId", notification.entityId);
    json.endObject();
}

} // namespace frontdesk::mobile
