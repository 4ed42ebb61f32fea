#include "views/calendar/scopebutton.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All of them is the empty list; the last one cannot be taken away.
template<typename Id, typename Thing>
QList<Id> withToggled(const QList<Id> &chosen, const QList<Thing> &all, Id id, bool shown)
{
    QList<Id> result;
    for (const Thing &row : all) {
        const bool was = chosen.isEmpty() || chosen.contains(row.id);
        if (row.id == id ? shown : was)
            result.append(row.id);
    }
    return result.size() == all.size() ? QList<Id>() : result.isEmpty() ? QList<Id>{id} : result;
}

} // namespace

ScopeButton::ScopeButton(const Desk &desk, const DayModel &model, QWidget *parent)
    : QToolButton(parent),
      m_desk(desk),
      m_model(model),
      m_menu(new QMenu(this))
{
    setObjectName(u"scopeButton"_s);
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    m_menu->setObjectName(u"scopeMenu"_s);
    setMenu(m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &ScopeButton::fill);
    connect(&m_model, &DayModel::reset, this, &ScopeButton::tell);
    tell();
}

QSize ScopeButton::sizeHint() const
{
    constexpr int most = 180;
    const QSize hint = QToolButton::sizeHint();
    return {std::min(hint.width(), most), hint.height()};
}

QString ScopeButton::words() const
{
    const CalendarScope &scope = m_model.scope();
    if (scope.mode == CalendarMode::Rooms) {
        const QList<RoomInfo> rooms = m_desk.rooms();
        const auto one = std::ranges::find_if(rooms,
                                              [&](const RoomInfo &room) { return scope.rooms.contains(room.id); });
        if (scope.rooms.size() == 1 && one != rooms.cend())
            return one->name;
        return scope.rooms.isEmpty() ? tr("All rooms") : tr("%n rooms", nullptr, int(scope.rooms.size()));
    }
    if (scope.doctors.isEmpty())
        return tr("All doctors");
    if (scope.doctors.size() > 1)
        return tr("%n doctors", nullptr, int(scope.doctors.size()));
    const QList<DoctorInfo> doctors = m_desk.doctors();
    const auto one = std::ranges::find(doctors, scope.doctors.constFirst(), &DoctorInfo::id);
    return one == doctors.cend() ? tr("All doctors") : one->name;
}

void ScopeButton::tell()
{
    const QString text = words();
    setText(text + u"  ▾"_s);
    setAccessibleName(tr("Shown: %1").arg(text));
    setToolTip(tr("Whose visits are shown"));
    updateGeometry();
}

void ScopeButton::fill()
{
    m_menu->clear();
    const bool rooms = m_model.scope().mode == CalendarMode::Rooms;
    if (rooms)
        addRooms();
    else
        addDoctors();
    m_menu->addSeparator();
    QAction *other = m_menu->addAction(rooms ? tr("A column for each doctor") + u"\tD"_s
                                             : tr("A column for each room") + u"\tR"_s);
    other->setObjectName(u"otherColumns"_s);
    connect(other, &QAction::triggered, this, [this, rooms] {
        CalendarScope scope = m_model.scope();
        scope.mode = rooms ? CalendarMode::Day : CalendarMode::Rooms;
        Q_EMIT scopeWanted(scope);
    });
    Q_EMIT menuFilled(m_menu);
}

void ScopeButton::addDoctors()
{
    const CalendarScope scope = m_model.scope();
    QAction *all = m_menu->addAction(tr("All doctors"));
    all->setCheckable(true);
    all->setChecked(scope.doctors.isEmpty());
    connect(all, &QAction::triggered, this, [this, scope] {
        CalendarScope wanted = scope;
        wanted.doctors.clear();
        Q_EMIT scopeWanted(wanted);
    });
    m_menu->addSeparator();
    const QList<DoctorInfo> doctors = m_desk.doctors();
    for (const DoctorInfo &doctor : doctors) {
        QAction *action = m_menu->addAction(doctor.name);
        action->setObjectName(doctor.id.toString());
        action->setCheckable(true);
        action->setChecked(!scope.doctors.isEmpty() && scope.shows(doctor.id));
        // from "all" a click means this one; after that it adds and takes away
        connect(action, &QAction::triggered, this, [this, scope, doctors, id = doctor.id](bool shown) {
            CalendarScope wanted = scope;
            wanted.doctors = scope.doctors.isEmpty() ? QList<UserId>{id}
                                                     : withToggled(scope.doctors, doctors, id, shown);
            Q_EMIT scopeWanted(wanted);
        });
    }
}

void ScopeButton::addRooms()
{
    const CalendarScope scope = m_model.scope();
    QAction *all = m_menu->addAction(tr("All rooms"));
    all->setCheckable(true);
    all->setChecked(scope.rooms.isEmpty());
    connect(all, &QAction::triggered, this, [this, scope] {
        CalendarScope wanted = scope;
        wanted.rooms.clear();
        Q_EMIT scopeWanted(wanted);
    });
    m_menu->addSeparator();
    const QList<RoomInfo> rooms = m_desk.rooms();
    for (const RoomInfo &room : rooms) {
        QAction *action = m_menu->addAction(room.name);
        action->setObjectName(room.id.toString());
        action->setCheckable(true);
        action->setChecked(!scope.rooms.isEmpty() && scope.rooms.contains(room.id));
        connect(action, &QAction::triggered, this, [this, scope, rooms, id = room.id](bool shown) {
            CalendarScope wanted = scope;
            wanted.rooms = scope.rooms.isEmpty() ? QList<RoomId>{id} : withToggled(scope.rooms, rooms, id, shown);
            Q_EMIT scopeWanted(wanted);
        });
    }
}

} // namespace frontdesk
