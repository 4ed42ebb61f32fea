#pragma once

#include "models/domain/reminderplan.h"
#include "views/settings/roweditor.h"

class QCheckBox;
class QTimeEdit;

namespace frontdesk {

/// Days on which the clinic is closed, each with its name.
class HolidaysEditor final : public RowEditor {
    Q_OBJECT
public:
    explicit HolidaysEditor(QDate today, QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;

protected:
    QWidget *newRow() override;

private:
    QWidget *rowFor(QDate date, const QString &name);
    QDate m_today;
};

/// When a visit's reminders go out, and by which channel. CONTRACT §11.1.
class ReminderScheduleEditor final : public RowEditor {
    Q_OBJECT
public:
    explicit ReminderScheduleEditor(QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;

protected:
    QWidget *newRow() override;

private:
    QWidget *rowFor(const ReminderRule &rule);
};

/// "21:00-08:00" or off.
class QuietHoursEditor final : public SettingEditor {
    Q_OBJECT
public:
    explicit QuietHoursEditor(QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override { setEnabled(!readOnly); }

private:
    QCheckBox *m_on;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
};

} // namespace frontdesk
