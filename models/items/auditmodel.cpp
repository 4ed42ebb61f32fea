#include "models/items/auditmodel.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include "models/items/csvtext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString spoken(const QHash<QString, const char *> &names, const QString &key)
{
    const char *name = names.value(key, nullptr);
    return name ? QCoreApplication::translate("Audit", name) : key;
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return u"–"_s;
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

QString auditEntityName(const QString &entity)
{
    static const QHash<QString, const char *> names{
        {u"appointment"_s, QT_TRANSLATE_NOOP("Audit", "Visit")},
        {u"patient"_s, QT_TRANSLATE_NOOP("Audit", "Patient")},
        {u"message"_s, QT_TRANSLATE_NOOP("Audit", "Message")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("Audit", "Invoice")},
        {u"reminder"_s, QT_TRANSLATE_NOOP("Audit", "Reminder")},
        {u"event_reminder"_s, QT_TRANSLATE_NOOP("Audit", "Event reminder")},
        {u"event_type"_s, QT_TRANSLATE_NOOP("Audit", "Type of event")},
        {u"waitlist"_s, QT_TRANSLATE_NOOP("Audit", "Waitlist")},
        {u"user"_s, QT_TRANSLATE_NOOP("Audit", "User")},
        {u"account"_s, QT_TRANSLATE_NOOP("Audit", "Account")},
        {u"token"_s, QT_TRANSLATE_NOOP("Audit", "Access token")},
        {u"device"_s, QT_TRANSLATE_NOOP("Audit", "Phone")},
        {u"doctor"_s, QT_TRANSLATE_NOOP("Audit", "Doctor")},
        {u"schedule"_s, QT_TRANSLATE_NOOP("Audit", "Working hours")},
        {u"time_off"_s, QT_TRANSLATE_NOOP("Audit", "Time off")},
        {u"room"_s, QT_TRANSLATE_NOOP("Audit", "Room")},
        {u"appointment_type"_s, QT_TRANSLATE_NOOP("Audit", "Kind of visit")},
        {u"setting"_s, QT_TRANSLATE_NOOP("Audit", "Setting")},
        {u"permission"_s, QT_TRANSLATE_NOOP("Audit", "Permission")},
        {u"calendar_feed"_s, QT_TRANSLATE_NOOP("Audit", "Calendar for others")},
        {u"audit"_s, QT_TRANSLATE_NOOP("Audit", "Audit trail")},
        {u"clinic"_s, QT_TRANSLATE_NOOP("Audit", "Clinic")},
    };
    return spoken(names, entity);
}

QString auditActionName(const QString &action)
{
    static const QHash<QString, const char *> names{
        {u"created"_s, QT_TRANSLATE_NOOP("Audit", "made")},
        {u"updated"_s, QT_TRANSLATE_NOOP("Audit", "changed")},
        {u"changed"_s, QT_TRANSLATE_NOOP("Audit", "changed")},
        {u"deleted"_s, QT_TRANSLATE_NOOP("Audit", "deleted")},
        {u"rescheduled"_s, QT_TRANSLATE_NOOP("Audit", "moved")},
        {u"status_changed"_s, QT_TRANSLATE_NOOP("Audit", "status set")},
        {u"cancelled"_s, QT_TRANSLATE_NOOP("Audit", "cancelled")},
        {u"override"_s, QT_TRANSLATE_NOOP("Audit", "squeezed in")},
        {u"arrived"_s, QT_TRANSLATE_NOOP("Audit", "arrived")},
        {u"arrival_cleared"_s, QT_TRANSLATE_NOOP("Audit", "arrival taken back")},
        {u"reverted"_s, QT_TRANSLATE_NOOP("Audit", "undone")},
        {u"paid"_s, QT_TRANSLATE_NOOP("Audit", "paid")},
        {u"revoked"_s, QT_TRANSLATE_NOOP("Audit", "ended")},
        {u"exported"_s, QT_TRANSLATE_NOOP("Audit", "exported")},
        {u"signed_in"_s, QT_TRANSLATE_NOOP("Audit", "signed in")},
        {u"joined"_s, QT_TRANSLATE_NOOP("Audit", "joined")},
    };
    return spoken(names, action);
}

QString auditOriginName(const QString &origin)
{
    static const QHash<QString, const char *> names{
        {u"desk"_s, QT_TRANSLATE_NOOP("Audit", "window")},
        {u"api"_s, QT_TRANSLATE_NOOP("Audit", "app")},
        {u"program"_s, QT_TRANSLATE_NOOP("Audit", "program")},
        {u"gateway"_s, QT_TRANSLATE_NOOP("Audit", "gateway")},
        {u"unsubscribe"_s, QT_TRANSLATE_NOOP("Audit", "link in an e-mail")},
    };
    return spoken(names, origin);
}

AuditModel::AuditModel(AuditDesk &desk, QObject *parent) : QAbstractTableModel(parent), m_desk(desk) {}

void AuditModel::setFilter(const JournalFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    m_zone = m_desk.zone();
    m_people = m_desk.people();
    m_entries.clear();
    m_whole = false;
    m_reading = true; // whoever hears of the reset may ask for more at once
    ++m_round;
    endResetModel();
    m_reading = false;
    fetchMore({});
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_whole && !m_reading;
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_reading = true;
    const qint64 before = m_entries.isEmpty() ? 0 : m_entries.constLast().seq;
    m_desk.search(m_filter, before, pageSize, this,
                  [this, round = m_round](const Result<QList<JournalEntry>> &entries) { take(round, entries); });
}

void AuditModel::take(int round, const Result<QList<JournalEntry>> &entries)
{
    if (round != m_round)
        return;
    if (!entries) {
        m_reading = false;
        m_whole = true;
        Q_EMIT failed(entries.error());
        return;
    }
    m_whole = entries->size() < pageSize;
    if (!entries->isEmpty()) {
        const int first = int(m_entries.size());
        beginInsertRows({}, first, first + int(entries->size()) - 1);
        m_entries += *entries;
        endInsertRows();
    }
    m_reading = false;
    Q_EMIT arrived();
}

QString AuditModel::personOf(const JournalEntry &entry) const
{
    if (entry.actorId.isNull())
        return tr("Program");
    const QString name = m_people.value(entry.actorId);
    if (!name.isEmpty())
        return name;
    return entry.actorRole == "patient"_L1 ? tr("A patient") : tr("Former user");
}

QString AuditModel::text(const JournalEntry &entry, int column) const
{
    switch (column) {
    case TimeColumn: {
        const LocalTime local = m_zone.toLocal(entry.at);
        return QLocale().toString(local.date, u"d MMM yyyy"_s) + u"  "_s + local.time.toString(u"HH:mm:ss"_s);
    }
    case PersonColumn:
        return personOf(entry);
    case ActionColumn:
        return auditActionName(entry.action);
    case EntityColumn:
        return auditEntityName(entry.entity);
    case ThingColumn:
        return entry.entityId;
    case OriginColumn:
        return auditOriginName(entry.origin);
    default:
        return {};
    }
}

QByteArray AuditModel::csv(const QList<JournalEntry> &entries) const
{
    QString result = QChar(QChar::ByteOrderMark);
    result += u"seq,at,person,role,origin,action,entity,entityId,patientId,changes\r\n"_s;
    for (const JournalEntry &entry : entries) {
        const QStringList fields{QString::number(entry.seq),
                                 toIso(entry.at),
                                 personOf(entry),
                                 entry.actorRole,
                                 entry.origin,
                                 entry.action,
                                 entry.entity,
                                 entry.entityId,
                                 entry.patientId.isNull() ? QString() : entry.patientId.toString(),
                                 QString::fromUtf8(QJsonDocument(entry.changes).toJson(QJsonDocument::Compact))};
        QStringList safe;
        for (const QString &field : fields)
            safe.append(csvField(field));
        result += safe.join(u',') + u"\r\n"_s;
    }
    return result.toUtf8();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(m_entries.at(index.row()), index.column());
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case PersonColumn:
        return tr("Who");
    case ActionColumn:
        return tr("Did");
    case EntityColumn:
        return tr("What");
    case ThingColumn:
        return tr("Which");
    case OriginColumn:
        return tr("Through");
    default:
        return {};
    }
}

void AuditDetails::show(const QJsonObject &changes)
{
    beginResetModel();
    m_rows.clear();
    for (auto field = changes.begin(); field != changes.end(); ++field) {
        const QJsonArray pair = field.value().toArray();
        const bool both = field.value().isArray() && pair.size() == 2;
        m_rows.append({field.key(), both ? valueText(pair.at(0)) : u"–"_s,
                       both ? valueText(pair.at(1)) : valueText(field.value())});
    }
    endResetModel();
}

int AuditDetails::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AuditDetails::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant AuditDetails::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_rows.at(index.row()).at(index.column());
}

QVariant AuditDetails::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FieldColumn:
        return tr("Field");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return {};
    }
}

} // namespace frontdesk
