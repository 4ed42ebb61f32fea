#include "models/domain/currency.h"

#include <QLatin1StringView>

#include <algorithm>
#include <array>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array withoutDecimals{"BIF"_L1, "CLP"_L1, "DJF"_L1, "GNF"_L1, "ISK"_L1, "JPY"_L1,
                                     "KMF"_L1, "KRW"_L1, "PYG"_L1, "RWF"_L1, "UGX"_L1, "UYI"_L1,
                                     "VND"_L1, "VUV"_L1, "XAF"_L1, "XOF"_L1, "XPF"_L1};
constexpr std::array withThree{"BHD"_L1, "IQD"_L1, "JOD"_L1, "KWD"_L1, "LYD"_L1, "OMR"_L1, "TND"_L1};
constexpr std::array withFour{"CLF"_L1, "UYW"_L1};

template<class Codes>
bool has(const Codes &codes, QStringView currency)
{
    return std::any_of(codes.begin(), codes.end(), [currency](QLatin1StringView code) { return code == currency; });
}

} // namespace

int minorUnitDigits(QStringView currency)
{
    if (has(withoutDecimals, currency))
        return 0;
    if (has(withThree, currency))
        return 3;
    return has(withFour, currency) ? 4 : 2;
}

bool isCurrencyCode(QStringView text)
{
    return text.size() == 3 && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

} // namespace frontdesk
