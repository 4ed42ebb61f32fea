#include "models/services/clinictexts/clinictextservice.h"

#include <QJsonArray>

#include "models/domain/conversation.h"
#include "models/services/fielderrors.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const ClinicTextKey &key)
{
    return QStringList{key.kind, toString(key.channel), key.language}.join(u'/');
}

Result<Done> checkPlaceholders(const QString &field, const QString &text, const QString &kind)
{
    const QString stray = strayPlaceholder(text, placeholdersOf(kind));
    if (stray.isEmpty())
        return Done{};
    Error error = Error::invalid(field, u"{%1}"_s.arg(placeholdersOf(kind).join(u"} {"_s)));
    error.args.append(stray);
    return error;
}

} // namespace

TextTemplate ClinicTextService::effective(const ClinicTextKey &key)
{
    const ClinicId clinic = m_session.directory().clinic.id;
    const TextTemplate shipped = shippedText(key.kind, key.channel, key.language);
    std::optional<TextTemplate> own = m_store.find(clinic, key);
    if (!own && !hasShippedText(key.kind, key.channel, key.language))
        own = m_store.find(clinic, {key.kind, Channel::Sms, key.language});
    if (!own)
        return shipped;
    return {own->subject.isEmpty() ? shipped.subject : own->subject, own->text};
}

Result<Done> ClinicTextService::check(const ClinicTextKey &key) const
{
    if (!textKinds().contains(key.kind))
        return Error::invalid(u"kind"_s, textKinds().join(u", "_s));
    if (!textLanguages().contains(key.language))
        return Error::invalid(u"language"_s, textLanguages().join(u", "_s));
    return Done{};
}

Result<ClinicText> ClinicTextService::find(const ClinicTextKey &key)
{
    if (const auto valid = check(key); !valid)
        return valid.error();
    const bool own = m_store.find(m_session.actor().clinicId, key).has_value();
    return ClinicText{key, effective(key), shippedText(key.kind, key.channel, key.language), own};
}

QList<ClinicTextKey> ClinicTextService::ownTexts()
{
    return m_store.keys(m_session.actor().clinicId);
}

Result<ClinicText> ClinicTextService::put(const ClinicTextKey &key, const TextTemplate &wanted)
{
    if (!isAdmin(m_session.actor().role))
        return Error::of(ErrorCode::Forbidden);
    if (const auto valid = check(key); !valid)
        return valid.error();
    const TextTemplate text{wanted.subject.trimmed(), wanted.text.trimmed()};
    FieldErrors errors;
    errors.notBlank(text.text, u"text"_s);
    errors.atMost(text.text, u"text"_s, longestMessage);
    errors.atMost(text.subject, u"subject"_s, longestSubject);
    if (const auto valid = errors.result(); !valid)
        return valid.error();
    if (const auto valid = checkPlaceholders(u"text"_s, text.text, key.kind); !valid)
        return valid.error();
    if (const auto valid = checkPlaceholders(u"subject"_s, text.subject, key.kind); !valid)
        return valid.error();
    const TextTemplate before = effective(key);
    m_store.put(m_session.actor().clinicId, key, text, m_session.now());
    record(u"text_changed"_s, key, before, text);
    return find(key);
}

Result<ClinicText> ClinicTextService::reset(const ClinicTextKey &key)
{
    if (!isAdmin(m_session.actor().role))
        return Error::of(ErrorCode::Forbidden);
    const Result<ClinicText> before = find(key);
    if (!before || !before->own)
        return before;
    m_store.remove(m_session.actor().clinicId, key);
    record(u"text_reset"_s, key, before->text, effective(key));
    return find(key);
}

void ClinicTextService::record(const QString &action, const ClinicTextKey &key, const TextTemplate &before,
                               const TextTemplate &after)
{
    QJsonObject changes{{u"text"_s, QJsonArray{before.text, after.text}}};
    if (before.subject != after.subject)
        changes.insert(u"subject"_s, QJsonArray{before.subject, after.subject});
    m_session.record({action, u"clinic_text"_s, nameOf(key), ChangeOp::Updated, {}, {}, changes, {}});
}

TextValues ClinicTextService::sample(const QString &language)
{
    const Directory &directory = m_session.directory();
    const QDate day = directory.rules.zone.dateOf(m_session.now()).addDays(3);
    TextValues values;
    values.patient = u"Ana Ruiz"_s;
    values.doctor = directory.doctors.isEmpty() ? u"Dr. Khan"_s
                                                : directory.staffNames.value(directory.doctors.constFirst().id);
    values.clinic = directory.clinic.name;
    values.date = writtenDate(day, language, directory.clinic.region);
    values.time = writtenTime({10, 30}, language, directory.clinic.region);
    values.link = u"https://example.com/v/4821"_s;
    return values;
}

} // namespace frontdesk
