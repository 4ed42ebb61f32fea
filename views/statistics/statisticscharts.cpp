#include "views/statistics/statisticscharts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QResizeEvent>

#include "models/domain/currency.h"
#include "models/items/figurestable.h"
#include "views/billing/moneytext.h"
#include "views/common/card.h"
#include "views/common/statusstyle.h"
#include "views/statistics/barchart.h"
#include "views/statistics/columnchart.h"
#include "views/statistics/figuretile.h"
#include "views/statistics/heatchart.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using Change = FigureTile::Change;

int directionOf(double difference)
{
    return difference > 0 ? 1 : difference < 0 ? -1 : 0;
}

/// In percent, else by how much: `difference` as people read it.
std::optional<Change> changeOf(double now, double before, const QString &difference)
{
    const auto more = growth(now, before);
    if (!more)
        return {};
    const int percent = qRound(*more * 100);
    if (isGrowthTelling(now, before))
        return Change{.direction = directionOf(percent), .amount = QLocale().toString(std::abs(percent)) + u" %"_s};
    return Change{.direction = directionOf(now - before), .amount = difference};
}

/// Of a share: in points, since percent of percent mislead.
std::optional<Change> changeOf(const std::optional<double> &now, const std::optional<double> &before)
{
    if (!now || !before)
        return {};
    const int tenths = qRound((*now - *before) * 1000);
    return Change{directionOf(tenths), QLocale().toString(std::abs(tenths) / 10.0, 'f', 1),
                  StatisticsCharts::tr("%1 points")};
}

} // namespace

StatisticsCharts::StatisticsCharts(QWidget *parent)
    : QWidget(parent),
      m_visits(new FigureTile(tr("Visits"), FigureTile::Better::More, this)),
      m_utilisation(new FigureTile(tr("Utilisation"), FigureTile::Better::More, this)),
      m_noShows(new FigureTile(tr("No-show rate"), FigureTile::Better::Less, this)),
      m_paid(new FigureTile(tr("Invoiced"), FigureTile::Better::More, this)),
      m_doctors(new BarChart(this)),
      m_missed(new BarChart(this)),
      m_statuses(new BarChart(this)),
      m_sources(new BarChart(this)),
      m_heat(new HeatChart(this)),
      m_revenue(new ColumnChart(this)),
      m_grid(new QGridLayout)
{
    m_visits->setObjectName(u"visitsTile"_s);
    m_utilisation->setObjectName(u"utilisationTile"_s);
    m_noShows->setObjectName(u"noShowTile"_s);
    m_paid->setObjectName(u"revenueTile"_s);
    m_grid->setSpacing(16);
    addCard(tr("Utilisation by doctor"), m_doctors, tr("Booked of open minutes; the line is the period before."));
    addCard(tr("Visits by status"), m_statuses);
    addCard(tr("No-show rate by doctor"), m_missed, tr("No-shows of those who came or should have."));
    addCard(tr("Bookings by source"), m_sources);
    addCard(tr("When visits are"), m_heat);
    addCard(tr("Invoiced by month"), m_revenue, tr("Dark: paid by now."));
    arrange(2);
    m_revenueCard = m_revenue->parentWidget();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 24);
    column->setSpacing(16);
    column->addLayout(buildTiles());
    column->addLayout(m_grid);
    column->addStretch();
}

QLayout *StatisticsCharts::buildTiles()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    for (FigureTile *tile : {m_visits, m_utilisation, m_noShows, m_paid})
        row->addWidget(tile, 1);
    return row;
}

void StatisticsCharts::arrange(int columns)
{
    for (QWidget *card : std::as_const(m_cards))
        m_grid->removeWidget(card);
    for (int place = 0; place < m_cards.size(); ++place) {
        m_grid->addWidget(m_cards.at(place), place / columns, place % columns);
        m_grid->setColumnStretch(place % columns, 1);
    }
    m_columns = columns;
}

/// A wide screen shows more of it at once.
void StatisticsCharts::resizeEvent(QResizeEvent *event)
{
    constexpr int wide = 2000;
    QWidget::resizeEvent(event);
    const int columns = event->size().width() >= wide ? 3 : 2;
    if (columns == m_columns)
        return;
    m_grid->setColumnStretch(2, 0);
    arrange(columns);
}

