#include "sync/faces/public/offerpages.h"

#include <array>

#include "models/services/delivery/texts.h"
#include "models/services/waitlist/offerreply.h"
#include "models/services/waitlist/offertoken.h"
#include "models/services/waitlist/waitlistofferservice.h"
#include "sync/faces/public/publicpage.h"

namespace frontdesk::offers {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words { ///< with the placeholders of texts
    QLatin1StringView language;
    QStringView question;
    QStringView button;
    QStringView accepted;
    QStringView gone;
    QStringView expired;
};

constexpr std::array words{
    Words{"en"_L1, u"{doctor} is free on {date} at {time}. Do you want this appointment?", u"Accept the appointment",
          u"The appointment with {doctor} on {date} at {time} is yours.",
          u"The appointment with {doctor} on {date} at {time} is gone. You stay on the waiting list.",
          u"This offer has expired: the appointment was on {date} at {time}."},
    Words{"es"_L1, u"{doctor} tiene libre el {date} a las {time}. ¿Desea esta cita?", u"Aceptar la cita",
          u"La cita con {doctor} el {date} a las {time} es suya.",
          u"La cita con {doctor} el {date} a las {time} ya no está libre. Usted sigue en la lista de espera.",
          u"Esta oferta ha caducado: la cita era el {date} a las {time}."},
    Words{"fr"_L1, u"{doctor} est libre le {date} à {time}. Voulez-vous ce rendez-vous ?", u"Accepter le rendez-vous",
          u"Le rendez-vous avec {doctor} le {date} à {time} est à vous.",
          u"Le rendez-vous avec {doctor} le {date} à {time} est pris. Vous restez sur la liste d’attente.",
          u"Cette offre a expiré : le rendez-vous était le {date} à {time}."},
    Words{"ar"_L1, u"يوجد موعد شاغر مع {doctor} يوم {date} الساعة {time}. هل تريد هذا الموعد؟", u"قبول الموعد",
          u"الموعد مع {doctor} يوم {date} الساعة {time} أصبح لك.",
          u"الموعد مع {doctor} يوم {date} الساعة {time} لم يعد متاحًا. تبقى في قائمة الانتظار.",
          u"انتهت صلاحية هذا العرض: كان الموعد يوم {date} الساعة {time}."},
    Words{"ur"_L1, u"{doctor} کے ساتھ {date} کو {time} پر وقت خالی ہے۔ کیا آپ یہ ملاقات چاہتے ہیں؟",
          u"ملاقات قبول کریں", u"{doctor} کے ساتھ {date} کو {time} کی ملاقات آپ کی ہے۔",
          u"{doctor} کے ساتھ {date} کو {time} کا وقت اب خالی نہیں۔ آپ انتظار کی فہرست میں رہیں گے۔",
          u"اس پیشکش کا وقت گزر چکا ہے: ملاقات {date} کو {time} پر تھی۔"},
};

const Words &wordsFor(const QString &language)
{
    const auto found = std::ranges::find_if(words, [&](const Words &known) { return language == known.language; });
    return found == words.end() ? words.front() : *found;
}

/// The offer that the token names and whom it was made to.
struct Offered {
    WaitlistOffer offer;
    Patient patient;
};

Result<Offered> offered(Session &session, const KeyRing &keys, const QString &token)
{
    const Error unknown = Error::notFound(u"Offer"_s);
    const auto id = readOfferToken(keys, token);
    if (!id)
        return unknown;
    for (const Clinic &clinic : session.stores().clinics.all()) {
        const auto offer = WaitlistOfferStore(session.database()).find(clinic.id, *id);
        const auto patient = offer ? session.stores().patients.find(clinic.id, offer->patientId) : std::nullopt;
        if (patient)
            return Offered{*offer, *patient};
    }
    return unknown;
}

HttpReply show(Session &session, const Offered &offered)
{
    const WaitlistOffer &offer = offered.offer;
    const Directory &directory = session.directory();
    const QString language = textLanguage({}, offered.patient.language, directory.clinic.language);
    const Words &text = wordsFor(language);
    const LocalTime start = directory.rules.zone.toLocal(offer.range.start);
    TextValues values;
    values.doctor = directory.staffNames.value(offer.doctorId);
    values.date = writtenDate(start.date, language, directory.clinic.region);
    values.time = writtenTime(start.time, language, directory.clinic.region);
    const auto paragraph = [&](QStringView sentence) {
        const QString filled = filledText(sentence.toString(), values);
        return QString(u"<p>"_s + filled.toHtmlEscaped() + u"</p>"_s);
    };
    if (offer.status == OfferStatus::Accepted)
        return publicPage(directory.clinic, language, paragraph(text.accepted));
    if (offer.range.start <= session.now())
        return publicPage(directory.clinic, language, paragraph(text.expired), 410);
    if (offer.status != OfferStatus::Open)
        return publicPage(directory.clinic, language, paragraph(text.gone), 410);
    return publicPage(directory.clinic, language,
                      paragraph(text.question) + u"\n<form method=\"post\"><button>"_s + text.button.toString()
                          + u"</button></form>"_s);
}

/// Whoever has the link acts as the patient whom it was sent to.
Result<HttpReply> asPatient(Session &session, const KeyRing &keys, const QString &token, bool accepts)
{
    Result<Offered> found = offered(session, keys, token);
    if (!found)
        return found.error();
    Session own = session.as(actorOf(found->patient, u"offer"_s));
    WaitlistOfferService service(own);
    Result<WaitlistOffer> seen = accepts ? service.accept(found->offer.id) : service.find(found->offer.id);
    if (!seen && accepts) // whatever stands against it, the slot is not to be had
        seen = service.find(found->offer.id);
    if (!seen)
        return seen.error();
    if (accepts && seen->status == OfferStatus::Open)
        seen->status = OfferStatus::Gone;
    found->offer = *seen;
    return show(own, *found);
}

} // namespace

void page(ApiContext &context, const HttpRequest &, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange)
{
    context.reply(exchange, context.reader().ask(Actor(), [&](Session &session) {
        return asPatient(session, context.keys(), path.value(u"token"), false);
    }));
}

void accept(ApiContext &context, const HttpRequest &, const PathParameters &path, const Identity &,
            const ExchangePtr &exchange)
{
    const auto work = [token = path.value(u"token"), &keys = context.keys()](Session &session) {
        return asPatient(session, keys, token, true);
    };
    context.writer().post<HttpReply>(Actor(), work, context.mailbox(),
                                     [exchange, &context](const Result<HttpReply> &answer) {
                                         context.reply(exchange, answer);
                                     });
}

} // namespace frontdesk::offers
