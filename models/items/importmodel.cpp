#include "models/items/importmodel.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = ImportVerdict::State;

QString nameOf(const NewPatient &person)
{
    return QString(person.firstName + u' ' + person.lastName).trimmed();
}

QString digitsOf(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
    }
    return digits;
}

/// Phones are compared as they stand: within one file they are written one way.
PersonFacts factsOf(const NewPatient &person)
{
    return {nameOf(person), digitsOf(person.phone), person.email, person.dateOfBirth};
}

} // namespace

ImportModel::ImportModel(ImportDesk &desk, Words words, QObject *parent)
    : QAbstractTableModel(parent),
      m_desk(desk),
      m_words(std::move(words))
{
    m_check.setInterval(0);
    connect(&m_check, &QTimer::timeout, this, &ImportModel::checkNext);
}

void ImportModel::setRecords(const QList<ImportRecord> &records)
{
    if (m_making)
        return;
    beginResetModel();
    m_records = records;
    m_verdicts.clear();
    m_seen.clear();
    m_tally = {};
    endResetModel();
    m_check.start();
}

void ImportModel::checkNext()
{
    const int from = int(m_verdicts.size());
    const QList<ImportRecord> piece = m_records.mid(from, batchSize);
    const QList<ImportVerdict> verdicts = m_desk.check(piece);
    if (verdicts.size() < piece.size() || piece.isEmpty()) { // the database does not answer, or there is nothing left
        m_check.stop();
        Q_EMIT moved();
        return;
    }
    m_verdicts += verdicts;
    noteTwins(from, int(piece.size()));
    for (const ImportVerdict &verdict : std::as_const(m_verdicts).sliced(from)) {
        int &count = verdict.state == State::New         ? m_tally.fresh
                     : verdict.state == State::Duplicate ? m_tally.duplicates
                                                         : m_tally.broken;
        ++count;
    }
    Q_EMIT dataChanged(index(from, 0), index(from + int(piece.size()) - 1, ColumnCount - 1));
    if (m_verdicts.size() == m_records.size())
        m_check.stop();
    Q_EMIT moved();
}

/// Somebody who stands in the file twice is new once.
void ImportModel::noteTwins(int from, int count)
{
    for (int row = from; row < from + count; ++row) {
        if (m_verdicts.at(row).state != State::New)
            continue;
        const PersonFacts facts = factsOf(m_records.at(row).person);
        QStringList keys;
        if (!facts.phone.isEmpty())
            keys.append(facts.phone);
        if (facts.dateOfBirth)
            keys.append(facts.dateOfBirth->toString(Qt::ISODate));
        for (const QString &key : std::as_const(keys)) {
            for (const int other : m_seen.value(key)) {
                if (m_verdicts.at(row).state == State::New && likelySame(facts, factsOf(m_records.at(other).person))) {
                    m_verdicts[row].state = State::Duplicate;
                    m_verdicts[row].existing.name = nameOf(m_records.at(other).person);
                    m_verdicts[row].existing.number = tr("row %1").arg(m_records.at(other).line);
                }
            }
            m_seen[key].append(row);
        }
    }
}

void ImportModel::make(bool duplicatesToo)
{
    if (m_making || m_check.isActive())
        return;
    m_waiting.clear();
    for (int row = 0; row < m_verdicts.size(); ++row) {
        const State state = m_verdicts.at(row).state;
        if (state == State::New || (duplicatesToo && state == State::Duplicate))
            m_waiting.append(m_records.at(row));
    }
    m_duplicatesToo = duplicatesToo;
    m_report = {};
    m_report.passedOver = int(m_records.size() - m_waiting.size());
    m_making = true;
    makeNext();
}

void ImportModel::makeNext()
{
    if (m_waiting.isEmpty()) {
        finish({});
        return;
    }
    const QList<ImportRecord> batch = m_waiting.mid(0, batchSize);
    m_desk.make(batch, m_duplicatesToo, this, [this, size = batch.size()](const Result<ImportOutcome> &result) {
        if (!result) {
            finish(result.error());
            return;
        }
        m_report.made += result->made;
        m_report.passedOver += result->passedOver;
        m_waiting.remove(0, size);
        Q_EMIT moved();
        makeNext();
    });
}

void ImportModel::finish(const std::optional<Error> &stopped)
{
    m_making = false;
    m_report.stopped = stopped;
    Q_EMIT made(m_report);
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_records.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::stateText(int row) const
{
    if (row >= m_verdicts.size())
        return {};
    const ImportVerdict &verdict = m_verdicts.at(row);
    switch (verdict.state) {
    case State::New:
        return tr("New");
    case State::Duplicate:
        return tr("Known: %1, %2").arg(verdict.existing.name, verdict.existing.number);
    case State::Broken:
        return m_words(*verdict.why);
    }
    Q_UNREACHABLE();
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == StateRole)
        return index.row() < m_verdicts.size() ? int(m_verdicts.at(index.row()).state) : -1;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ImportRecord &record = m_records.at(index.row());
    switch (index.column()) {
    case LineColumn:
        return QString::number(record.line);
    case NameColumn:
        return nameOf(record.person);
    case PhoneColumn:
        return record.person.phone;
    case EmailColumn:
        return record.person.email;
    case BirthColumn:
        return record.person.dateOfBirth ? record.person.dateOfBirth->toString(Qt::ISODate) : record.badBirthDate;
    default:
        return stateText(index.row());
    }
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LineColumn:
        return tr("Row");
    case NameColumn:
        return tr("Name");
    case PhoneColumn:
        return tr("Phone");
    case EmailColumn:
        return tr("E-mail");
    case BirthColumn:
        return tr("Born");
    default:
        return tr("What becomes of it");
    }
}

} // namespace frontdesk
