#include <QStringList>

#include <algorithm>

#include "models/services/import/importrecords.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// One line of a card: name, parameters in lower case, value as it stands.
struct CardLine {
    QString name;
    QStringList parameters;
    QString value;

    bool is(const QString &type) const
    {
        return std::ranges::any_of(parameters, [&](const QString &parameter) {
            const QString values = parameter.section(u'=', -1);
            return values.split(u',').contains(type);
        });
    }
};

/// Long lines are folded: what follows a line's end and a blank belongs to it.
QStringList unfolded(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const bool goesOn = !line.isEmpty() && (line.front() == u' ' || line.front() == u'\t');
        if (goesOn && !lines.isEmpty())
            lines.last() += QStringView(line).sliced(1);
        else
            lines.append(line);
    }
    return lines;
}

CardLine lineOf(const QString &text)
{
    bool quoted = false;
    qsizetype colon = 0;
    for (; colon < text.size() && (quoted || text.at(colon) != u':'); ++colon) {
        if (text.at(colon) == u'"')
            quoted = !quoted;
    }
    if (colon == text.size())
        return {};
    CardLine line;
    line.parameters = text.left(colon).toLower().remove(u'"').split(u';');
    line.name = line.parameters.takeFirst().section(u'.', -1); // "item1.TEL" is a TEL
    line.value = text.mid(colon + 1).trimmed();
    return line;
}

/// The parts between bare separators, each without its escapes.
QStringList partsOf(const QString &value, QChar separator)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value.at(i);
        if (c == u'\\' && i + 1 < value.size()) {
            const QChar next = value.at(++i);
            parts.last() += next == u'n' || next == u'N' ? QChar(u'\n') : next;
        } else if (c == separator) {
            parts.append(QString());
        } else {
            parts.last() += c;
        }
    }
    return parts;
}

QString textOf(const QString &value)
{
    return partsOf(value, QChar()).first().trimmed();
}

/// Higher counts more.
int rankOf(const CardLine &line)
{
    const bool preferred = line.is(u"pref"_s) || std::ranges::any_of(line.parameters, [](const QString &p) {
                               return p.startsWith("pref="_L1);
                           });
    const bool mobile = line.is(u"cell"_s) || line.is(u"iphone"_s);
    const bool useless = line.is(u"fax"_s) || line.is(u"pager"_s);
    return useless ? -1 : (preferred ? 2 : 0) + (mobile ? 1 : 0);
}

/// Reads the lines of one card.
class CardReader {
public:
    void take(const CardLine &line)
    {
        if (line.name == "n"_L1)
            takeName(line.value);
        else if (line.name == "fn"_L1)
            m_fullName = textOf(line.value);
        else if (line.name == "tel"_L1)
            takeBest(line, m_record.person.phone, m_phoneRank);
        else if (line.name == "email"_L1)
            takeBest(line, m_record.person.email, m_mailRank);
        else if (line.name == "bday"_L1)
            takeBirth(textOf(line.value));
        else if (line.name == "note"_L1)
            m_record.person.notes = textOf(line.value);
        else if (line.name == "lang"_L1)
            m_record.person.language = textOf(line.value);
    }
    ImportRecord record(int number)
    {
        m_record.line = number;
        NewPatient &person = m_record.person;
        if (person.firstName.isEmpty() && person.lastName.isEmpty()) {
            const qsizetype space = m_fullName.lastIndexOf(u' ');
            person.firstName = space < 0 ? m_fullName : m_fullName.left(space).trimmed();
            person.lastName = space < 0 ? QString() : m_fullName.mid(space + 1);
        } else if (person.firstName.isEmpty()) {
            person.firstName.swap(person.lastName);
        }
        return m_record;
    }

private:
    void takeName(const QString &value)
    {
        const QStringList parts = partsOf(value, u';');
        m_record.person.lastName = parts.value(0).simplified();
        m_record.person.firstName = QString(parts.value(1) + u' ' + parts.value(2)).simplified();
    }
    static void takeBest(const CardLine &line, QString &target, int &best)
    {
        QString value = textOf(line.value);
        if (value.startsWith("tel:"_L1, Qt::CaseInsensitive) || value.startsWith("mailto:"_L1, Qt::CaseInsensitive))
            value = value.section(u':', 1).section(u';', 0, 0);
        const int rank = rankOf(line);
        if (!value.isEmpty() && rank > best) {
            target = value;
            best = rank;
        }
    }
    void takeBirth(const QString &value)
    {
        if (value.startsWith("--"_L1))
            return; // a birthday without its year
        const QString date = value.section(u'T', 0, 0);
        const bool basic = date.size() == 8 && !date.contains(u'-');
        m_record.person.dateOfBirth = basic ? dateFromText(QString(date.left(4) + u'-' + date.mid(4, 2) + u'-'
                                                                   + date.mid(6)),
                                                           DateOrder::DayFirst)
                                            : dateFromText(date, DateOrder::DayFirst);
        if (!m_record.person.dateOfBirth)
            m_record.badBirthDate = value;
    }

    ImportRecord m_record;
    QString m_fullName;
    int m_phoneRank = -1;
    int m_mailRank = -1;
};

} // namespace

QList<ImportRecord> recordsOfCards(const QString &text)
{
    QList<ImportRecord> records;
    std::optional<CardReader> card;
    for (const QString &raw : unfolded(text)) {
        const CardLine line = lineOf(raw);
        const QString what = line.value.toLower();
        if (line.name == "begin"_L1 && what == "vcard"_L1)
            card.emplace();
        else if (line.name == "end"_L1 && what == "vcard"_L1 && card) {
            records.append(card->record(int(records.size()) + 1));
            card.reset();
        } else if (card) {
            card->take(line);
        }
    }
    return records;
}

} // namespace frontdesk
