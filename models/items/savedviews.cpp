#include "models/items/savedviews.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

template<class Id>
QJsonArray idsToJson(const QList<Id> &ids)
{
    QJsonArray array;
    for (const Id id : ids)
        array.append(id.toString());
    return array;
}

template<class Id>
QList<Id> idsFromJson(const QJsonArray &array)
{
    QList<Id> ids;
    for (const QJsonValue &value : array) {
        if (const Id id(QUuid::fromString(value.toString())); !id.isNull())
            ids.append(id);
    }
    return ids;
}

QString keyName(int key)
{
    return u"calendar.view.f%1"_s.arg(key);
}

QString lastName()
{
    return u"calendar.last"_s;
}

} // namespace

QString toJson(const SavedView &view)
{
    const QJsonObject object{{u"name"_s, view.name},
                             {u"mode"_s, toString(view.scope.mode)},
                             {u"doctors"_s, idsToJson(view.scope.doctors)},
                             {u"rooms"_s, idsToJson(view.scope.rooms)},
                             {u"zoom"_s, view.zoom}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SavedView> savedViewFromJson(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    const auto mode = calendarModeFromString(object[u"mode"].toString());
    if (!mode)
        return std::nullopt;
    return SavedView{object[u"name"].toString(),
                     {*mode, idsFromJson<UserId>(object[u"doctors"].toArray()),
                      idsFromJson<RoomId>(object[u"rooms"].toArray())},
                     object[u"zoom"].toDouble()};
}

void SavedViews::setMemory(CalendarMemory *memory)
{
    m_memory = memory;
    for (int key = firstKey; memory && key <= lastKey; ++key)
        m_views[key - firstKey] = savedViewFromJson(memory->recall(keyName(key)));
    Q_EMIT changed();
}

int SavedViews::freeKey() const
{
    for (int key = firstKey; key <= lastKey; ++key) {
        if (!view(key))
            return key;
    }
    return 0;
}

void SavedViews::save(int key, const SavedView &view)
{
    m_views[key - firstKey] = view;
    keep(key);
}

void SavedViews::rename(int key, const QString &name)
{
    if (!view(key))
        return;
    m_views[key - firstKey]->name = name;
    keep(key);
}

void SavedViews::remove(int key)
{
    m_views[key - firstKey].reset();
    keep(key);
}

void SavedViews::keep(int key)
{
    if (m_memory)
        m_memory->keep(keyName(key), view(key) ? toJson(*view(key)) : QString());
    Q_EMIT changed();
}

std::optional<SavedView> SavedViews::lastShown() const
{
    return m_memory ? savedViewFromJson(m_memory->recall(lastName())) : std::nullopt;
}

void SavedViews::rememberShown(const SavedView &view)
{
    if (m_memory)
        m_memory->keep(lastName(), toJson(view));
}

} // namespace frontdesk
