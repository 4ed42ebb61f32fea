#include "sync/faces/routetable.h"

#include <algorithm>

#include "sync/faces/dashboard/appointmentroutes.h"
#include "sync/faces/events/eventroutes.h"
#include "sync/faces/mobile/appointmentroutes.h"
#include "sync/faces/mobile/auditroutes.h"
#include "sync/faces/mobile/deviceroutes.h"
#include "sync/faces/mobile/doctorroutes.h"
#include "sync/faces/mobile/invoiceroutes.h"
#include "sync/faces/mobile/messageroutes.h"
#include "sync/faces/mobile/notificationroutes.h"
#include "sync/faces/mobile/offerroutes.h"
#include "sync/faces/mobile/outboxroutes.h"
#include "sync/faces/mobile/patientroutes.h"
#include "sync/faces/mobile/permissionroutes.h"
#include "sync/faces/mobile/roomroutes.h"
#include "sync/faces/mobile/signinroutes.h"
#include "sync/faces/mobile/syncroutes.h"
#include "sync/faces/mobile/typeroutes.h"
#include "sync/faces/mobile/waitlistroutes.h"
#include "sync/faces/notifications/reminderroutes.h"
#include "sync/faces/object/appointmentroutes.h"
#include "sync/faces/public/calendarroutes.h"
#include "sync/faces/public/offerpages.h"
#include "sync/faces/public/unsubscriberoutes.h"
#include "sync/faces/public/webhookroutes.h"
#include "sync/faces/systemroutes.h"

