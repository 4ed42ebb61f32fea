#pragma once

#include <QHash>

#include "models/items/settingsdesk.h"
#include "models/items/setupdesk.h"
#include "models/items/testmessages.h"
#include "models/services/fielderrors.h"
#include "models/services/settingcodec.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// Settings in memory, checked by the real table.
class FakeSettings final : public SettingsDesk {
    Q_OBJECT
public:
    QList<SettingLine> settings() const override
    {
        QList<SettingLine> lines;
        for (const SettingSpec &spec : settingsTable()) {
            const QString value = values.value(spec.key, spec.fallback);
            lines.append({spec.key, spec.secret && !value.isEmpty() ? u"********"_s : value, spec.allowed, spec.secret,
                          !values.contains(spec.key)});
        }
        return lines;
    }
    bool mayChange() const override { return admin; }
    void change(const QList<NewValue> &wanted, QObject *, Reply<Done> done) override
    {
        asked.append(wanted);
        FieldErrors errors;
        QHash<QString, QString> after = values;
        for (const NewValue &value : wanted) {
            const SettingSpec *spec = findSetting(value.key);
            const auto canonical = value.value.isEmpty() ? std::optional(QString()) : spec->canonical(value.value);
            errors.require(canonical && !(canonical->isEmpty() && spec->ofClinic), value.key, spec->allowed);
            if (canonical)
                after.insert(value.key, *canonical);
        }
        const Result<Done> valid = errors.result();
        if (valid) {
            values = after;
            Q_EMIT settingsChanged();
        }
        done(valid);
    }
    /// Somebody else's change.
    void become(const QString &key, const QString &value)
    {
        values.insert(key, value);
        Q_EMIT settingsChanged();
    }

    bool admin = true;
    QHash<QString, QString> values{{u"clinic.name"_s, u"Clínica Demo"_s},
                                   {u"clinic.timezone"_s, u"America/El_Salvador"_s},
                                   {u"clinic.region"_s, u"SV"_s},
                                   {u"clinic.language"_s, u"es"_s},
                                   {u"clinic.currency"_s, u"USD"_s}};
    QList<QList<NewValue>> asked;
};

/// Two doctors, one kind of visit, one room.
class FakeSetup final : public SetupDesk {
    Q_OBJECT
public:
    FakeSetup()
    {
        for (const QString &name : {u"Khan"_s, u"García"_s}) {
            DoctorInfo doctor;
            doctor.id = UserId::create();
            doctor.name = u"Dr. "_s + name;
            people.append(doctor);
            schedules.insert(doctor.id, DoctorSchedule{doctor.id, 30, {}, {}});
        }
        kinds.append({AppointmentTypeId::create(), u"Checkup"_s, 30, {}, {2500}, u"#2563EB"_s});
    }
    TimeZone zone() const override { return TimeZone::utc(); }
    QDate today() const override { return {2026, 11, 20}; }
    QString currency() const override { return u"USD"_s; }
    WeeklyHours clinicHours() const override { return defaultWeeklyHours(); }
    int clinicBufferMinutes() const override { return 30; }

    QList<DoctorInfo> doctors() const override { return people; }
    bool mayPlanFor(UserId doctor) const override { return plannable.isNull() || plannable == doctor; }
    Result<DoctorSchedule> schedule(UserId doctor) const override { return schedules.value(doctor); }
    void setSchedule(const DoctorSchedule &wanted, QObject *, Reply<DoctorSchedule> done) override
    {
        schedules.insert(wanted.doctorId, wanted);
        done(wanted);
        Q_EMIT setupChanged();
    }
    QList<Absence> absences(UserId doctor) const override
    {
        QList<Absence> result;
        for (const Absence &absence : away) {
            if (absence.timeOff.doctorId == doctor)
                result.append(absence);
        }
        return result;
    }
    void addAbsence(UserId doctor, const TimeOff &wanted, QObject *, Reply<DoctorTimeOff> done) override
    {
        if (wanted.endDate < wanted.startDate || (wanted.startMinute && *wanted.endMinute <= *wanted.startMinute))
            return done(Error::invalid(u"endTime"_s, u"after the start"_s));
        away.append({{TimeOffId::create(), doctor, wanted}, 2});
        done(away.constLast().timeOff);
        Q_EMIT setupChanged();
    }
    void removeAbsence(UserId, TimeOffId id, QObject *, Reply<DoctorTimeOff> done) override
    {
        DoctorTimeOff gone;
        away.removeIf([&](const Absence &absence) {
            const bool match = absence.timeOff.id == id;
            gone = match ? absence.timeOff : gone;
            return match;
        });
        done(gone);
    }

    bool mayChangeTypes() const override { return desk; }
    QList<AppointmentTypeInfo> types() const override { return kinds; }
    void saveType(const AppointmentTypeInfo &wanted, QObject *, Reply<AppointmentTypeInfo> done) override
    {
        AppointmentTypeInfo saved = wanted;
        if (wanted.name.isEmpty())
            return done(Error::missing(u"name"_s));
        for (const AppointmentTypeInfo &kind : kinds) {
            if (kind.name == wanted.name && kind.id != wanted.id)
                return done(Error{ErrorCode::AlreadyExists, u"Appointment type"_s, {}, {}, {}});
        }
        kinds.removeIf([&](const AppointmentTypeInfo &kind) { return kind.id == wanted.id; });
        if (saved.id.isNull())
            saved.id = AppointmentTypeId::create();
        kinds.append(saved);
        done(saved);
    }
    QList<RoomInfo> rooms() const override { return {{RoomId::create(), u"Room 1"_s, u"#2563EB"_s}}; }

    QList<DoctorInfo> people;
    QHash<UserId, DoctorSchedule> schedules;
    QList<Absence> away;
    QList<AppointmentTypeInfo> kinds;
    UserId plannable; ///< null: all
    bool desk = true;
};

/// Answers when it is told to.
class FakeTestMessages final : public TestMessages {
    Q_OBJECT
public:
    void send(Channel channel, const QString &to, QObject *, Reply<SendOutcome> done) override
    {
        sent.append(QString(toString(channel) + u' ' + to));
        answer = std::move(done);
    }
    QStringList sent;
    Reply<SendOutcome> answer;
};

} // namespace frontdesk::test
