#include "views/print/daysheetpages.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <array>

#include "models/services/phonenumbers.h"
#include "views/calendar/visitpainter.h"
#include "views/calendar/visittexts.h"
#include "views/common/statusstyle.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal margin = 36;
constexpr qreal headHeight = 40;
constexpr qreal footHeight = 24;
constexpr qreal pad = 3;
constexpr qreal markSize = 8;

enum Cell { TimeCell, LengthCell, PatientCell, PhoneCell, KindCell, StatusCell, CellCount };

/// Shares of the width, in the order of Cell.
constexpr std::array<qreal, CellCount> shares{0.125, 0.07, 0.255, 0.175, 0.215, 0.16};

const Theme &paper()
{
    return Theme::day();
}

/// Not the window's font: with its alternates of ':' and '+' a time or a phone number is lost when it is copied from a PDF.
QFont printFont(qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font(QStringList{u"Noto Sans"_s, themeFont().family()});
    font.setPixelSize(int(size));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QFont bodyFont()
{
    return printFont(9);
}

QFont nameFont()
{
    return printFont(9, QFont::DemiBold);
}

constexpr int wrapped = int(Qt::AlignTop | Qt::AlignLeading) | int(Qt::TextWordWrap);

qreal textHeight(const QFont &font, const QString &text, qreal width)
{
    constexpr qreal unlimited = 100'000;
    return text.isEmpty() ? 0
                          : QFontMetricsF(font).boundingRect(QRectF(0, 0, width, unlimited), wrapped, text).height();
}

QString kindOf(const VisitCard &card)
{
    return secondLine(card);
}

void paintMark(QPainter &painter, QPointF corner, const VisitCard &card)
{
    const bool waits = isWaiting(card.appointment);
    const StatusMark mark = waits ? StatusMark::Person : statusStyle(card.appointment.status, paper()).mark;
    const QPainterPath path = VisitPainter::markPath(mark == StatusMark::NoShow ? StatusMark::Cross : mark);
    painter.save();
    painter.translate(corner);
    painter.scale(markSize / 12, markSize / 12);
    if (mark == StatusMark::Dot || mark == StatusMark::Person)
        painter.fillPath(path, paper().text);
    else
        painter.strokePath(path, QPen(paper().text, 1.6));
    painter.restore();
}

QString spoken(const char *text)
{
    return QCoreApplication::translate("DaySheet", text);
}

QString headOf(int column)
{
    switch (column) {
    case TimeCell:
        return spoken(QT_TRANSLATE_NOOP("DaySheet", "Time"));
    case LengthCell:
        return spoken(QT_TRANSLATE_NOOP("DaySheet", "Min."));
    case PatientCell:
        return spoken(QT_TRANSLATE_NOOP("DaySheet", "Patient"));
    case PhoneCell:
        return spoken(QT_TRANSLATE_NOOP("DaySheet", "Phone"));
    case KindCell:
        return spoken(QT_TRANSLATE_NOOP("DaySheet", "Type and room"));
    default:
        return spoken(QT_TRANSLATE_NOOP("DaySheet", "Status"));
    }
}

QStringList cellsOf(const VisitCard &card, const TimeZone &zone)
{
    const Appointment &visit = card.appointment;
    return {rangeText(visit.range(), zone),
            QString::number(visit.durationMinutes()),
            visitTitle(card),
            leftToRight(displayPhone(card.patientPhone)),
            kindOf(card),
            isWaiting(visit) ? spoken(QT_TRANSLATE_NOOP("DaySheet", "Arrived")) : statusName(visit.status)};
}

} // namespace

DaySheetPages::DaySheetPages(const DaySheetOrder &order, QSizeF page)
    : m_order(order),
      m_page(page),
      m_mirrored(QGuiApplication::isRightToLeft())
{
    lay();
}

bool DaySheetPages::wants(const VisitCard &card) const
{
    return m_order.withCancelled || blocksTime(card.appointment.status);
}

qreal DaySheetPages::bottom() const
{
    return m_page.height() - margin - footHeight;
}

void DaySheetPages::newPage()
{
    m_pages.append(QList<Row>());
    m_y = margin + headHeight;
}

