#pragma once

#include <QList>
#include <QSizeF>

#include "models/services/daysheet.h"

class QPainter;

namespace frontdesk {

/// What is to be printed of a day.
struct DaySheetOrder {
    DaySheet sheet;
    QString clinic;
    UserId doctor;              ///< null: every one
    bool withCancelled = false; ///< cancelled visits and no-shows as well
    bool pageForEachDoctor = false;
    Instant printedAt;
};

/// The day sheet laid out on pages of a size, in points (1/72 inch). For each doctor: time, length, patient, phone, type and
/// room, status with its mark, notes. A row is never cut in two, the heads come again on every page, and pages are numbered.
/// Right to left where the program is. GUI thread.
class DaySheetPages {
public:
    DaySheetPages(const DaySheetOrder &order, QSizeF page);

    int count() const { return int(m_pages.size()); }
    QSizeF size() const { return m_page; }
    /// The painter's units are points, its origin the page's corner.
    void paint(QPainter &painter, int page) const;

private:
    enum class Kind { Doctor, Heads, Visit, Nobody };
    struct Row {
        Kind kind = Kind::Visit;
        int column = 0; ///< in the sheet: the doctor
        int visit = -1; ///< in the sheet
        qreal height = 0;
        qreal y = 0;
    };

    void lay();
    QList<Row> rowsOf(int column) const;
    void put(Row row);
    void newPage();
    qreal heightOf(const VisitCard &card) const;
    qreal bottom() const;
    void paintFrame(QPainter &painter, int page) const;
    void paintRow(QPainter &painter, const Row &row) const;
    void paintDoctor(QPainter &painter, const Row &row) const;
    void paintHeads(QPainter &painter, qreal y) const;
    void paintVisit(QPainter &painter, const Row &row) const;
    QRectF cell(int column, qreal y, qreal height) const;
    bool wants(const VisitCard &card) const;

    DaySheetOrder m_order;
    QSizeF m_page;
    bool m_mirrored;
    qreal m_y = 0;
    QList<QList<Row>> m_pages;
};

} // namespace frontdesk
