#pragma once

#include <QWidget>

#include "models/items/attendeesmodel.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace frontdesk {

class Desk;
class PatientEdit;
class Table;

/// Who comes to a group: patients are found as one types and picked one after the other; each has a mark. On the list C is
/// came, N no-show, G going, D declined, I invited, Delete takes off. GUI thread; the desk outlives it.
class AttendeeEditor : public QWidget {
    Q_OBJECT
public:
    explicit AttendeeEditor(const Desk &desk, QWidget *parent = nullptr);

    AttendeesModel &people() { return m_people; }
    const AttendeesModel &people() const { return m_people; }
    /// Of a visit that is over nobody is added or taken off any more; who came can still be said.
    void setMarksOnly(bool only);
    void focusSearch();
    void focusList();
    void clearSearch();
    bool isSearching() const; ///< somebody is typed and not picked yet

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildTools();
    void pick();
    void present();
    void takeOff();
    void setMark(AttendanceMark mark);

    AttendeesModel m_people;
    PatientEdit *m_search;
    QLabel *m_count;
    Table *m_list;
    QWidget *m_tools = nullptr;
    QComboBox *m_mark = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_marksOnly = false;
};

} // namespace frontdesk
