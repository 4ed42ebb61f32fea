#include "models/services/downtime/downtimehtml.h"

#include <QLocale>

#include "models/services/downtime/downtimewords.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int emptyLines = 4;

constexpr auto style = R"(
body { font-family: Inter, 'Noto Sans', 'Noto Sans Arabic UI', 'Noto Sans Arabic', sans-serif; font-size: 12px; color: #1B1F24; margin: 24px; }
h1 { font-size: 20px; margin: 0; } h2 { font-size: 15px; margin: 18px 0 4px; break-after: avoid; }
p { color: #5B6470; margin: 2px 0 0; } section + section { break-before: page; }
table { border-collapse: collapse; width: 100%; } thead { display: table-header-group; }
tr { break-inside: avoid; page-break-inside: avoid; }
th { text-align: start; color: #5B6470; font-weight: 500; } th, td { border-bottom: 1px solid #C9CED6; padding: 4px 6px; vertical-align: top; }
td.time { white-space: nowrap; font-variant-numeric: tabular-nums; } td.name { font-weight: 600; } td.empty { height: 20px; }
bdi { unicode-bidi: isolate; } .phone { white-space: nowrap; }
)";

class Writer {
public:
    Writer(const Clinic &clinic, Instant now)
        : m_clinic(clinic),
          m_locale(clinic.language),
          m_words(downtimeWords(clinic.language)),
          m_now(now)
    {
    }

    QString page(const QList<DaySheet> &days)
    {
        const bool mirrored = m_locale.textDirection() == Qt::RightToLeft;
        m_out =
            u"<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\"><head><meta charset=\"utf-8\"><title>%3</title><style>%4"
            "</style></head><body>\n"_s.arg(m_clinic.language, mirrored ? u"rtl"_s : u"ltr"_s,
                                            safe(m_words.title + u" – "_s + m_clinic.name), QString::fromLatin1(style));
        for (const DaySheet &day : days)
            addDay(day);
        return m_out + u"</body></html>\n"_s;
    }

private:
    static QString safe(const QString &text) { return text.toHtmlEscaped(); }

    QString clock(Instant instant, const TimeZone &zone) const
    {
        return zone.toLocal(instant).time.toString(u"HH:mm"_s);
    }

    void addDay(const DaySheet &day)
    {
        const LocalTime written = day.zone.toLocal(m_now);
        const QString when = m_locale.toString(written.date, QLocale::ShortFormat) + u' '
                             + written.time.toString(u"HH:mm"_s);
        m_out += u"<section><h1>%1</h1><p>%2 · <bdi>%3</bdi></p>\n"_s.arg(
            safe(m_locale.toString(day.date, QLocale::LongFormat)), safe(m_clinic.name),
            safe(m_words.written.arg(when)));
        if (day.closed)
            m_out += u"<p>%1 %2</p>\n"_s.arg(safe(m_words.closed), safe(day.closedReason));
        for (const DayColumn &column : day.columns)
            addDoctor(day, column);
        m_out += u"</section>\n"_s;
    }

    void addDoctor(const DaySheet &day, const DayColumn &column)
    {
        m_out += u"<h2>%1</h2>\n"_s.arg(safe(column.doctorName));
        m_out += u"<table><thead><tr>"_s;
        for (const QString &head :
             {m_words.time, m_words.patient, m_words.phone, m_words.kind, m_words.room, m_words.notes})
            m_out += u"<th>%1</th>"_s.arg(safe(head));
        m_out += u"</tr></thead><tbody>\n"_s;
        int rows = 0;
        for (const VisitCard &card : day.visits) {
            const bool theirs = card.isOf(column.doctorId);
            if (theirs && blocksTime(card.appointment.status)) {
                addVisit(day, card);
                ++rows;
            }
        }
        if (rows == 0)
            m_out += u"<tr><td colspan=\"6\">%1</td></tr>\n"_s.arg(safe(m_words.nobody));
        for (int i = 0; i < emptyLines; ++i)
            m_out += u"<tr><td class=\"empty\"></td><td></td><td></td><td></td><td></td><td>%1</td></tr>\n"_s.arg(
                i == 0 ? safe(m_words.walkIns) : QString());
        m_out += u"</tbody></table>\n"_s;
    }

    void addVisit(const DaySheet &day, const VisitCard &card)
    {
        const Appointment &visit = card.appointment;
        const QString room = card.roomName.isEmpty() ? visit.operatory : card.roomName;
        const QString who = card.name();
        m_out += u"<tr><td class=\"time\"><bdi dir=\"ltr\">%1–%2</bdi></td><td class=\"name\">%3</td>"_s.arg(
            clock(visit.start, day.zone), clock(visit.end, day.zone), safe(who));
        m_out += u"<td class=\"phone\"><bdi dir=\"ltr\">%1</bdi></td><td>%2</td><td>%3</td><td>%4</td></tr>\n"_s.arg(
            safe(card.patientPhone), safe(visit.type), safe(room), safe(visit.notes));
    }

    const Clinic &m_clinic;
    QLocale m_locale;
    DowntimeWords m_words;
    Instant m_now;
    QString m_out;
};

} // namespace

QString downtimeHtml(const Clinic &clinic, const QList<DaySheet> &days, Instant now)
{
    return Writer(clinic, now).page(days);
}

} // namespace frontdesk
