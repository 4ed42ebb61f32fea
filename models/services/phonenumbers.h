#pragma once

#include <QString>

#include <optional>

#include "models/domain/result.h"

namespace frontdesk {

/// Phone numbers as people write them. CONTRACT §2. Any thread; the first call in the process builds the tables (about
/// 100 ms), so let a worker do that: warmUpPhoneNumbers().
void warmUpPhoneNumbers();

/// E.164 of a number in any spelling and any script's digits. Accepted when it is possible (its length), not only when valid.
/// A number without + is read in `region` (ISO 3166 alpha-2). InvalidField(field) otherwise.
Result<QString> parsePhone(const QString &text, const QString &region, const QString &field);

/// "+503 7000 1234": how people read an E.164 number; unchanged when it is none.
QString displayPhone(const QString &e164);

/// The territory that an IANA zone lies in (ISO 3166 alpha-2), older names of zones included; nullopt for zones of no territory
/// (UTC, Etc/…) and unknown names. CONTRACT §2, E.
std::optional<QString> regionOfZone(const QString &iana);

/// Whether libphonenumber knows the region.
bool isPhoneRegion(const QString &region);

} // namespace frontdesk
