#include "models/services/delivery/webhookproof.h"

#include "models/services/delivery/gatewaysettings.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Twilio signs the URL that it calls, which a proxy may have led here under another scheme.
bool fitsTwilio(const WebhookProof &proof, const GatewaySettings &settings)
{
    const QString token = twilioAccount(settings).authToken;
    QStringList urls{QString(u"https://"_s + proof.host + proof.path), QString(u"http://"_s + proof.host + proof.path)};
    if (!settings.publicUrl.isEmpty())
        urls.prepend(settings.publicUrl + proof.path);
    return std::ranges::any_of(urls, [&](const QString &url) {
        return twilioSignatureFits(proof.twilioSignature, url, proof.fields, token);
    });
}

} // namespace

Result<QList<ClinicId>> signedBy(Session &session, const KeyRing &keys, const WebhookProof &proof)
{
    QList<ClinicId> clinics;
    for (const Clinic &clinic : session.stores().clinics.all()) {
        Session own = session.inClinic(clinic.id);
        const Result<GatewaySettings> settings = gatewaySettings(own, keys, proof.channel);
        if (!settings)
            return settings.error();
        const bool twilio = settings->provider == "twilio"_L1 && !proof.twilioSignature.isEmpty();
        const bool fits = twilio ? fitsTwilio(proof, *settings)
                                 : signatureFits(proof.signature, proof.body, settings->secret);
        if (fits)
            clinics.append(clinic.id);
    }
    return clinics.isEmpty() ? Result<QList<ClinicId>>(Error::of(ErrorCode::Unauthenticated)) : clinics;
}

} // namespace frontdesk
