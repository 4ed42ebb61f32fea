#include "sync/faces/routetable.h"

#include "sync/faces/dashboard/appointmentroutes.h"
#include "sync/faces/mobile/appointmentroutes.h"
#include "sync/faces/mobile/signinroutes.h"
#include "sync/faces/systemroutes.h"

namespace frontdesk {

using enum HttpMethod;

std::vector<ApiRoute> routeTable()
{
    const auto read = [](ApiHandler handler) { return Endpoint::read(handler); };
    const auto write = [](ApiHandler handler) { return Endpoint::write(handler); };
    const auto readD = [](ApiHandler handler) { return Endpoint::read(handler, &dashboard::problem); };
    const auto writeD = [](ApiHandler handler) { return Endpoint::write(handler, &dashboard::problem); };
    return {
        // the hub itself
        {Get, "/healthz", Access::Anyone, Endpoint::own(&health)},

        // signing in
        {Post, "/api/v1/auth/login", Access::Anyone, Endpoint::own(&mobile::login)},
        {Post, "/api/v1/auth/refresh", Access::Anyone, Endpoint::own(&mobile::refresh)},
        {Post, "/api/v1/auth/pair", Access::Anyone, Endpoint::own(&mobile::pair)},
        {Post, "/api/v1/auth/logout", Access::SignedIn, write(&mobile::logout)},
        {Get, "/api/v1/protected/me", Access::SignedIn, read(&mobile::me)},

        // M: appointments
        {Get, "/api/v1/protected/appointments", Access::SignedIn, read(&mobile::listAppointments)},
        {Post, "/api/v1/protected/appointments", Access::SignedIn, write(&mobile::createAppointment)},
        {Get, "/api/v1/protected/appointments/available-slots", Access::SignedIn, read(&mobile::availableSlots)},
        {Get, "/api/v1/protected/appointments/:id", Access::SignedIn, read(&mobile::getAppointment)},
        {Put, "/api/v1/protected/appointments/:id", Access::SignedIn, write(&mobile::updateAppointment)},
        {Delete, "/api/v1/protected/appointments/:id", Access::SignedIn, write(&mobile::cancelAppointment)},
        {Patch, "/api/v1/protected/appointments/:id/status", Access::SignedIn, write(&mobile::changeAppointmentStatus)},
        {Post, "/api/v1/protected/appointments/:id/check-in", Access::Staff, write(&mobile::checkIn)},
        {Delete, "/api/v1/protected/appointments/:id/check-in", Access::Staff, write(&mobile::clearCheckIn)},

        // D: dashboard
        {Get, "/api/appointments", Access::Staff, readD(&dashboard::listAppointments)},
        {Get, "/api/appointments/whatsapp-count", Access::Staff, readD(&dashboard::whatsAppCount)},
        {Post, "/api/appointments", Access::Staff, writeD(&dashboard::createAppointment)},
        {Patch, "/api/appointments/:id/status", Access::Staff, writeD(&dashboard::changeAppointmentStatus)},

        // what changed
        {Get, "/api/v1/protected/events", Access::SignedIn, Endpoint::own(&events)},
    };
}

} // namespace frontdesk
