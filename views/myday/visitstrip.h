#pragma once

#include <QWidget>

#include "models/domain/dayflow.h"
#include "models/services/daysheet.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

class ElidedLabel;
class Pill;

/// What becomes of a visit by the one key: a start, an end, or nothing.
std::optional<AppointmentStatus> nextStep(AppointmentStatus status);

/// One visit in the list of a doctor's day: the current one large with its note, the next ones clear, others one line.
/// The chosen one shows what can be done with it.
class VisitStrip : public QWidget {
    Q_OBJECT
public:
    explicit VisitStrip(QWidget *parent = nullptr);

    void present(const VisitCard &card, DayPlace place, const TimeZone &zone, Instant now);
    void setChosen(bool chosen);
    AppointmentId visit() const { return m_card.appointment.id; }
    DayPlace place() const { return m_place; }
    QWidget *noteAnchor() const;

Q_SIGNALS:
    void chosen(AppointmentId id);
    void stepWanted();
    void noShowWanted();
    void noteWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    QBoxLayout *buildText();
    QBoxLayout *buildButtons();
    void dress();
    void fillText(const TimeZone &zone);
    void fillPill(Instant now);
    void followButtons();
    bool isLarge() const { return m_place == DayPlace::Current; }
    bool isClear() const { return m_place == DayPlace::Next || m_place == DayPlace::Unsettled; }

    VisitCard m_card;
    DayPlace m_place = DayPlace::Later;
    bool m_chosen = false;
    QLabel *m_time;
    ElidedLabel *m_name;
    ElidedLabel *m_kind;
    ElidedLabel *m_about;
    QLabel *m_notes;
    Pill *m_pill;
    QWidget *m_buttons;
    QPushButton *m_step;
    QPushButton *m_noShow;
    QPushButton *m_note;
};

} // namespace frontdesk
