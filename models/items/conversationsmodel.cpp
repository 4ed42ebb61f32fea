#include "models/items/conversationsmodel.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

ConversationsModel::ConversationsModel(const InboxDesk &desk, QObject *parent)
    : QAbstractListModel(parent),
      m_desk(desk)
{
}

QList<ConversationLine> ConversationsModel::read(int offset, int limit) const
{
    ConversationFilter filter = m_filter;
    filter.offset = offset;
    filter.limit = limit;
    return m_desk.conversations(filter);
}

void ConversationsModel::setFilter(const ConversationFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_lines = read(0, pageSize);
    m_more = m_lines.size() == pageSize;
    endResetModel();
}

void ConversationsModel::reload()
{
    const int limit = std::max(pageSize, int(m_lines.size()));
    QList<ConversationLine> lines = read(0, limit);
    m_more = lines.size() == limit;
    addKept(lines);
    take(lines);
}

void ConversationsModel::addKept(QList<ConversationLine> &lines) const
{
    const int row = m_kept ? rowOf(*m_kept) : -1;
    const bool there = std::ranges::any_of(lines, [&](const ConversationLine &line) { return line.id == m_kept; });
    const auto line = row < 0 || there ? std::nullopt : m_desk.conversation(*m_kept);
    if (line && line->messages > 0)
        lines.insert(std::min(row, int(lines.size())), *line);
}

/// Row by row: what has gone goes, what is elsewhere moves, what is new comes.
void ConversationsModel::take(const QList<ConversationLine> &lines)
{
    QSet<QString> kept;
    for (const ConversationLine &line : lines)
        kept.insert(line.id.toString());
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        if (kept.contains(m_lines.at(row).id.toString()))
            continue;
        beginRemoveRows({}, row, row);
        m_lines.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < lines.size(); ++row) {
        const int old = rowOf(lines.at(row).id);
        if (old < 0) {
            beginInsertRows({}, row, row);
            m_lines.insert(row, lines.at(row));
            endInsertRows();
        } else if (old != row) {
            beginMoveRows({}, old, old, {}, row);
            m_lines.move(old, row);
            endMoveRows();
        }
    }
    m_lines = lines;
    if (!m_lines.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_lines.size()) - 1));
}

bool ConversationsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void ConversationsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    const QList<ConversationLine> next = read(int(m_lines.size()), pageSize);
    m_more = next.size() == pageSize;
    QList<ConversationLine> fresh; // one that was written in meanwhile has moved up, another down over the edge
    for (const ConversationLine &line : next) {
        if (rowOf(line.id) < 0)
            fresh.append(line);
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_lines.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    m_lines += fresh;
    endInsertRows();
}

const ConversationLine *ConversationsModel::line(int row) const
{
    return row >= 0 && row < m_lines.size() ? &m_lines.at(row) : nullptr;
}

int ConversationsModel::rowOf(const ConversationId &id) const
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).id == id)
            return row;
    }
    return -1;
}

void ConversationsModel::setDraft(const ConversationId &id, const QString &text)
{
    const QString name = id.toString();
    if (text.trimmed().isEmpty() ? m_drafts.remove(name) == 0 : m_drafts.value(name) == text)
        return;
    if (!text.trimmed().isEmpty())
        m_drafts.insert(name, text);
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row), index(row), {LastLineRole, DraftRole});
}

int ConversationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QString ConversationsModel::lastLine(const ConversationLine &line) const
{
    const QString draft = m_drafts.value(line.id.toString());
    if (!draft.isEmpty())
        return tr("Draft: %1").arg(draft.simplified());
    const QString text = line.last.body.simplified();
    return line.last.sentBy == m_desk.self() ? tr("You: %1").arg(text) : text;
}

QString ConversationsModel::timeText(Instant at) const
{
    const TimeZone zone = m_desk.zone();
    const LocalTime local = zone.toLocal(at);
    const LocalTime now = zone.toLocal(m_desk.now());
    if (local.date == now.date)
        return local.time.toString(u"HH:mm"_s);
    const qint64 days = local.date.daysTo(now.date);
    if (days > 0 && days < 7)
        return QLocale().dayName(local.date.dayOfWeek(), QLocale::ShortFormat);
    return QLocale().toString(local.date, local.date.year() == now.date.year() ? u"d MMM"_s : u"d MMM yyyy"_s);
}

QVariant ConversationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ConversationLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return line.name;
    case Qt::AccessibleTextRole:
        return line.unread > 0 ? tr("%1, %n new: %2", nullptr, line.unread).arg(line.name, lastLine(line))
                               : tr("%1: %2").arg(line.name, lastLine(line));
    case LastLineRole:
        return lastLine(line);
    case TimeRole:
        return timeText(line.last.createdAt);
    case UnreadRole:
        return line.unread;
    case StarredRole:
        return line.starred > 0;
    case WaitingRole:
        return line.waiting;
    case TypeRole:
        return int(line.last.type);
    case FailedRole:
        return line.last.delivery == MessageDelivery::Failed;
    case DraftRole:
        return m_drafts.contains(line.id.toString());
    case IsStaffRole:
        return line.id.kind == ConversationId::Kind::Staff;
    default:
        return {};
    }
}

} // namespace frontdesk
