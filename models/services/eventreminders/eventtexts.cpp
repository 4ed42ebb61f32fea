#include "models/services/eventreminders/eventtexts.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts, numbers and truths; what is nested is no text.
void addMetadata(QHash<QString, QString> &values, const QString &metadata)
{
    const QJsonObject object = QJsonDocument::fromJson(metadata.toUtf8()).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const QString text = entry.value().toVariant().toString();
        values.insert(u"metadata."_s + entry.key(), text);
        if (!values.contains(entry.key()))
            values.insert(entry.key(), text);
    }
}

} // namespace

QString eventText(const EventReminder &reminder, const EventType &type, ReminderKind kind, const Clinic &clinic)
{
    const QString first = reminder.firstName.value_or(QString());
    const QString last = reminder.lastName.value_or(QString());
    QHash<QString, QString> values{{u"firstName"_s, first},
                                   {u"lastName"_s, last},
                                   {u"patient"_s, QString(first + u' ' + last).trimmed()},
                                   {u"clinic"_s, clinic.name},
                                   {u"eventType"_s, type.name},
                                   {u"externalEventId"_s, reminder.externalEventId.value_or(QString())}};
    if (const auto zone = TimeZone::fromIana(reminder.timezone)) {
        const LocalTime local = zone->toLocal(reminder.eventAt);
        const QLocale locale(clinic.language);
        values.insert(u"date"_s, locale.toString(local.date, QLocale::LongFormat));
        values.insert(u"time"_s, locale.toString(local.time, QLocale::ShortFormat));
    }
    addMetadata(values, reminder.metadata);
    return filledEventText(type.text(kind), values).trimmed();
}

} // namespace frontdesk
