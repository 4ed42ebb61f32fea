#include "sync/faces/public/unsubscriberoutes.h"

#include <array>

#include "models/services/delivery/optoutservice.h"
#include "models/services/delivery/unsubscribetoken.h"
#include "sync/faces/public/publicpage.h"

namespace frontdesk::unsubscribe {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Words {
    QLatin1StringView language;
    QStringView question;
    QStringView button;
    QStringView done;
};

constexpr std::array words{
    Words{"en"_L1, u"Do you want no more e-mails from %1?", u"Stop these e-mails",
          u"You will get no more e-mails from %1. Your visits stay as they are."},
    Words{"es"_L1, u"¿Desea dejar de recibir correos de %1?", u"Dejar de recibir estos correos",
          u"Ya no recibirá correos de %1. Sus citas siguen igual."},
    Words{"fr"_L1, u"Ne plus recevoir d’e-mails de %1 ?", u"Ne plus recevoir ces e-mails",
          u"Vous ne recevrez plus d’e-mails de %1. Vos rendez-vous restent inchangés."},
    Words{"ar"_L1, u"هل تريد إيقاف رسائل البريد من %1؟", u"إيقاف هذه الرسائل",
          u"لن تصلك رسائل بريد أخرى من %1. تبقى مواعيدك كما هي."},
    Words{"ur"_L1, u"کیا آپ %1 کی ای میلز بند کرنا چاہتے ہیں؟", u"یہ ای میلز بند کریں",
          u"آپ کو %1 سے مزید ای میلز نہیں ملیں گی۔ آپ کی ملاقاتیں برقرار ہیں۔"},
};

const Words &wordsFor(const QString &language)
{
    const auto found = std::ranges::find_if(words, [&](const Words &known) { return language == known.language; });
    return found == words.end() ? words.front() : *found;
}

HttpReply html(const Clinic &clinic, const QString &content)
{
    return publicPage(clinic, clinic.language, content);
}

Result<UnsubscribeTarget> targetOf(Session &session, const KeyRing &keys, const QString &token)
{
    const auto target = readUnsubscribeToken(keys, token);
    if (target && !session.stores().clinics.find(target->clinicId))
        return Error::notFound(u"Subscription"_s);
    return target;
}

} // namespace

void page(ApiContext &context, const HttpRequest &, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange)
{
    const Result<HttpReply> answer = context.reader().ask(Actor(), [&](Session &session) -> Result<HttpReply> {
        const auto target = targetOf(session, context.keys(), path.value(u"token"));
        if (!target)
            return target.error();
        const Clinic clinic = session.inClinic(target->clinicId).directory().clinic;
        const Words &text = wordsFor(clinic.language);
        return html(clinic, u"<p>"_s + text.question.toString().arg(clinic.name.toHtmlEscaped())
                                + u"</p>\n<form method=\"post\"><button>"_s + text.button.toString()
                                + u"</button></form>"_s);
    });
    context.reply(exchange, answer);
}

void post(ApiContext &context, const HttpRequest &, const PathParameters &path, const Identity &,
          const ExchangePtr &exchange)
{
    Actor reader;
    reader.origin = u"unsubscribe"_s;
    const auto work = [token = path.value(u"token"), &keys = context.keys()](Session &session) -> Result<HttpReply> {
        const auto target = targetOf(session, keys, token);
        if (!target)
            return target.error();
        OptOutService(session).optOut(target->channel, target->address);
        const Clinic clinic = session.inClinic(target->clinicId).directory().clinic;
        return html(clinic,
                    u"<p>"_s + wordsFor(clinic.language).done.toString().arg(clinic.name.toHtmlEscaped()) + u"</p>"_s);
    };
    context.writer().post<HttpReply>(reader, work, context.mailbox(),
                                     [exchange, &context](const Result<HttpReply> &answer) {
                                         context.reply(exchange, answer);
                                     });
}

} // namespace frontdesk::unsubscribe
