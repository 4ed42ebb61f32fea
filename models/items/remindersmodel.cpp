#include "models/items/remindersmodel.h"

#include <QLocale>

#include <chrono>

#include "models/items/channelnames.h"
#include "models/items/remindertexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

RemindersModel::RemindersModel(const ReminderDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void RemindersModel::setFilter(const ReminderBoardFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_zone = m_desk.zone();
    m_severalDays = filter.dueWithin.end - filter.dueWithin.start > std::chrono::hours(25);
    m_pages.clear();
    m_recent.clear();
    m_count = m_desk.count(filter);
    endResetModel();
}

/// Where the number of rows stays, the rows stay: what is chosen and where one has scrolled to is kept.
void RemindersModel::reload()
{
    const int count = m_desk.count(m_filter);
    if (count != m_count)
        return setFilter(m_filter);
    m_pages.clear();
    m_recent.clear();
    if (m_count > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_count - 1, ColumnCount - 1));
}

const ReminderLine *RemindersModel::line(int row) const
{
    const int number = row / pageSize;
    auto page = m_pages.constFind(number);
    if (page == m_pages.constEnd()) {
        if (m_recent.size() >= pagesKept)
            m_pages.remove(m_recent.takeFirst());
        page = m_pages.insert(number, m_desk.lines(m_filter, number * pageSize, pageSize));
        m_recent.append(number);
    } else if (m_recent.constLast() != number) {
        m_recent.removeOne(number);
        m_recent.append(number);
    }
    const int place = row % pageSize;
    return place < page->size() ? &page->at(place) : nullptr;
}

int RemindersModel::rowOf(ReminderId id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int place = 0; place < page->size(); ++place) {
            if (page->at(place).id == id)
                return page.key() * pageSize + place;
        }
    }
    return -1;
}

int RemindersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

int RemindersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RemindersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isText = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    if (!isText && role != StateRole && role != Qt::AccessibleTextRole)
        return {};
    const ReminderLine *found = line(index.row());
    if (!found)
        return {};
    if (role == StateRole)
        return int(stateOf(*found));
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               text(*found, index.column()).toString());
    return text(*found, index.column());
}

QString RemindersModel::timeText(Instant instant) const
{
    return m_severalDays ? dayAndTime(instant) : m_zone.toLocal(instant).time.toString(u"HH:mm"_s);
}

QString RemindersModel::dayAndTime(Instant instant) const
{
    const LocalTime local = m_zone.toLocal(instant);
    return QLocale().toString(local.date, u"ddd d MMM"_s) + u"  "_s + local.time.toString(u"HH:mm"_s);
}

QString RemindersModel::noteText(const ReminderLine &line) const
{
    const bool waits = stateOf(line) == ReminderState::Waiting && line.attempts > 0 && line.nextAttemptAt;
    if (!waits)
        return reasonName(line.error);
    const QString again = tr("again at %1").arg(m_zone.toLocal(*line.nextAttemptAt).time.toString(u"HH:mm"_s));
    return line.error.isEmpty() ? again : tr("%1; %2").arg(reasonName(line.error), again);
}

QVariant RemindersModel::text(const ReminderLine &line, int column) const
{
    switch (column) {
    case TimeColumn:
        return timeText(line.dueAt);
    case RecipientColumn:
        return line.recipient;
    case EventColumn:
        return line.eventAt ? dayAndTime(*line.eventAt) : QString();
    case ChannelColumn:
        return channelName(line.channel);
    case KindColumn:
        return kindName(line.kind);
    case StateColumn:
        return stateName(stateOf(line));
    case NoteColumn:
        return noteText(line);
    default:
        return {};
    }
}

QVariant RemindersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Goes out");
    case RecipientColumn:
        return tr("To");
    case EventColumn:
        return tr("For the visit");
    case ChannelColumn:
        return tr("Channel");
    case KindColumn:
        return tr("What");
    case StateColumn:
        return tr("State");
    case NoteColumn:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace frontdesk
