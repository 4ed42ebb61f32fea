#include "views/statistics/statisticscharts.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>

#include "models/domain/currency.h"
#include "models/items/figurestable.h"
#include "views/common/card.h"
#include "views/common/statusstyle.h"
#include "views/statistics/barchart.h"
#include "views/statistics/columnchart.h"
#include "views/statistics/figuretile.h"
#include "views/statistics/heatchart.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<double> differs(const std::optional<double> &now, const std::optional<double> &before)
{
    return now && before ? growth(*now, *before) : std::nullopt;
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
      m_revenue(new ColumnChart(this))
{
    m_visits->setObjectName(u"visitsTile"_s);
    m_utilisation->setObjectName(u"utilisationTile"_s);
    m_noShows->setObjectName(u"noShowTile"_s);
    m_paid->setObjectName(u"revenueTile"_s);
    auto *grid = new QGridLayout;
    grid->setSpacing(16);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    addCard(grid, 0, 0, tr("Utilisation by doctor"), m_doctors,
            tr("Booked of open minutes; the line is the period before."));
    addCard(grid, 0, 1, tr("Visits by status"), m_statuses);
    addCard(grid, 1, 0, tr("No-show rate by doctor"), m_missed, tr("No-shows of those who came or should have."));
    addCard(grid, 1, 1, tr("Bookings by source"), m_sources);
    addCard(grid, 2, 0, tr("When visits are"), m_heat);
    addCard(grid, 2, 1, tr("Invoiced by month"), m_revenue, tr("Dark: paid by now."));
    m_revenueCard = m_revenue->parentWidget();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 24);
    column->setSpacing(16);
    column->addLayout(buildTiles());
    column->addLayout(grid);
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

void StatisticsCharts::addCard(QGridLayout *grid, int row, int column, const QString &title, QWidget *chart,
                               const QString &hint)
{
    auto *card = new Card(title, this);
    if (!hint.isEmpty())
        card->column()->addWidget(explanation(hint, card));
    card->column()->addWidget(chart);
    card->column()->addStretch();
    chart->setAccessibleName(title);
    grid->addWidget(card, row, column);
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
                   growth(now.visitCount(), before.visitCount()));
    const auto used = utilisation(now.bookedMinutes(), now.openMinutes());
    const auto usedBefore = utilisation(before.bookedMinutes(), before.openMinutes());
    m_utilisation->show(percentText(used), percentText(usedBefore), differs(used, usedBefore));
    const auto missed = noShowRate(now.visits);
    const auto missedBefore = noShowRate(before.visits);
    m_noShows->show(percentText(missed), percentText(missedBefore), differs(missed, missedBefore));
    m_paid->setVisible(now.withRevenue);
    if (now.withRevenue)
        m_paid->show(sumText(now.invoiced(), now.currency), sumText(before.invoiced(), before.currency),
                     growth(double(now.invoiced().minor), double(before.invoiced().minor)));
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
        columns.append({QLocale().standaloneMonthName(month.month.month(), QLocale::ShortFormat),
                        toNumber(month.invoiced, digits), toNumber(month.paid, digits),
                        tr("%1 invoiced, %2 paid")
                            .arg(sumText(month.invoiced, figures.currency), sumText(month.paid, figures.currency))});
    m_revenue->setColumns(columns);
}

} // namespace frontdesk
