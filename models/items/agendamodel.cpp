#include "models/items/agendamodel.h"

#include <QLocale>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

AgendaModel::AgendaModel(const DayModel &days, QObject *parent) : QAbstractListModel(parent), m_days(days)
{
    connect(&m_days, &DayModel::reset, this, &AgendaModel::rebuild);
    connect(&m_days, &DayModel::visitsChanged, this, &AgendaModel::rebuild);
    rebuild();
}

void AgendaModel::setText(const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    rebuild();
}

bool AgendaModel::matches(const VisitCard &card) const
{
    const Appointment &visit = card.appointment;
    if (!m_days.scope().shows(card))
        return false;
    QStringList texts{card.patientName, card.doctorName,   visit.type,         card.roomName,
                      visit.notes,      card.patientPhone, card.patientNumber, card.title};
    for (const VisitPerson &person : card.people)
        texts.append(person.name);
    const QString hay = texts.join(u'\n');
    return std::ranges::all_of(m_words,
                               [&hay](const QString &word) { return hay.contains(word, Qt::CaseInsensitive); });
}

void AgendaModel::rebuild()
{
    if (m_days.scope().mode != CalendarMode::Agenda && m_rows.isEmpty())
        return; // nobody looks
    beginResetModel();
    m_sheets = m_days.scope().mode == CalendarMode::Agenda ? m_days.days() : QList<DaySheet>();
    m_rows.clear();
    m_visits = 0;
    for (qsizetype day = 0; day < m_sheets.size(); ++day) {
        const qsizetype heading = m_rows.size();
        const QList<VisitCard> &visits = m_sheets.at(day).visits;
        for (qsizetype i = 0; i < visits.size(); ++i) {
            if (!matches(visits.at(i)))
                continue;
            if (m_rows.size() == heading)
                m_rows.append({day, -1});
            m_rows.append({day, i});
            ++m_visits;
        }
        if (m_rows.size() == heading && m_words.isEmpty() && !m_sheets.at(day).closedReason.isEmpty())
            m_rows.append({day, -1}); // a holiday is worth its line
    }
    endResetModel();
}

int AgendaModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const VisitCard *AgendaModel::card(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return nullptr;
    const Row &row = m_rows.at(index.row());
    return row.visit < 0 ? nullptr : &m_sheets.at(row.day).visits.at(row.visit);
}

QModelIndex AgendaModel::indexOf(AppointmentId id) const
{
    for (int i = 0; i < m_rows.size(); ++i) {
        const VisitCard *visit = card(index(i));
        if (visit && visit->appointment.id == id)
            return index(i);
    }
    return {};
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DaySheet &day = m_sheets.at(m_rows.at(index.row()).day);
    const VisitCard *visit = card(index);
    switch (role) {
    case Qt::DisplayRole:
        if (!visit)
            return QLocale().toString(day.date, QLocale::LongFormat);
        return QString(day.zone.toLocal(visit->appointment.start).time.toString(u"HH:mm"_s) + u' ' + visit->name());
    case HeadingRole:
        return visit == nullptr;
    case DateRole:
        return day.date;
    case VisitRole:
        return visit ? QVariant(visit->appointment.id.uuid()) : QVariant(QUuid());
    case NoteRole:
        return visit ? QString() : day.closedReason;
    default:
        return {};
    }
}

Qt::ItemFlags AgendaModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return card(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                       : Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace frontdesk
