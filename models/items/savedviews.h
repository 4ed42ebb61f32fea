#pragma once

#include <QObject>

#include "models/items/calendargrid.h"
#include "models/items/calendarmemory.h"

namespace frontdesk {

/// A way of looking at the calendar, with a name.
struct SavedView {
    QString name;
    CalendarScope scope;
    double zoom = 0; ///< pixels for an hour; 0: as the window has it
    bool operator==(const SavedView &) const = default;
};

QString toJson(const SavedView &view);
std::optional<SavedView> savedViewFromJson(const QString &json); ///< unset for what makes no sense

/// The views that a person has put on the function keys F2 to F9, kept under the account. GUI thread; the memory outlives it.
class SavedViews : public QObject {
    Q_OBJECT
public:
    static constexpr int firstKey = 2;
    static constexpr int lastKey = 9;

    explicit SavedViews(QObject *parent = nullptr) : QObject(parent) {}

    /// Reads what was kept; without a memory, views last as long as the window.
    void setMemory(CalendarMemory *memory);
    const std::optional<SavedView> &view(int key) const { return m_views.at(key - firstKey); }
    int freeKey() const; ///< 0 when all are taken

    void save(int key, const SavedView &view);
    void rename(int key, const QString &name);
    void remove(int key);

    /// What was shown when the person was last here.
    std::optional<SavedView> lastShown() const;
    void rememberShown(const SavedView &view);

Q_SIGNALS:
    void changed();

private:
    void keep(int key);

    CalendarMemory *m_memory = nullptr;
    QList<std::optional<SavedView>> m_views = QList<std::optional<SavedView>>(lastKey - firstKey + 1);
};

} // namespace frontdesk
