#include "models/domain/replyword.h"

#include <algorithm>
#include <array>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stopWords{"STOP"_L1, "STOPALL"_L1, "UNSUBSCRIBE"_L1, "CANCEL"_L1, "END"_L1,
                               "QUIT"_L1, "REVOKE"_L1,  "OPTOUT"_L1,      "BAJA"_L1,   "ARRET"_L1};
constexpr std::array startWords{"START"_L1, "UNSTOP"_L1, "ALTA"_L1};
constexpr std::array confirmWords{"C"_L1, "CONFIRM"_L1, "CONFIRMAR"_L1};
constexpr std::array<QStringView, 8> acceptWords{u"YES", u"Y", u"SI", u"SÍ", u"OUI", u"نعم", u"ہاں", u"جی"};

template<class Words>
bool isOneOf(const Words &words, QStringView text)
{
    return std::ranges::any_of(words, [text](auto word) { return text.compare(word, Qt::CaseInsensitive) == 0; });
}

} // namespace

ReplyWord replyWordOf(QStringView body)
{
    const QStringView word = body.trimmed();
    if (isOneOf(stopWords, word))
        return ReplyWord::Stop;
    if (isOneOf(startWords, word))
        return ReplyWord::Start;
    if (isOneOf(confirmWords, word))
        return ReplyWord::Confirm;
    return isOneOf(acceptWords, word) ? ReplyWord::Accept : ReplyWord::None;
}

} // namespace frontdesk
