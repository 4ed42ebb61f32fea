#pragma once

#include <QStringView>

namespace frontdesk {

/// "es", "es-SV", "zh-Hant": two or three letters and further parts as BCP 47 has them. Whether there are texts in that
/// language is another question.
bool isLanguageTag(QStringView text);

} // namespace frontdesk
