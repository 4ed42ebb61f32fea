#include "sync/gateways/webclient.h"

#include "models/domain/deliveryreason.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype largestAnswer = 64 * 1024;

size_t keepAnswer(char *bytes, size_t size, size_t count, void *into)
{
    QByteArray &body = *static_cast<QByteArray *>(into);
    const qsizetype room = largestAnswer - body.size();
    body.append(bytes, std::min(qsizetype(size * count), room));
    return size * count;
}

std::optional<std::chrono::milliseconds> retryAfterOf(CURL *curl)
{
    curl_off_t seconds = 0;
    curl_easy_getinfo(curl, CURLINFO_RETRY_AFTER, &seconds);
    if (seconds <= 0)
        return std::nullopt;
    return std::chrono::seconds(seconds);
}

} // namespace

WebAnswer WebClient::post(const WebRequest &request)
{
    WebAnswer answer;
    CURL *curl = m_curl.fresh("http,https"_L1);
    const QByteArray url = request.url.toUtf8();
    const CurlLines headers(request.headers + QList<QByteArray>{"Expect:"});
    curl_easy_setopt(curl, CURLOPT_URL, url.constData());
    curl_easy_setopt(curl, CURLOPT_USERAGENT, "frontdesk/" FRONTDESK_VERSION);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(request.body.size()));
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, &keepAnswer);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &answer.body);
    if (!request.user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
        curl_easy_setopt(curl, CURLOPT_USERNAME, request.user.constData());
        curl_easy_setopt(curl, CURLOPT_PASSWORD, request.password.constData());
    }
    const CURLcode code = m_curl.perform();
    if (code != CURLE_OK) {
        answer.failure = CurlHandle::reasonOf(code);
        return answer;
    }
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    answer.status = int(status);
    answer.retryAfter = retryAfterOf(curl);
    return answer;
}

SendOutcome outcomeOf(const WebAnswer &answer)
{
    SendOutcome outcome;
    if (answer.status == 0) {
        outcome.kind = SendOutcome::Kind::TryLater;
        outcome.reason = spelled(ReasonCode::NoAnswer, answer.failure);
        return outcome;
    }
    if (answer.status >= 200 && answer.status < 300) {
        outcome.kind = SendOutcome::Kind::Accepted;
        return outcome;
    }
    const bool later = answer.status == 408 || answer.status == 429 || answer.status >= 500;
    outcome.kind = later ? SendOutcome::Kind::TryLater : SendOutcome::Kind::Refused;
    outcome.reason = spelled(ReasonCode::Answered, QString::number(answer.status));
    if (later)
        outcome.retryAfter = answer.retryAfter;
    return outcome;
}

} // namespace frontdesk
