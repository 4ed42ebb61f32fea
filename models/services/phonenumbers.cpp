#include "models/services/phonenumbers.h"

#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <string>

#include <phonenumbers/phonenumberutil.h>

#include "models/domain/timezone.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

QString territoryOf(const QString &iana)
{
    return QLocale::territoryToCode(QTimeZone(iana.toLatin1()).territory());
}

/// The name that an older one links to: "Asia/Calcutta" is "Asia/Kolkata".
QString currentName(const QString &iana)
{
    const QString base = u"/usr/share/zoneinfo/"_s;
    const QString target = QFileInfo(QString(base + iana)).canonicalFilePath();
    return target.startsWith(base) ? target.mid(base.size()) : QString();
}

} // namespace

void warmUpPhoneNumbers()
{
    PhoneNumber number;
    (void)PhoneNumberUtil::GetInstance()->Parse("+12025550100", "ZZ", &number);
}

Result<QString> parsePhone(const QString &text, const QString &region, const QString &field)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const auto problem = util.Parse(text.toStdString(), region.toUpper().toStdString(), &number);
    if (problem != PhoneNumberUtil::NO_PARSING_ERROR || !util.IsPossibleNumber(number))
        return Error::invalid(field, u"a phone number with country code, such as +50370001234"_s);
    std::string e164;
    util.Format(number, PhoneNumberUtil::E164, &e164);
    return QString::fromStdString(e164);
}

QString displayPhone(const QString &e164)
{
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    if (util.Parse(e164.toStdString(), "ZZ", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    std::string text;
    util.Format(number, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

std::optional<QString> regionOfZone(const QString &iana)
{
    if (!TimeZone::fromIana(iana))
        return std::nullopt;
    QString code = territoryOf(iana);
    if (code.isEmpty())
        code = territoryOf(currentName(iana));
    return code.isEmpty() ? std::nullopt : std::optional(code);
}

bool isPhoneRegion(const QString &region)
{
    return PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(region.toStdString()) != 0;
}

} // namespace frontdesk
