#include "models/items/syncmodel.h"

#include "models/items/datewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Sync", text);
}

QString dayAndTime(const LocalTime &local)
{
    return QLocale().toString(local.date, u"ddd d MMM"_s) + listSeparator() + local.time.toString(u"HH:mm"_s);
}

QString deedName(const SyncItem &item)
{
    switch (item.deed) {
    case SyncDeed::Booked:
        return words(QT_TRANSLATE_NOOP("Sync", "Booking"));
    case SyncDeed::Moved:
        return words(QT_TRANSLATE_NOOP("Sync", "Change of a visit"));
    case SyncDeed::StatusSet:
        return words(QT_TRANSLATE_NOOP("Sync", "Status"));
    case SyncDeed::Arrived:
        return words(QT_TRANSLATE_NOOP("Sync", "Arrival"));
    case SyncDeed::ArrivalCleared:
        return words(QT_TRANSLATE_NOOP("Sync", "Arrival taken back"));
    case SyncDeed::PatientMade:
        return words(QT_TRANSLATE_NOOP("Sync", "New patient"));
    case SyncDeed::PatientChanged:
        return words(QT_TRANSLATE_NOOP("Sync", "Patient's data"));
    case SyncDeed::MessageWritten:
        return words(QT_TRANSLATE_NOOP("Sync", "Message"));
    case SyncDeed::Paid:
        return words(QT_TRANSLATE_NOOP("Sync", "Payment"));
    case SyncDeed::Other:
        return words(QT_TRANSLATE_NOOP("Sync", "Change of the set-up"));
    }
    Q_UNREACHABLE();
}

QString statusWord(const QString &status)
{
    static const QHash<QString, const char *> names{{u"requested"_s, QT_TRANSLATE_NOOP("Status", "Requested")},
                                                    {u"scheduled"_s, QT_TRANSLATE_NOOP("Status", "Scheduled")},
                                                    {u"confirmed"_s, QT_TRANSLATE_NOOP("Status", "Confirmed")},
                                                    {u"in_progress"_s, QT_TRANSLATE_NOOP("Status", "In progress")},
                                                    {u"completed"_s, QT_TRANSLATE_NOOP("Status", "Completed")},
                                                    {u"cancelled"_s, QT_TRANSLATE_NOOP("Status", "Cancelled")},
                                                    {u"no_show"_s, QT_TRANSLATE_NOOP("Status", "No-show")}};
    const char *name = names.value(status, nullptr);
    return name ? QCoreApplication::translate("Status", name) : status;
}

} // namespace

QString deedText(const SyncItem &item)
{
    QStringList parts;
    if (!item.wanted.isEmpty())
        parts.append(statusWord(item.wanted));
    if (!item.patient.isEmpty())
        parts.append(item.patient);
    if (!item.doctor.isEmpty())
        parts.append(item.doctor);
    if (item.at)
        parts.append(dayAndTime(*item.at));
    return parts.isEmpty() ? deedName(item) : QString(deedName(item) + u": "_s + parts.join(u" · "_s));
}

QString reasonText(const SyncItem &item)
{
    if (item.status == SyncStatus::Pending)
        return words(QT_TRANSLATE_NOOP("Sync", "Goes up by itself when the clinic's hub can be reached"));
    if (item.code == "DEPENDS_ON_REFUSED"_L1)
        return words(QT_TRANSLATE_NOOP("Sync", "It rests on another change that was refused"));
    if (!item.clashes.isEmpty())
        return words(QT_TRANSLATE_NOOP("Sync", "That time was taken meanwhile: %1"))
            .arg(item.clashes.join(listSeparator()));
    if (item.error.isEmpty())
        return words(QT_TRANSLATE_NOOP("Sync", "The clinic's hub refused it"));
    return words(QT_TRANSLATE_NOOP("Sync", "The clinic's hub refused it: %1")).arg(item.error);
}

SyncModel::SyncModel(const SyncDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void SyncModel::reload()
{
    m_zone = m_desk.zone();
    QList<SyncItem> items = m_desk.items();
    const bool sameRows = std::equal(items.cbegin(), items.cend(), m_items.cbegin(), m_items.cend(),
                                     [](const SyncItem &a, const SyncItem &b) { return a.id == b.id; });
    if (!sameRows)
        beginResetModel();
    m_items = std::move(items);
    if (!sameRows)
        endResetModel();
    else if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int SyncModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [&id](const SyncItem &item) { return item.id == id; });
    return found == m_items.cend() ? -1 : int(found - m_items.cbegin());
}

int SyncModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int SyncModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SyncModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const SyncItem &item = m_items.at(index.row());
    switch (index.column()) {
    case DeedColumn:
        return deedText(item);
    case MadeColumn:
        return dayAndTime(m_zone.toLocal(item.createdAt));
    case StateColumn:
        return item.status == SyncStatus::Refused ? tr("Refused") : tr("Waits");
    case ReasonColumn:
        return reasonText(item);
    default:
        return {};
    }
}

QVariant SyncModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DeedColumn:
        return tr("What was done here");
    case MadeColumn:
        return tr("When");
    case StateColumn:
        return tr("State");
    case ReasonColumn:
        return tr("Why");
    default:
        return {};
    }
}

} // namespace frontdesk
