#pragma once

#include <QWidget>

#include "models/domain/repeatchoice.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace frontdesk {

/// How a visit repeats: one line while it does not, the rest unfolds below it; a line says in words what will be booked.
class RepeatField : public QWidget {
    Q_OBJECT
public:
    explicit RepeatField(QWidget *parent = nullptr);

    RepeatChoice choice() const;
    void reset();
    /// The visit that repeats has moved or became longer.
    void setFirst(const TimeRange &first, const TimeZone &zone);
    /// Days to be left out besides.
    void skip(const QList<QDate> &days);

Q_SIGNALS:
    void edited();

private:
    void buildRule(QWidget *panel);
    void buildEnd(QWidget *panel);
    QWidget *buildWeekdays();
    void onKindChosen();
    void onEdited();
    void say();
    RepeatChoice::Kind kind() const;

    QComboBox *m_kind;
    QWidget *m_panel;
    QSpinBox *m_every;
    QList<QPushButton *> m_days; ///< Monday first
    QWidget *m_weekdays;
    QComboBox *m_end;
    QStackedWidget *m_endValue;
    QSpinBox *m_count;
    QDateEdit *m_until;
    QLabel *m_words;
    QList<QDate> m_skipped;
    TimeRange m_first;
    TimeZone m_zone = TimeZone::utc();
    bool m_filling = false;
};

} // namespace frontdesk