/// The cell of a column, in reading order, with room for a row of the height.
QRectF DaySheetPages::cell(int column, qreal y, qreal height) const
{
    const qreal width = m_page.width() - 2 * margin;
    qreal before = 0;
    for (int i = 0; i < column; ++i)
        before += shares.at(size_t(i));
    const qreal own = shares.at(size_t(column)) * width;
    const qreal x = m_mirrored ? m_page.width() - margin - before * width - own : margin + before * width;
    return QRectF(x, y, own, height).adjusted(pad, pad, -pad, -pad);
}

qreal DaySheetPages::heightOf(const VisitCard &card) const
{
    const QStringList texts = cellsOf(card, m_order.sheet.zone);
    qreal height = 0;
    for (int column = 0; column < CellCount; ++column) {
        const qreal indent = column == StatusCell ? markSize + 3 : 0;
        height = std::max(height, textHeight(column == PatientCell ? nameFont() : bodyFont(), texts.at(column),
                                             cell(column, 0, 0).width() - indent));
    }
    const qreal wide = m_page.width() - 2 * margin - 4 * pad;
    const qreal notes = textHeight(bodyFont(), thirdLine(card), wide);
    const qreal most = bottom() - margin - headHeight - 60; // a note longer than a page is cut at its end
    return std::min(most, height + notes + (notes > 0 ? 2 : 0) + 2 * pad + 1);
}

QList<DaySheetPages::Row> DaySheetPages::rowsOf(int column) const
{
    constexpr qreal doctorHeight = 30;
    constexpr qreal headsHeight = 18;
    QList<Row> rows{{Kind::Doctor, column, -1, doctorHeight, 0}, {Kind::Heads, column, -1, headsHeight, 0}};
    const UserId doctor = m_order.sheet.columns.at(column).doctorId;
    for (int i = 0; i < m_order.sheet.visits.size(); ++i) {
        const VisitCard &card = m_order.sheet.visits.at(i);
        if (card.isOf(doctor) && wants(card))
            rows.append({Kind::Visit, column, i, heightOf(card), 0});
    }
    if (rows.size() == 2)
        rows[1] = {Kind::Nobody, column, -1, headsHeight, 0};
    return rows;
}

void DaySheetPages::put(Row row)
{
    row.y = m_y;
    m_y += row.height;
    m_pages.last().append(row);
}

void DaySheetPages::lay()
{
    newPage();
    for (int column = 0; column < m_order.sheet.columns.size(); ++column) {
        if (!m_order.doctor.isNull() && m_order.sheet.columns.at(column).doctorId != m_order.doctor)
            continue;
        const QList<Row> rows = rowsOf(column);
        qreal together = 0; // the name, the heads and the first visit stay on one page
        for (qsizetype i = 0; i < std::min<qsizetype>(3, rows.size()); ++i)
            together += rows.at(i).height;
        const bool begun = !m_pages.last().isEmpty();
        if (begun && (m_order.pageForEachDoctor || m_y + together > bottom()))
            newPage();
        for (const Row &row : rows) {
            if (row.kind == Kind::Visit && m_y + row.height > bottom()) {
                newPage();
                put(rows.at(0));
                put(rows.at(1));
            }
            put(row);
        }
    }
}

void DaySheetPages::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setLayoutDirection(m_mirrored ? Qt::RightToLeft : Qt::LeftToRight);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, page);
    for (const Row &row : m_pages.at(page))
        paintRow(painter, row);
    painter.restore();
}

void DaySheetPages::paintFrame(QPainter &painter, int page) const
{
    const QRectF head(margin, margin, m_page.width() - 2 * margin, headHeight - 12);
    painter.setPen(paper().text);
    painter.setFont(printFont(16, QFont::DemiBold));
    painter.drawText(head, int(Qt::AlignTop | Qt::AlignLeading), longDate(m_order.sheet.date));
    painter.setFont(printFont(10, QFont::Medium));
    painter.drawText(head, int(Qt::AlignTop | Qt::AlignTrailing), m_order.clinic);
    painter.setPen(QPen(paper().text, 0.75));
    painter.drawLine(head.bottomLeft(), head.bottomRight());

    const QRectF foot(margin, m_page.height() - margin - 14, head.width(), 14);
    painter.setPen(paper().secondary);
    painter.setFont(printFont(8));
    const LocalTime printed = m_order.sheet.zone.toLocal(m_order.printedAt);
    const QString when = longDate(printed.date) + u' ' + clockText(printed.time);
    painter.drawText(foot, int(Qt::AlignBottom | Qt::AlignLeading),
                     spoken(QT_TRANSLATE_NOOP("DaySheet", "Printed %1")).arg(when));
    painter.drawText(foot, int(Qt::AlignBottom | Qt::AlignTrailing),
                     spoken(QT_TRANSLATE_NOOP("DaySheet", "Page %1 of %2")).arg(page + 1).arg(count()));
}

