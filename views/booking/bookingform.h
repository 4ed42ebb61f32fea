#pragma once

#include <QWidget>

#include "models/items/desk.h"
#include "views/booking/visitfields.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace frontdesk {

/// The fields of a visit: labels above, one column. Picking a type sets its usual length until the length is set by hand.
class BookingForm : public QWidget {
    Q_OBJECT
public:
    explicit BookingForm(const Desk &desk, QWidget *parent = nullptr);

    void setDetails(const VisitFields &details, bool keepLength);
    VisitFields details() const;
    void setRoom(RoomId room); ///< suggested: tells nobody
    /// Whether a visit may be a video call here.
    void offerVideo(bool offered);
    AppointmentTypeId typeId() const; ///< null for a type that is none of the clinic's
    int usualMinutes(const QString &type, UserId doctor) const;
    QString usualType() const;

Q_SIGNALS:
    void edited();
    void roomChosen(); ///< by hand; before edited()

private:
    void fillChoices();
    void connectFields();
    void onTypeChosen();

    const Desk &m_desk;
    QComboBox *m_type;
    QComboBox *m_doctor;
    QComboBox *m_room;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QLineEdit *m_note;
    QCheckBox *m_video;
    bool m_ownLength = false;
    bool m_filling = false;
};

} // namespace frontdesk
