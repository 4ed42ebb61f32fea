#include "models/items/threadmodel.h"

#include <QLocale>

#include <algorithm>

#include "models/items/messagetexts.h"
#include "models/items/remindertexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isBefore(const Message &a, const Message &b)
{
    return a.createdAt != b.createdAt ? a.createdAt < b.createdAt : a.number < b.number;
}

} // namespace

ThreadModel::ThreadModel(const InboxDesk &desk, QObject *parent) : QAbstractListModel(parent), m_desk(desk)
{
    connect(&desk, &InboxDesk::messagesChanged, this, &ThreadModel::onMessagesChanged);
}

void ThreadModel::open(const ConversationId &id)
{
    beginResetModel();
    m_id = id;
    m_key = conversationKey(id, m_desk.self());
    m_zone = m_desk.zone();
    m_cards = m_desk.before(id, {}, pageSize);
    m_older = m_cards.size() == pageSize;
    const auto unread = std::ranges::find_if(m_cards, &MessageCard::unread);
    m_firstUnread = unread == m_cards.end() ? MessageId() : unread->message.id;
    endResetModel();
}

void ThreadModel::close()
{
    beginResetModel();
    m_id.reset();
    m_cards.clear();
    m_older = false;
    endResetModel();
}

void ThreadModel::loadOlder()
{
    if (!m_id || !m_older || m_cards.isEmpty())
        return;
    const Message &first = m_cards.constFirst().message;
    const QList<MessageCard> older = m_desk.before(*m_id, MessageMark{first.createdAt, first.number}, pageSize);
    m_older = older.size() == pageSize;
    if (older.isEmpty())
        return;
    beginInsertRows({}, 0, int(older.size()) - 1);
    m_cards = older + m_cards;
    endInsertRows();
    const QModelIndex below = index(int(older.size())); // may no longer begin its day
    Q_EMIT dataChanged(below, below);
}

const MessageCard *ThreadModel::card(int row) const
{
    return row >= 0 && row < m_cards.size() ? &m_cards.at(row) : nullptr;
}

int ThreadModel::rowOf(MessageId id) const
{
    for (int row = int(m_cards.size()) - 1; row >= 0; --row) { // what changes is mostly near the end
        if (m_cards.at(row).message.id == id)
            return row;
    }
    return -1;
}

bool ThreadModel::belongs(const MessageCard &card) const
{
    return card.message.conversation == m_key;
}

int ThreadModel::placeOf(const MessageCard &card) const
{
    const auto place = std::lower_bound(m_cards.cbegin(), m_cards.cend(), card,
                                        [](const MessageCard &a, const MessageCard &b) {
                                            return isBefore(a.message, b.message);
                                        });
    return int(place - m_cards.cbegin());
}

void ThreadModel::put(const MessageCard &card)
{
    const int row = placeOf(card);
    if (row == 0 && m_older)
        return; // older than what is read: it comes when one scrolls there
    const bool atEnd = row == m_cards.size();
    beginInsertRows({}, row, row);
    m_cards.insert(row, card);
    endInsertRows();
    if (!atEnd) {
        Q_EMIT dataChanged(index(row + 1), index(row + 1));
        return;
    }
    if (m_firstUnread.isNull() && card.unread())
        m_firstUnread = card.message.id;
    Q_EMIT arrived();
}

void ThreadModel::drop(int row)
{
    beginRemoveRows({}, row, row);
    m_cards.removeAt(row);
    endRemoveRows();
    if (row < m_cards.size()) // may begin its day now
        Q_EMIT dataChanged(index(row), index(row));
}

void ThreadModel::onMessagesChanged(const QList<MessageId> &ids)
{
    if (!m_id)
        return;
    QList<MessageCard> fresh;
    for (const MessageId &id : ids) {
        const int row = rowOf(id);
        const std::optional<MessageCard> card = m_desk.message(id);
        const bool here = card && belongs(*card);
        if (row >= 0 && here) {
            m_cards[row] = *card;
            Q_EMIT dataChanged(index(row), index(row));
        } else if (row >= 0) {
            drop(row);
        } else if (here) {
            fresh.append(*card);
        }
    }
    std::ranges::sort(fresh, [](const MessageCard &a, const MessageCard &b) { return isBefore(a.message, b.message); });
    for (const MessageCard &card : fresh)
        put(card);
}

int ThreadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

bool ThreadModel::isOwn(const Message &message) const
{
    return message.patientId.isNull() ? message.sentBy == m_desk.self()
                                      : message.direction == MessageDirection::Outbound;
}

/// With patients, colleagues answer too: theirs say who it was. A run of one person's says it once.
QString ThreadModel::senderText(int row) const
{
    const MessageCard &card = m_cards.at(row);
    const bool clear = card.message.sentBy == m_desk.self() || !isOwn(card.message);
    const bool again = row > 0 && m_cards.at(row - 1).message.sentBy == card.message.sentBy && dayText(row).isEmpty();
    return clear || again ? QString() : card.sender.name();
}

QString ThreadModel::dayText(int row) const
{
    const QDate day = m_zone.dateOf(m_cards.at(row).message.createdAt);
    if (row > 0 && m_zone.dateOf(m_cards.at(row - 1).message.createdAt) == day)
        return {};
    const QDate today = m_zone.dateOf(m_desk.now());
    if (day == today)
        return tr("Today");
    if (day == today.addDays(-1))
        return tr("Yesterday");
    return QLocale().toString(day, day.year() == today.year() ? u"dddd, d MMMM"_s : u"dddd, d MMMM yyyy"_s);
}

QString ThreadModel::stateText(const Message &message) const
{
    if (message.delivery != MessageDelivery::Failed)
        return deliveryName(message.delivery);
    return message.deliveryError.isEmpty() ? deliveryName(message.delivery)
                                           : tr("Not sent: %1").arg(reasonName(message.deliveryError));
}

QString ThreadModel::spoken(int row) const
{
    const MessageCard &card = m_cards.at(row);
    const QString time = m_zone.toLocal(card.message.createdAt).time.toString(u"HH:mm"_s);
    const QString who = card.message.sentBy == m_desk.self() ? tr("You")
                        : card.sender.name().isEmpty()       ? card.patient.name()
                                                             : card.sender.name();
    return tr("%1, %2, %3: %4. %5")
        .arg(who, time, messageTypeName(card.message.type), card.message.body, stateText(card.message));
}

QVariant ThreadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MessageCard &card = m_cards.at(index.row());
    const Message &message = card.message;
    switch (role) {
    case Qt::DisplayRole:
    case BodyRole:
        return message.body;
    case Qt::AccessibleTextRole:
        return spoken(index.row());
    case SubjectRole:
        return message.subject;
    case SenderRole:
        return senderText(index.row());
    case OwnRole:
        return isOwn(message);
    case TimeRole:
        return m_zone.toLocal(message.createdAt).time.toString(u"HH:mm"_s);
    case DayRole:
        return dayText(index.row());
    case StateRole:
        return stateText(message);
    case DeliveryRole:
        return int(message.delivery);
    case TypeRole:
        return int(message.type);
    case StarredRole:
        return card.starred;
    case WaitingRole:
        return message.needsPerson;
    case FirstUnreadRole:
        return message.id == m_firstUnread;
    default:
        return {};
    }
}

} // namespace frontdesk
