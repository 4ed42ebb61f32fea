#pragma once

#include <QString>

namespace frontdesk {

/// What a text message will cost in words: "62 characters · 1 SMS", and which letter makes its parts shorter where one does.
/// `plain`: accents are taken out before it leaves. Empty for an empty text.
QString smsCountText(const QString &text, bool plain);
/// The first letter that the alphabet of text messages lacks; empty when it has them all.
QString dearLetter(const QString &text);

} // namespace frontdesk
