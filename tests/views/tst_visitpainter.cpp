#include <QPainter>
#include <QTest>

#include "views/calendar/visitpainter.h"
#include "views/common/theme.h"

using namespace frontdesk;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize paper(260, 80);

QImage blank(qreal scale = 1)
{
    QImage image(paper * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    return image;
}

VisitCard cardOf(AppointmentStatus status, const QString &name)
{
    VisitCard card;
    card.appointment.id = AppointmentId::create();
    card.appointment.status = status;
    card.appointment.start = fromMs(1780322400000);
    card.appointment.end = card.appointment.start + Minutes(30);
    card.appointment.type = u"Cleaning"_s;
    card.patientName = name;
    card.roomName = u"Room 1"_s;
    return card;
}

QImage painted(VisitPainter &visits, const VisitCard &card, const QRect &rect, bool mirrored)
{
    visits.reset(Theme::day(), mirrored);
    QImage image = blank();
    QPainter painter(&image);
    visits.paint(painter, card, TimeZone::utc(), card.appointment.start, {rect, false, false, false, false, {}});
    return image;
}

/// The greatest difference of any colour of any pixel.
int difference(const QImage &a, const QImage &b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                             std::abs(one.blue() - other.blue())});
        }
    }
    return most;
}

BlockBody bodyOf(const StatusStyle &style, QSize size, bool mirrored)
{
    return {size, style.tint, style.bar, style.outlined, style.dashedBar, mirrored};
}

/// A body drawn stroke by stroke.
void drawBody(QPainter &painter, QPoint topLeft, const BlockBody &body)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF rect(topLeft, QSizeF(body.size));
    QPainterPath shape;
    shape.addRoundedRect(body.outlined ? rect.adjusted(0.5, 0.5, -0.5, -0.5) : rect, 4, 4);
    painter.fillPath(shape, body.tint);
    if (body.outlined) {
        painter.strokePath(shape, QPen(body.bar, 1));
        return;
    }
    QPen pen(body.bar, 3, body.dashed ? Qt::CustomDashLine : Qt::SolidLine, Qt::FlatCap);
    if (body.dashed)
        pen.setDashPattern({1.4, 1.0});
    painter.setClipPath(shape);
    painter.setPen(pen);
    const qreal x = body.mirrored ? rect.right() - 1.5 : rect.left() + 1.5;
    painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

} // namespace

/// Blocks of visits: how they look does not depend on how they are drawn, and what is written stays inside.
class TestVisitPainter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textStaysInItsBlock_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("mirrored");
        for (int width = 8; width <= 100; width += 1) {
            QTest::addRow("%d", width) << width << false;
            QTest::addRow("%d mirrored", width) << width << true;
        }
    }

    void textStaysInItsBlock()
    {
        QFETCH(int, width);
        QFETCH(bool, mirrored);
        const QRect block(80, 20, width, 36);
        VisitPainter visits;
        for (const QString &name : {u"Wilhelmina Montgomery"_s, u"Ahmed Hassan"_s, u"Li"_s}) {
            const QImage image = painted(visits, cardOf(AppointmentStatus::Confirmed, name), block, mirrored);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (!block.contains(x, y))
                        QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
                }
            }
        }
    }

    void onlyBlocksWithRoomAreLettered_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("lettered");
        QTest::newRow("a sliver") << 8 << false;
        QTest::newRow("narrow") << 16 << false;
        QTest::newRow("initials") << 36 << true;
        QTest::newRow("a name") << 120 << true;
    }

    void onlyBlocksWithRoomAreLettered()
    {
        QFETCH(int, width);
        QFETCH(bool, lettered);
        const QRect block(80, 20, width, 36);
        VisitPainter visits;
        const QImage image = painted(visits, cardOf(AppointmentStatus::Scheduled, u"Ahmed Hassan"_s), block, false);
        QImage body = blank();
        QPainter painter(&body);
        drawBody(painter, block.topLeft(),
                 bodyOf(statusStyle(AppointmentStatus::Scheduled, Theme::day()), block.size(), false));
        painter.end();
        QCOMPARE(difference(image, body) > 40, lettered);
    }

    void bodiesLookAsDrawn_data()
    {
        QTest::addColumn<AppointmentStatus>("status");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<qreal>("scale");
        for (const qreal scale : {1.0, 1.25, 1.5, 2.0}) {
            for (const QSize size : {QSize(8, 38), QSize(20, 14), QSize(200, 60)}) {
                for (int status = 0; status < 7; ++status)
                    QTest::addRow("%d, %d×%d at %g", status, size.width(), size.height(), scale)
                        << AppointmentStatus(status) << size << (status % 2 == 1) << scale;
            }
        }
    }

    void bodiesLookAsDrawn()
    {
        QFETCH(AppointmentStatus, status);
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        QFETCH(qreal, scale);
        const BlockBody body = bodyOf(statusStyle(status, Theme::day()), size, mirrored);
        QImage expected = blank(scale);
        QPainter reference(&expected);
        drawBody(reference, {13, 7}, body);
        reference.end();
        BlockTiles tiles;
        for (int time = 0; time < 2; ++time) { // made, and used again
            QImage image = blank(scale);
            QPainter painter(&image);
            tiles.paint(painter, {13, 7}, body);
            painter.end();
            QVERIFY2(difference(image, expected) <= 2, qPrintable(QString::number(difference(image, expected))));
        }
    }

    /// What was prepared is not shown for what has changed since.
    void aChangeIsPainted()
    {
        const QRect block(20, 10, 200, 60);
        VisitPainter visits;
        visits.reset(Theme::day(), false);
        const auto paint = [&](const VisitCard &card) {
            QImage image = blank();
            QPainter painter(&image);
            visits.paint(painter, card, TimeZone::utc(), card.appointment.start,
                         {block, false, false, false, false, {}});
            return image;
        };
        VisitCard card = cardOf(AppointmentStatus::Scheduled, u"Ahmed Hassan"_s);
        const QImage before = paint(card);
        QCOMPARE(paint(card), before);
        card.patientName = u"Lucía Peña"_s; // the patient's own record has changed, not the visit
        const QImage renamed = paint(card);
        QVERIFY(renamed != before);
        card.roomName = u"Room 2"_s;
        const QImage moved = paint(card);
        QVERIFY(moved != renamed);
        card.appointment.notes = u"Allergic"_s;
        ++card.appointment.version;
        QVERIFY(paint(card) != moved);
        visits.setSecondLine(SecondLine::DoctorAndType);
        card.doctorName = u"Dr. Khan"_s;
        const QImage byDoctor = paint(card);
        visits.setSecondLine(SecondLine::TypeAndRoom);
        QVERIFY(paint(card) != byDoctor);
    }

    void linesAreLaidOutOnce()
    {
        PreparedTexts texts(themeFont());
        QCOMPARE(texts.line(u"Cleaning"_s, 80).width(), PreparedText(u"Cleaning"_s, themeFont(), 80).width());
        QVERIFY(texts.line(u"Cleaning and polishing"_s, 60).width() <= 60);
        QVERIFY(texts.line(u"Cleaning and polishing"_s).width() > 60); // another width is another line
        QVERIFY(texts.line(QString(), 60).isEmpty());
    }
};

QTEST_MAIN(TestVisitPainter)
#include "tst_visitpainter.moc"