namespace frontdesk {

using enum HttpMethod;

namespace {

using Routes = std::vector<ApiRoute>;

Endpoint read(ApiHandler handler)
{
    return Endpoint::read(handler);
}

Endpoint write(ApiHandler handler)
{
    return Endpoint::write(handler);
}

Routes hubRoutes()
{
    return {
        {Get, "/healthz", Access::Anyone, Endpoint::own(&health)},
        {Get, "/openapi.json", Access::Anyone, Endpoint::own(&openApi)},
        {Get, "/docs", Access::Anyone, Endpoint::own(&docs)},
        {Get, "/metrics", Access::LocalOrAdmin, Endpoint::own(&metrics)},
    };
}

Routes signInRoutes()
{
    return {
        {Post, "/api/v1/auth/login", Access::Anyone, Endpoint::own(&mobile::login)},
        {Post, "/api/v1/auth/refresh", Access::Anyone, Endpoint::own(&mobile::refresh)},
        {Post, "/api/v1/auth/pair", Access::Anyone, Endpoint::own(&mobile::pair)},
        {Post, "/api/v1/auth/logout", Access::SignedIn, write(&mobile::logout)},
        {Get, "/api/v1/protected/me", Access::SignedIn, read(&mobile::me)},
    };
}

Routes appointmentRoutes()
{
    return {
        {Get, "/api/v1/protected/appointments", Access::SignedIn, Endpoint::lastingRead(&mobile::listAppointments)},
        {Post, "/api/v1/protected/appointments", Access::SignedIn, write(&mobile::createAppointment)},
        {Get, "/api/v1/protected/appointments/available-slots", Access::SignedIn, read(&mobile::availableSlots)},
        {Get, "/api/v1/protected/appointments/:id", Access::SignedIn, read(&mobile::getAppointment)},
        {Put, "/api/v1/protected/appointments/:id", Access::SignedIn, write(&mobile::updateAppointment)},
        {Delete, "/api/v1/protected/appointments/:id", Access::SignedIn, write(&mobile::cancelAppointment)},
        {Patch, "/api/v1/protected/appointments/:id/status", Access::SignedIn, write(&mobile::changeAppointmentStatus)},
        {Post, "/api/v1/protected/appointments/:id/check-in", Access::Staff, write(&mobile::checkIn)},
        {Delete, "/api/v1/protected/appointments/:id/check-in", Access::Staff, write(&mobile::clearCheckIn)},
    };
}

Routes messageRoutes()
{
    return {
        {Get, "/api/v1/protected/messages", Access::SignedIn, read(&mobile::listMessages)},
        {Post, "/api/v1/protected/messages", Access::SignedIn, write(&mobile::sendMessage)},
        {Get, "/api/v1/protected/messages/contacts", Access::SignedIn, read(&mobile::listContacts)},
        {Get, "/api/v1/protected/messages/receptionists", Access::SignedIn, read(&mobile::listReceptionists)},
        {Post, "/api/v1/protected/messages/whatsapp/send", Access::Staff, write(&mobile::sendWhatsApp)},
        {Get, "/api/v1/protected/messages/conversations", Access::SignedIn, read(&mobile::listConversations)},
        {Get, "/api/v1/protected/messages/conversations/:id", Access::SignedIn, read(&mobile::getConversation)},
        {Post, "/api/v1/protected/messages/conversations/:id/send", Access::SignedIn,
         write(&mobile::sendToConversation)},
        {Post, "/api/v1/protected/messages/conversations/:id/read", Access::SignedIn,
         write(&mobile::markConversationRead)},
        {Get, "/api/v1/protected/messages/:id", Access::SignedIn, read(&mobile::getMessage)},
        {Put, "/api/v1/protected/messages/:id", Access::SignedIn, write(&mobile::markMessage)},
        {Delete, "/api/v1/protected/messages/:id", Access::SignedIn, write(&mobile::deleteMessage)},
        {Post, "/api/v1/protected/messages/:id/retry", Access::Staff, write(&mobile::retryFailedMessage)},
    };
}

Routes permissionRoutes()
{
    return {
        {Get, "/api/v1/protected/mobile/permissions", Access::SignedIn, read(&mobile::ownModules)},
        {Get, "/api/v1/protected/mobile/permissions/clinic/:clinicId/:role", Access::Admin, read(&mobile::listModules)},
        {Patch, "/api/v1/protected/mobile/permissions/clinic/:clinicId/:role/:module", Access::Admin,
         write(&mobile::toggleModule)},
    };
}

Routes invoiceRoutes()
{
    return {
        {Get, "/api/v1/protected/invoices", Access::SignedIn, read(&mobile::listInvoices)},
        {Get, "/api/v1/protected/invoices/:id", Access::SignedIn, read(&mobile::getInvoice)},
        {Post, "/api/v1/protected/invoices/:id/payments", Access::Staff, write(&mobile::payInvoice)},
    };
}

Routes notificationRoutes()
{
    return {
        {Get, "/api/v1/protected/notifications", Access::SignedIn, read(&mobile::listNotifications)},
        {Post, "/api/v1/protected/notifications/:id/read", Access::SignedIn, write(&mobile::markNotificationRead)},
    };
}

Routes dashboardRoutes()
{
    const auto readD = [](ApiHandler handler) { return Endpoint::read(handler, &dashboard::problem); };
    const auto writeD = [](ApiHandler handler) { return Endpoint::write(handler, &dashboard::problem); };
    return {
        {Get, "/api/appointments", Access::Staff, readD(&dashboard::listAppointments)},
        {Get, "/api/appointments/whatsapp-count", Access::Staff, readD(&dashboard::whatsAppCount)},
        {Post, "/api/appointments", Access::Staff, writeD(&dashboard::createAppointment)},
        {Patch, "/api/appointments/:id/status", Access::Staff, writeD(&dashboard::changeAppointmentStatus)},
    };
}

Routes objectRoutes()
{
    return {
        {Get, "/v1/appointments", Access::SignedIn, read(&object::listAppointments)},
        {Post, "/v1/appointments", Access::SignedIn, write(&object::createAppointment)},
        {Get, "/v1/appointments/:id", Access::SignedIn, read(&object::getAppointment)},
        {Patch, "/v1/appointments/:id", Access::SignedIn, write(&object::updateAppointment)},
        {Post, "/v1/appointments/:id", Access::SignedIn, write(&object::updateAppointment)},
        {Get, "/v1/change_logs/:id", Access::SignedIn, read(&object::getChangeLog)},
    };
}

Routes reminderRoutes()
{
    const auto readN = [](ApiHandler handler) { return Endpoint::read(handler, &notifications::problem); };
    const auto writeN = [](ApiHandler handler) { return Endpoint::write(handler, &notifications::problem); };
    return {
        {Get, "/v1/clinic/notifications/appointment_reminders", Access::Staff, readN(&notifications::listReminders)},
        {Post, "/v1/clinic/notifications/appointment_reminders", Access::Staff, writeN(&notifications::createReminder)},
        {Get, "/v1/clinic/notifications/appointment_reminders/:id", Access::Staff, readN(&notifications::getReminder)},
        {Delete, "/v1/clinic/notifications/appointment_reminders/:id", Access::Staff,
         writeN(&notifications::cancelReminder)},
        {Post, "/v1/clinic/notifications/appointment_reminders/:id/retry", Access::Staff,
         writeN(&notifications::retryReminder)},
    };
}

Routes eventRoutes()
{
    return {
        {Get, "/events/types", Access::Staff, read(&eventface::listTypes)},
        {Post, "/events/types", Access::Staff, write(&eventface::createType)},
        {Post, "/events/reminders", Access::Staff, write(&eventface::createReminder)},
        {Get, "/events/reminders/:uuid", Access::Staff, read(&eventface::getReminder)},
        {Put, "/events/reminders/:uuid", Access::Staff, write(&eventface::changeReminder)},
        {Post, "/events/reminders/:uuid/cancel", Access::Staff, write(&eventface::cancelReminder)},
        {Post, "/events/reminders/:uuid/no-show", Access::Staff, write(&eventface::noShowReminder)},
    };
}

Routes patientRoutes()
{
    return {
        {Get, "/api/v1/protected/patients", Access::Staff, read(&mobile::listPatients)},
        {Post, "/api/v1/protected/patients", Access::Staff, write(&mobile::createPatient)},
        {Get, "/api/v1/protected/patients/:id", Access::SignedIn, read(&mobile::getPatient)},
        {Put, "/api/v1/protected/patients/:id", Access::Staff, write(&mobile::replacePatient)},
        {Get, "/api/v1/protected/patients/:id/preferences", Access::SignedIn, read(&mobile::getPreferences)},
        {Put, "/api/v1/protected/patients/:id/preferences", Access::SignedIn, write(&mobile::putPreferences)},
    };
}

Routes clinicRoutes()
{
    return {
        {Get, "/api/v1/protected/doctors", Access::SignedIn, read(&mobile::listDoctors)},
        {Get, "/api/v1/protected/doctors/:id/schedule", Access::Staff, read(&mobile::getSchedule)},
        {Put, "/api/v1/protected/doctors/:id/schedule", Access::Staff, write(&mobile::putSchedule)},
        {Get, "/api/v1/protected/doctors/:id/time-off", Access::Staff, read(&mobile::listTimeOff)},
        {Post, "/api/v1/protected/doctors/:id/time-off", Access::Staff, write(&mobile::addTimeOff)},
        {Put, "/api/v1/protected/doctors/:id/time-off/:timeOffId", Access::Staff, write(&mobile::replaceTimeOff)},
        {Delete, "/api/v1/protected/doctors/:id/time-off/:timeOffId", Access::Staff, write(&mobile::removeTimeOff)},
        {Get, "/api/v1/protected/rooms", Access::SignedIn, read(&mobile::listRooms)},
        {Get, "/api/v1/protected/appointment-types", Access::SignedIn, read(&mobile::listTypes)},
        {Post, "/api/v1/protected/appointment-types", Access::Staff, write(&mobile::createType)},
        {Put, "/api/v1/protected/appointment-types/:id", Access::Staff, write(&mobile::replaceType)},
    };
}

Routes waitlistRoutes()
{
    const auto answerOffer = [](ApiHandler handler) { return Endpoint::write(handler, &mobile::offerProblem); };
    return {
        {Get, "/api/v1/protected/waitlist", Access::SignedIn, read(&mobile::listWaitlist)},
        {Post, "/api/v1/protected/waitlist", Access::SignedIn, write(&mobile::addToWaitlist)},
        {Delete, "/api/v1/protected/waitlist/:id", Access::SignedIn, write(&mobile::removeFromWaitlist)},
        {Get, "/api/v1/protected/waitlist/offers", Access::SignedIn, read(&mobile::listOffers)},
        {Post, "/api/v1/protected/waitlist/offers/:id/accept", Access::SignedIn, answerOffer(&mobile::acceptOffer)},
        {Post, "/api/v1/protected/waitlist/offers/:id/decline", Access::SignedIn, answerOffer(&mobile::declineOffer)},
    };
}

Routes deviceRoutes()
{
    return {
        {Get, "/api/v1/protected/devices", Access::SignedIn, read(&mobile::listDevices)},
        {Delete, "/api/v1/protected/devices/:id", Access::SignedIn, write(&mobile::revokeDevice)},
        {Post, "/api/v1/protected/mobile/devices", Access::SignedIn, write(&mobile::registerPushToken)},
        {Get, "/api/v1/protected/audit", Access::Admin, read(&mobile::listAudit)},
    };
}

Routes changeRoutes()
{
    return {
        {Get, "/api/v1/protected/sync/changes", Access::SignedIn, read(&mobile::listChanges)},
        {Get, "/api/v1/protected/sync/snapshot", Access::Staff, read(&mobile::snapshot)},
        {Get, "/api/v1/protected/sync/outbox", Access::Staff, read(&mobile::listOutbox)},
        {Post, "/api/v1/protected/sync/outbox/:id/retry", Access::Staff, write(&mobile::retryChange)},
        {Post, "/api/v1/protected/sync/outbox/:id/override", Access::Staff, write(&mobile::overrideChange)},
        {Post, "/api/v1/protected/sync/outbox/:id/discard", Access::Staff, write(&mobile::discardChange)},
        {Get, "/api/v1/protected/events", Access::SignedIn, Endpoint::own(&events)},
    };
}

/// For those who have no account: gateways, mail readers, calendar programs. Signatures and tokens say who they are.
Routes publicRoutes()
{
    return {
        {Post, "/webhooks/:channel/delivery", Access::Anyone, Endpoint::own(&webhooks::delivery)},
        {Post, "/webhooks/:channel/inbound", Access::Anyone, Endpoint::own(&webhooks::inbound)},
        {Get, "/unsubscribe/:token", Access::Anyone, Endpoint::own(&unsubscribe::page)},
        {Post, "/unsubscribe/:token", Access::Anyone, Endpoint::own(&unsubscribe::post)},
        {Get, "/offers/:token", Access::Anyone, Endpoint::own(&offers::page)},
        {Post, "/offers/:token", Access::Anyone, Endpoint::own(&offers::accept)},
        {Get, "/calendar/:file", Access::Anyone, Endpoint::own(&calendar::feed)},
        {Post, "/api/v1/protected/doctors/:id/calendar-feed", Access::Staff, write(&calendar::makeFeed)},
        {Delete, "/api/v1/protected/doctors/:id/calendar-feed", Access::Staff, write(&calendar::revokeFeed)},
    };
}

} // namespace

std::vector<ApiRoute> routeTable()
{
    Routes table;
    for (const auto group : {hubRoutes, signInRoutes, appointmentRoutes, messageRoutes, permissionRoutes, invoiceRoutes,
                             notificationRoutes, dashboardRoutes, objectRoutes, reminderRoutes, eventRoutes,
                             patientRoutes, clinicRoutes, waitlistRoutes, deviceRoutes, changeRoutes, publicRoutes})
        std::ranges::move(group(), std::back_inserter(table));
    return table;
}

} // namespace frontdesk
