#include "sync/faces/public/formfields.h"

namespace frontdesk {

namespace {

QString decoded(QByteArray bytes)
{
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

} // namespace

FormFields formFieldsOf(const HttpRequest &request)
{
    FormFields fields;
    if (!request.header("content-type").toLower().startsWith("application/x-www-form-urlencoded"))
        return fields;
    const QList<QByteArray> pairs = request.body.split('&');
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        if (!pair.isEmpty())
            fields.append({decoded(pair.left(equals)), equals < 0 ? QString() : decoded(pair.mid(equals + 1))});
    }
    return fields;
}

QString fieldOf(const FormFields &fields, QStringView name)
{
    const auto found = std::ranges::find_if(fields, [name](const auto &field) { return field.first == name; });
    return found == fields.end() ? QString() : found->second;
}

} // namespace frontdesk
