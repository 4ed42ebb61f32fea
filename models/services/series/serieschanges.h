#pragma once

#include "models/services/booking/bookingcheck.h"
#include "models/services/booking/visitwriter.h"
#include "models/services/series/seriesstep.h"
#include "models/storage/seriesstore.h"

namespace frontdesk {

/// Changes a visit, group or meeting, alone or with others of its series: all of them or none. Of others, those that are
/// closed stay as they are, and the ones that have begun keep their place. CONTRACT §5 (face A), §11.5, §11.14–16.
class SeriesChanges {
public:
    explicit SeriesChanges(Session &session) : m_session(session), m_check(session), m_writer(session) {}

    /// The named visit first. Where nothing differs, nothing is written. Patients may cancel or confirm a visit of their own
    /// as BookingService has it, and say of themselves in a group whether they are going.
    Result<QList<Appointment>> change(const ReplanAppointments &command);
    /// What would stand against the named visit, were the command given now.
    Violations check(const ReplanAppointments &command);

private:
    Result<QList<Appointment>> changeOwn(const ReplanAppointments &command, const Appointment &visit);
    Result<QList<Appointment>> answerInvitation(const ReplanAppointments &command, const Appointment &visit);
    Result<QList<SeriesStep>> stepsOf(const ReplanAppointments &command, const Appointment &visit,
                                      const QList<Occurrence> &family);
    Result<QList<Appointment>> run(const ReplanAppointments &command, QList<SeriesStep> steps);
    bool leavesAlone(const ReplanAppointments &command, const Appointment &other) const;
    Result<Done> admit(SeriesStep &step, const ReplanAppointments &command, QJsonObject &more);
    Appointment save(const SeriesStep &step, const QString &reason, QJsonObject more);
    void moveRules(const QList<SeriesStep> &steps, const QList<Occurrence> &family);
    void moveRule(const Series &series, const QList<Occurrence> &kept, const QList<Occurrence> &moved,
                  const SeriesStep &named);

    Session &m_session;
    BookingCheck m_check;
    VisitWriter m_writer;
};

} // namespace frontdesk
