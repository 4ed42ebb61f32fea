#pragma once

#include "models/items/setupdesk.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStandardItemModel;

namespace frontdesk {

class Table;

/// The kinds of visits with their length, buffer and price, and the rooms. The desk and admins change the kinds.
class TypesSection : public QWidget {
    Q_OBJECT
public:
    explicit TypesSection(SetupDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);

private:
    QWidget *buildForm();
    void reload();
    void edit(const AppointmentTypeInfo &type);
    void save();
    void onSaved(const Result<AppointmentTypeInfo> &saved);
    QString roomsText() const;

    SetupDesk &m_desk;
    QList<AppointmentTypeInfo> m_types;
    AppointmentTypeInfo m_edited;
    QStandardItemModel *m_model;
    Table *m_table;
    QLabel *m_formTitle;
    QLineEdit *m_name;
    QSpinBox *m_minutes;
    QCheckBox *m_ownBuffer;
    QSpinBox *m_buffer;
    QLineEdit *m_price;
    QLabel *m_problem;
    QLabel *m_rooms;
};

} // namespace frontdesk