void StatisticsCharts::addCard(const QString &title, QWidget *chart, const QString &hint)
{
    auto *card = new Card(title, this);
    if (!hint.isEmpty())
        card->column()->addWidget(explanation(hint, card));
    card->column()->addWidget(chart);
    card->column()->addStretch();
    chart->setAccessibleName(title);
    m_cards.append(card);
}

void StatisticsCharts::setFigures(const ComparedFigures &figures)
{
    showTiles(figures);
    showDoctors(figures);
    showCounts(figures);
    showRevenue(figures.now);
    m_heat->setHeat(figures.now.heat);
}

void StatisticsCharts::showTiles(const ComparedFigures &figures)
{
    const ClinicFigures &now = figures.now;
    const ClinicFigures &before = figures.before;
    m_visits->show(QLocale().toString(now.visitCount()), QLocale().toString(before.visitCount()),
                   changeOf(now.visitCount(), before.visitCount(),
                            QLocale().toString(std::abs(now.visitCount() - before.visitCount()))));
    const auto used = utilisation(now.bookedMinutes(), now.openMinutes());
    const auto usedBefore = utilisation(before.bookedMinutes(), before.openMinutes());
    m_utilisation->show(percentText(used), percentText(usedBefore), changeOf(used, usedBefore));
    const auto missed = noShowRate(now.visits);
    const auto missedBefore = noShowRate(before.visits);
    m_noShows->show(percentText(missed), percentText(missedBefore), changeOf(missed, missedBefore));
    m_paid->setVisible(now.withRevenue);
    if (!now.withRevenue)
        return;
    const Money more{std::abs(now.invoiced().minor - before.invoiced().minor)};
    m_paid->show(moneyText(now.invoiced(), now.currency), moneyText(before.invoiced(), before.currency),
                 changeOf(double(now.invoiced().minor), double(before.invoiced().minor),
                          moneyText(more, now.currency)));
}

void StatisticsCharts::showDoctors(const ComparedFigures &figures)
{
    QList<BarChart::Bar> used;
    QList<BarChart::Bar> missed;
    for (const DoctorFigures &doctor : figures.now.doctors) {
        const DoctorFigures *before = figures.before.doctor(doctor.id);
        const auto share = utilisation(doctor.bookedMinutes, doctor.openMinutes);
        used.append({doctor.name,
                     share.value_or(0),
                     before ? utilisation(before->bookedMinutes, before->openMinutes) : std::nullopt,
                     percentText(share),
                     {}});
        const auto rate = noShowRate(doctor.visits);
        missed.append({doctor.name, rate.value_or(0), before ? noShowRate(before->visits) : std::nullopt,
                       percentText(rate), statusStyle(AppointmentStatus::NoShow, Theme::current()).bar});
    }
    m_doctors->setBars(used, 1);
    m_missed->setBars(missed);
}

void StatisticsCharts::showCounts(const ComparedFigures &figures)
{
    QList<BarChart::Bar> statuses;
    for (const AppointmentStatus status : statusesInOrder())
        statuses.append(
            {statusName(status), double(figures.now.visits.value(status)), double(figures.before.visits.value(status)),
             QLocale().toString(figures.now.visits.value(status)), statusStyle(status, Theme::current()).bar});
    m_statuses->setBars(statuses);
    QList<BarChart::Bar> sources;
    using enum AppointmentSource;
    for (const AppointmentSource source : {Desk, Mobile, Web, WhatsApp, Manual})
        sources.append({sourceName(source),
                        double(figures.now.sources.value(source)),
                        double(figures.before.sources.value(source)),
                        QLocale().toString(figures.now.sources.value(source)),
                        {}});
    m_sources->setBars(sources);
}

void StatisticsCharts::showRevenue(const ClinicFigures &figures)
{
    m_revenueCard->setVisible(figures.withRevenue);
    const int digits = minorUnitDigits(figures.currency);
    QList<ColumnChart::Column> columns;
    for (const MonthRevenue &month : figures.revenue)
        columns.append(
            {QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat), toNumber(month.invoiced, digits),
             toNumber(month.paid, digits),
             tr("%1 invoiced, %2 paid")
                 .arg(moneyText(month.invoiced, figures.currency), moneyText(month.paid, figures.currency))});
    m_revenue->setColumns(columns);
}

} // namespace frontdesk
