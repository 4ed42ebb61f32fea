#pragma once

#include <QString>

namespace frontdesk {

/// What a text message costs: its alphabet and how many parts it is sent in (3GPP TS 23.038).
struct SmsSize {
    enum class Alphabet { Gsm7, Ucs2 };
    Alphabet alphabet = Alphabet::Gsm7;
    int units = 0;    ///< septets, or 16-bit units
    int segments = 0; ///< 0 for an empty text
    bool operator==(const SmsSize &) const = default;
};

/// GSM-7 when every character is in its alphabet (160 septets, 153 in each part of several; € [ ] { } ~ ^ \ | take two),
/// else UCS-2 (70 and 67). No pair of units that belong together is cut in two.
SmsSize smsSize(QStringView text);

/// The text with letters and marks that GSM-7 lacks written as the nearest it has (á as a, “ as ", – as -). What has none, such
/// as Arabic, stays as it is.
QString transliterated(QStringView text);

} // namespace frontdesk
