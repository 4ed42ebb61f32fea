#pragma once

#include <QWidget>

#include "models/domain/timezone.h"
#include "models/services/daysheet.h"

class QGridLayout;

namespace frontdesk {

/// A patient's visits, one line each: when, what, with whom, and what became of it. A click on the date shows the visit in the
/// calendar. Long lists end with "Show all".
class VisitList : public QWidget {
    Q_OBJECT
public:
    /// `mostShown`: before "Show all".
    explicit VisitList(int mostShown, QWidget *parent = nullptr);

    void show(const QList<VisitCard> &visits, const TimeZone &zone, const QString &emptyText);
    int shownCount() const { return m_shown; }

Q_SIGNALS:
    void chosen(const VisitCard &visit);

private:
    void fill(qsizetype count);
    void addLine(const VisitCard &visit);

    QGridLayout *m_grid;
    QList<VisitCard> m_visits;
    TimeZone m_zone = TimeZone::utc();
    QString m_emptyText;
    int m_most;
    int m_shown = 0;
};

} // namespace frontdesk
