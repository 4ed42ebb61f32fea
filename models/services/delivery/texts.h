#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include "models/domain/channel.h"

namespace frontdesk {

/// What a template's placeholders stand for: {patient} {doctor} {clinic} {date} {time} {link}. CONTRACT §7.
struct TextValues {
    QString patient;
    QString doctor;
    QString clinic;
    QString date; ///< as writtenDate() has it
    QString time;
    QString link; ///< may be empty: what would be a line or the end of one with nothing but it is left out
};

struct WrittenText {
    QString subject; ///< of mail and push
    QString text;
};

/// The languages that there are templates in: en, es, fr, ar, ur.
QStringList textLanguages();
/// Two letters: of `wanted`, else of `patients`, else of `clinics`; where there are no templates in it the clinic's, or else
/// English. Any of them may be a tag such as es-SV, or empty.
QString textLanguage(const QString &wanted, const QString &patients, const QString &clinics);

/// The shipped template of that kind (reminder, booked, moved, cancelled, new_message, waitlist_offer,
/// offer_accepted, offer_gone) with its values in it.
/// `language` is one of textLanguages().
WrittenText writeText(const QString &kind, Channel channel, const QString &language, const TextValues &values);
/// A text of somebody's own, with its placeholders replaced; what is no placeholder stays as it is.
QString filledText(const QString &text, const TextValues &values);

/// The way the language writes it where the clinic is: "lunes, 1 de junio de 2026". `region`: ISO 3166.
QString writtenDate(QDate date, const QString &language, const QString &region);
QString writtenTime(QTime time, const QString &language, const QString &region);

} // namespace frontdesk
