#include "models/services/clinicsetup.h"

#include <QJsonArray>

#include "models/domain/gathered.h"
#include "models/services/phonenumbers.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

Result<Done> checked(const NewClinic &wanted)
{
    QList<Error> errors;
    if (wanted.name.trimmed().isEmpty())
        errors += Error::invalid(u"clinic"_s, u"a name"_s);
    if (!TimeZone::fromIana(wanted.timezone))
        errors += Error::invalid(u"timezone"_s, u"an IANA time zone, like America/El_Salvador"_s);
    if (!isPhoneRegion(wanted.region))
        errors += Error::invalid(u"region"_s, u"a country's two letters (ISO 3166), like SV"_s);
    return gathered(errors);
}

} // namespace

Result<Clinic> makeClinic(Session &session, const NewClinic &wanted)
{
    if (const auto valid = checked(wanted); !valid)
        return valid.error();
    const Clinic clinic{session.actor().clinicId, wanted.name.trimmed(), wanted.timezone, wanted.region,
                        wanted.language,          wanted.currency};
    session.stores().clinics.insert(clinic, session.now());
    session.record({u"created"_s,
                    u"clinic"_s,
                    clinic.id.toString(),
                    ChangeOp::Created,
                    {},
                    {},
                    {{u"name"_s, QJsonArray{QJsonValue::Null, clinic.name}}},
                    {}});
    return clinic;
}

} // namespace frontdesk
