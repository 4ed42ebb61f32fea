#include "models/domain/icalendar.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 75; // octets, without the line break

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || c.unicode() == 0x7f;
}

/// RFC 5545 §3.3.11.
QString escaped(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'\n')
            out += "\\n"_L1;
        else if (c == u'\\' || c == u';' || c == u',')
            out += QString(u'\\') + c;
        else if (!isControl(c))
            out += c;
    }
    return out;
}

/// A parameter's value between quotes, which it cannot contain itself (RFC 5545 §3.2).
QString quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"')
            out += u'\'';
        else if (!isControl(c))
            out += c;
    }
    return u'"' + out + u'"';
}

bool continuesCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) == 0x80;
}

/// RFC 5545 §3.1; no character is cut in two.
void appendFolded(QByteArray &out, const QString &line)
{
    const QByteArray bytes = line.toUtf8();
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (bytes.size() - from > room) {
        qsizetype until = from + room;
        while (continuesCharacter(bytes.at(until)))
            --until;
        out += bytes.mid(from, until - from) + "\r\n ";
        from = until;
        room = longestLine - 1;
    }
    out += bytes.mid(from) + "\r\n";
}

QString utc(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMs(instant), Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

class Writer {
public:
    void line(const QString &text) { appendFolded(m_out, text); }
    void text(QLatin1StringView name, const QString &value)
    {
        if (!value.isEmpty())
            line(QString(name) + u':' + escaped(value));
    }
    void person(const QString &property, const CalendarPerson &person)
    {
        if (!person.email.isEmpty())
            line(property + u";CN="_s + quoted(person.name.isEmpty() ? person.email : person.name) + u":mailto:"_s
                 + person.email);
    }
    QByteArray take() { return std::move(m_out); }

private:
    QByteArray m_out;
};

QString statusOf(const CalendarEvent &event)
{
    if (event.cancelled)
        return u"CANCELLED"_s;
    return event.tentative ? u"TENTATIVE"_s : u"CONFIRMED"_s;
}

void write(Writer &out, const CalendarEvent &event)
{
    out.line(u"BEGIN:VEVENT"_s);
    out.text("UID"_L1, event.uid);
    out.line(u"DTSTAMP:"_s + utc(event.stamp));
    out.line(u"SEQUENCE:"_s + QString::number(event.sequence));
    out.line(u"DTSTART:"_s + utc(event.start));
    out.line(u"DTEND:"_s + utc(event.end));
    out.text("SUMMARY"_L1, event.summary);
    out.text("LOCATION"_L1, event.location);
    out.text("DESCRIPTION"_L1, event.description);
    out.line(u"STATUS:"_s + statusOf(event));
    out.line(u"TRANSP:"_s + (event.cancelled ? u"TRANSPARENT"_s : u"OPAQUE"_s));
    out.person(u"ORGANIZER"_s, event.organizer);
    out.person(u"ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION"_s, event.attendee);
    out.line(u"END:VEVENT"_s);
}

} // namespace

QString calendarUid(AppointmentId visit)
{
    return visit.toString() + u"@frontdesk"_s;
}

QByteArray writeCalendar(const CalendarHead &head, const QList<CalendarEvent> &events)
{
    Writer out;
    out.line(u"BEGIN:VCALENDAR"_s);
    out.line(u"PRODID:-//Front Desk//Front Desk//EN"_s);
    out.line(u"VERSION:2.0"_s);
    out.line(u"CALSCALE:GREGORIAN"_s);
    out.text("METHOD"_L1, head.method);
    out.text("X-WR-CALNAME"_L1, head.name);
    for (const CalendarEvent &event : events)
        write(out, event);
    out.line(u"END:VCALENDAR"_s);
    return out.take();
}

} // namespace frontdesk