void DaySheetPages::paintRow(QPainter &painter, const Row &row) const
{
    switch (row.kind) {
    case Kind::Doctor:
        return paintDoctor(painter, row);
    case Kind::Heads:
        return paintHeads(painter, row.y);
    case Kind::Visit:
        return paintVisit(painter, row);
    case Kind::Nobody:
        painter.setPen(paper().secondary);
        painter.setFont(bodyFont());
        painter.drawText(QRectF(margin + pad, row.y, m_page.width() - 2 * margin - 2 * pad, row.height),
                         int(Qt::AlignVCenter | Qt::AlignLeading), spoken(QT_TRANSLATE_NOOP("DaySheet", "No visits")));
    }
}

void DaySheetPages::paintDoctor(QPainter &painter, const Row &row) const
{
    const DayColumn &doctor = m_order.sheet.columns.at(row.column);
    const QRectF place(margin + pad, row.y + 8, m_page.width() - 2 * margin - 2 * pad, row.height - 10);
    painter.setPen(paper().text);
    painter.setFont(printFont(12, QFont::DemiBold));
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading), doctor.doctorName);
    painter.setPen(paper().secondary);
    painter.setFont(printFont(9));
    painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignTrailing), doctor.specialty);
}

void DaySheetPages::paintHeads(QPainter &painter, qreal y) const
{
    constexpr qreal height = 18;
    painter.setFont(printFont(8, QFont::Medium));
    painter.setPen(paper().secondary);
    for (int column = 0; column < CellCount; ++column)
        painter.drawText(cell(column, y, height), int(Qt::AlignVCenter | Qt::AlignLeading), headOf(column));
    painter.setPen(QPen(paper().secondary, 0.5));
    painter.drawLine(QPointF(margin, y + height), QPointF(m_page.width() - margin, y + height));
}

void DaySheetPages::paintVisit(QPainter &painter, const Row &row) const
{
    const VisitCard &card = m_order.sheet.visits.at(row.visit);
    const AppointmentStatus status = card.appointment.status;
    const QStringList texts = cellsOf(card, m_order.sheet.zone);
    qreal used = 0;
    for (int column = 0; column < CellCount; ++column) {
        QFont font = column == PatientCell ? nameFont() : bodyFont();
        font.setStrikeOut(status == AppointmentStatus::Cancelled && column == PatientCell);
        QRectF place = cell(column, row.y, row.height);
        if (column == StatusCell) {
            paintMark(painter, QPointF(m_mirrored ? place.right() - markSize : place.left(), place.top() + 1), card);
            place.adjust(m_mirrored ? 0 : markSize + 3, 0, m_mirrored ? -markSize - 3 : 0, 0);
        }
        painter.setFont(font);
        painter.setPen(paper().text);
        painter.drawText(place, wrapped, texts.at(column));
        used = std::max(used, textHeight(font, texts.at(column), place.width()));
    }
    if (const QString notes = thirdLine(card); !notes.isEmpty()) {
        const QRectF place(margin + 2 * pad, row.y + pad + used + 2, m_page.width() - 2 * margin - 4 * pad,
                           row.height - used - 2 * pad - 2);
        painter.setPen(paper().secondary);
        painter.setFont(bodyFont());
        painter.drawText(place, wrapped, notes);
    }
    painter.setPen(QPen(paper().border, 0.5));
    painter.drawLine(QPointF(margin, row.y + row.height), QPointF(m_page.width() - margin, row.y + row.height));
}

} // namespace frontdesk
