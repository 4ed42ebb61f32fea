#include "models/items/figurestable.h"

#include <QCoreApplication>
#include <QLocale>

#include "models/domain/currency.h"
#include "models/items/csvtext.h"
#include "models/items/statusnames.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Figures", text);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QList<AppointmentSource> sources()
{
    using enum AppointmentSource;
    return {Desk, Mobile, Web, WhatsApp, Manual};
}

} // namespace

QString percentText(const std::optional<double> &share)
{
    return share ? words(QT_TRANSLATE_NOOP("Figures", "%1 %")).arg(QLocale().toString(*share * 100, 'f', 1)) : u"–"_s;
}

QString sumText(Money amount, const QString &currency)
{
    const int digits = minorUnitDigits(currency);
    return QLocale().toString(toNumber(amount, digits), 'f', digits) + u' ' + currency;
}

QString hoursText(qint64 minutes)
{
    return words(QT_TRANSLATE_NOOP("Figures", "%1 h")).arg(QLocale().toString(double(minutes) / 60, 'f', 1));
}

QString periodText(const Period &period)
{
    const QLocale locale;
    switch (period.kind) {
    case Period::Kind::Month:
        return locale.toString(period.first, u"MMMM yyyy"_s);
    case Period::Kind::Quarter:
        return words(QT_TRANSLATE_NOOP("Figures", "Quarter %1 of %2"))
            .arg((period.first.month() + 2) / 3)
            .arg(period.first.year());
    case Period::Kind::Year:
        return QString::number(period.first.year());
    default:
        return locale.toString(period.first, u"d MMM yyyy"_s) + u" – "_s
               + locale.toString(period.last, u"d MMM yyyy"_s);
    }
}

QString sourceName(AppointmentSource source)
{
    switch (source) {
    case AppointmentSource::Desk:
        return words(QT_TRANSLATE_NOOP("Figures", "At the desk"));
    case AppointmentSource::Mobile:
        return words(QT_TRANSLATE_NOOP("Figures", "Patients' app"));
    case AppointmentSource::Web:
        return words(QT_TRANSLATE_NOOP("Figures", "Website"));
    case AppointmentSource::WhatsApp:
        return words(QT_TRANSLATE_NOOP("Figures", "WhatsApp"));
    case AppointmentSource::Manual:
        return words(QT_TRANSLATE_NOOP("Figures", "Dashboard"));
    }
    Q_UNREACHABLE();
}

FiguresTable::FiguresTable(QObject *parent) : QAbstractTableModel(parent) {}

void FiguresTable::setFigures(const ComparedFigures &figures)
{
    beginResetModel();
    m_rows.clear();
    m_now = figures.now.period;
    m_before = figures.before.period;
    addWhole(figures);
    addDoctors(figures);
    addCounts(figures);
    addHeat(figures.now);
    endResetModel();
}

void FiguresTable::addWhole(const ComparedFigures &figures)
{
    const QString clinic = tr("Clinic");
    const auto add = [&](const QString &name, auto text) {
        m_rows.append({clinic, name, text(figures.now), text(figures.before)});
    };
    add(tr("Visits"), [](const ClinicFigures &each) { return number(each.visitCount()); });
    add(tr("Booked time"), [](const ClinicFigures &each) { return hoursText(each.bookedMinutes()); });
    add(tr("Open time"), [](const ClinicFigures &each) { return hoursText(each.openMinutes()); });
    add(tr("Utilisation"),
        [](const ClinicFigures &each) { return percentText(utilisation(each.bookedMinutes(), each.openMinutes())); });
    add(tr("No-show rate"), [](const ClinicFigures &each) { return percentText(noShowRate(each.visits)); });
    if (!figures.now.withRevenue)
        return;
    add(tr("Invoiced"), [](const ClinicFigures &each) { return sumText(each.invoiced(), each.currency); });
    add(tr("Paid of it"), [](const ClinicFigures &each) { return sumText(each.paid(), each.currency); });
    for (const MonthRevenue &month : figures.now.revenue)
        m_rows.append({tr("Invoiced by month"),
                       QLocale().toString(month.month, u"MMMM yyyy"_s),
                       sumText(month.invoiced, figures.now.currency),
                       {}});
}

void FiguresTable::addDoctors(const ComparedFigures &figures)
{
    for (const DoctorFigures &doctor : figures.now.doctors) {
        const DoctorFigures *before = figures.before.doctor(doctor.id);
        const auto add = [&](const QString &name, auto text) {
            m_rows.append({name, doctor.name, text(doctor), before ? text(*before) : QString()});
        };
        add(tr("Utilisation"),
            [](const DoctorFigures &each) { return percentText(utilisation(each.bookedMinutes, each.openMinutes)); });
        add(tr("Booked time"), [](const DoctorFigures &each) { return hoursText(each.bookedMinutes); });
        add(tr("No-show rate"), [](const DoctorFigures &each) { return percentText(noShowRate(each.visits)); });
    }
}

void FiguresTable::addCounts(const ComparedFigures &figures)
{
    for (const AppointmentStatus status : statusesInOrder())
        m_rows.append({tr("Visits by status"), statusName(status), number(figures.now.visits.value(status)),
                       number(figures.before.visits.value(status))});
    for (const AppointmentSource source : sources())
        m_rows.append({tr("Bookings by source"), sourceName(source), number(figures.now.sources.value(source)),
                       number(figures.before.sources.value(source))});
}

void FiguresTable::addHeat(const ClinicFigures &figures)
{
    const QLocale locale;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const int count = figures.heat.at(size_t(day)).at(size_t(hour));
            if (count > 0)
                m_rows.append({tr("By weekday and hour"),
                               u"%1 %2:00"_s.arg(locale.dayName(day + 1)).arg(hour, 2, 10, QChar(u'0')),
                               number(count),
                               {}});
        }
    }
}

QByteArray FiguresTable::csv() const
{
    QString text = QChar(QChar::ByteOrderMark);
    QStringList heads;
    for (int column = 0; column < ColumnCount; ++column)
        heads.append(csvField(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()));
    text += heads.join(u',') + u"\r\n"_s;
    for (const Row &row : m_rows)
        text += QStringList{csvField(row.section), csvField(row.name), csvField(row.now), csvField(row.before)}.join(
                    u',')
                + u"\r\n"_s;
    return text.toUtf8();
}

int FiguresTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FiguresTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FiguresTable::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::TextAlignmentRole && index.column() >= NowColumn)
        return int(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QStringList texts{row.section, row.name, row.now, row.before};
    return texts.at(index.column());
}

QVariant FiguresTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SectionColumn:
        return tr("Figure");
    case NameColumn:
        return tr("Of");
    case NowColumn:
        return m_now.first.isValid() ? periodText(m_now) : QString();
    case BeforeColumn:
        return m_before.first.isValid() ? periodText(m_before) : QString();
    default:
        return {};
    }
}

} // namespace frontdesk
