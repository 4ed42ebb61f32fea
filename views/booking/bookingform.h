#pragma once

#include <QWidget>

#include "models/items/desk.h"

class QComboBox;
class QDateEdit;
class QLineEdit;
class QSpinBox;
class QTimeEdit;

namespace frontdesk {

/// What a visit is, apart from its patient.
struct VisitDetails {
    QString type;
    UserId doctorId;
    RoomId roomId;
    QDate date;
    QTime time;
    int minutes = 30;
    QString note;
    bool operator==(const VisitDetails &) const = default;
};

/// The fields of a visit: labels above, one column. Picking a type sets its usual length until the length is set by hand.
class BookingForm : public QWidget {
    Q_OBJECT
public:
    explicit BookingForm(const Desk &desk, QWidget *parent = nullptr);

    void setDetails(const VisitDetails &details, bool keepLength);
    VisitDetails details() const;
    int usualMinutes(const QString &type, UserId doctor) const;
    QString usualType() const;

Q_SIGNALS:
    void edited();

private:
    QLayout *labelled(const QString &label, QWidget *field);
    void fillChoices();
    void onTypeChosen();

    const Desk &m_desk;
    QComboBox *m_type;
    QComboBox *m_doctor;
    QComboBox *m_room;
    QDateEdit *m_date;
    QTimeEdit *m_time;
    QSpinBox *m_minutes;
    QLineEdit *m_note;
    bool m_ownLength = false;
    bool m_filling = false;
};

} // namespace frontdesk
