#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include "models/domain/channel.h"
#include "models/domain/messagetext.h"

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

/// What there are texts for: reminder, booked, moved, cancelled, waitlist_offer, offer_accepted, offer_gone,
/// new_message.
QStringList textKinds();
/// What can stand in braces in them, without the braces.
QStringList placeholdersOf(const QString &kind);
/// As it came with the program; where the channel has none of its own, the one for SMS. `language`: of textLanguages().
TextTemplate shippedText(const QString &kind, Channel channel, const QString &language);
/// What stands for {link} in a mail where there is no link: how else to do it; empty for what needs none.
QString wayWithoutLink(const QString &kind, const QString &language);
bool hasShippedText(const QString &kind, Channel channel, const QString &language); ///< one of its own
/// With its values in it, and without the gaps that an empty one leaves.
WrittenText written(const TextTemplate &text, const TextValues &values);
/// The shipped one with its values in it.
WrittenText writeText(const QString &kind, Channel channel, const QString &language, const TextValues &values);
/// A text of somebody's own, with its placeholders replaced; what is no placeholder stays as it is.
QString filledText(const QString &text, const TextValues &values);

/// The way the language writes it where the clinic is: "lunes, 1 de junio de 2026". `region`: ISO 3166.
QString writtenDate(QDate date, const QString &language, const QString &region);
QString writtenTime(QTime time, const QString &language, const QString &region);

} // namespace frontdesk
