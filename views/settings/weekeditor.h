#pragma once

#include <QWidget>

#include <array>

#include "models/domain/openinghours.h"
#include "views/settings/settingeditor.h"

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QTimeEdit;

namespace frontdesk {

/// The hours of one weekday: open or closed, and a break where there is one.
class WeekdayRow : public QWidget {
    Q_OBJECT
public:
    static constexpr int mostStretches = 3;

    explicit WeekdayRow(int weekday, QWidget *parent = nullptr); ///< 1 is Monday
    QList<OpenStretch> stretches() const;
    void setStretches(const QList<OpenStretch> &stretches);

Q_SIGNALS:
    void edited();

private:
    struct Fields {
        QWidget *box = nullptr;
        QTimeEdit *opens = nullptr;
        QTimeEdit *closes = nullptr;
    };
    Fields addFields(int number);
    void follow();
    void split();
    void join();

    QString m_day;
    QCheckBox *m_open;
    QHBoxLayout *m_row;
    std::array<Fields, mostStretches> m_fields;
    QLabel *m_closed;
    QPushButton *m_split;
    QPushButton *m_join;
    int m_count = 0;
};

/// Opening hours for each weekday. Midnight as an end is 24:00.
class WeekEditor : public QWidget {
    Q_OBJECT
public:
    explicit WeekEditor(QWidget *parent = nullptr);
    WeeklyHours hours() const;
    void setHours(const WeeklyHours &hours);

Q_SIGNALS:
    void edited();

private:
    std::array<WeekdayRow *, 7> m_rows{};
};

/// The same for a setting's text.
class HoursSettingEditor final : public SettingEditor {
    Q_OBJECT
public:
    explicit HoursSettingEditor(QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override { m_week->setEnabled(!readOnly); }

private:
    WeekEditor *m_week;
};

} // namespace frontdesk
