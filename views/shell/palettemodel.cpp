#include "views/shell/palettemodel.h"

#include <algorithm>

#include "models/items/datewords.h"
#include "models/items/fuzzymatch.h"
#include "models/services/phonenumbers.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostPatients = 6;
constexpr int mostVisits = 5;
constexpr int mostMessages = 5;
constexpr int mostActionsBesideHits = 6;
constexpr int shortestSearch = 2;
constexpr int startOfWord = 60; ///< fuzzyScore of what begins a word, or better

PaletteEntry entryOf(const DeskAction &action)
{
    PaletteEntry entry;
    entry.title = action.text;
    entry.detail = action.group;
    entry.hint = keysText(action.keys);
    entry.icon = action.icon;
    entry.actionId = action.id;
    return entry;
}

} // namespace

PaletteModel::PaletteModel(const ActionRegistry &actions, const SearchDesk &search, QObject *parent)
    : QAbstractListModel(parent),
      m_actions(actions),
      m_search(search)
{
}

void PaletteModel::setMode(Mode mode)
{
    m_mode = mode;
}

void PaletteModel::setText(const QString &text)
{
    beginResetModel();
    m_entries.clear();
    const QString wanted = text.simplified();
    const bool dateFirst = m_mode == Mode::Everything
                           || std::ranges::any_of(wanted, [](QChar letter) { return letter.isDigit(); });
    if (dateFirst)
        addDate(wanted);
    const QList<Fitting> actions = m_mode == Mode::Everything ? fittingActions(wanted) : QList<Fitting>();
    addActions(actions, true);
    if (wanted.size() >= shortestSearch) {
        addPatients(wanted);
        addVisits(wanted);
        addMessages(wanted);
    }
    addActions(actions, false);
    if (!dateFirst)
        addDate(wanted);
    endResetModel();
}

QList<PaletteModel::Fitting> PaletteModel::fittingActions(const QString &text) const
{
    QList<Fitting> fitting;
    for (const DeskAction &action : m_actions.actions()) {
        if (!action.listed || !ActionRegistry::isOffered(action))
            continue;
        const auto inText = fuzzyScore(text, action.text);
        const auto inWords = fuzzyScore(text, action.text + u' ' + action.words + u' ' + action.group);
        if (!inText && !inWords)
            continue;
        const int best = std::max(inText.value_or(0), inWords.value_or(0));
        const qsizetype used = m_recent.indexOf(action.id);
        const int recent = used < 0 ? 0 : int(m_recent.size() - used);
        const bool meant = text.isEmpty() || best >= startOfWord;
        fitting.append({&action, std::max(inText.value_or(0) * 4, inWords.value_or(0) * 3) + recent, meant});
    }
    std::ranges::stable_sort(fitting, std::ranges::greater(), &Fitting::score);
    if (!text.isEmpty() && fitting.size() > mostActionsBesideHits)
        fitting.resize(mostActionsBesideHits);
    return fitting;
}

void PaletteModel::addActions(const QList<Fitting> &actions, bool meant)
{
    for (const Fitting &each : actions) {
        if (each.meant == meant)
            m_entries.append(entryOf(*each.action));
    }
}

void PaletteModel::addDate(const QString &text)
{
    const QDate today = m_search.zone().dateOf(m_search.now());
    const auto date = dateFromWords(text, today, QLocale());
    if (!date)
        return;
    PaletteEntry entry;
    entry.kind = PaletteEntry::Kind::Date;
    entry.title = tr("Go to %1").arg(longDate(*date));
    entry.hint = tr("Date");
    entry.icon = Icon::Calendar;
    entry.date = *date;
    m_entries.append(entry);
}

void PaletteModel::addPatients(const QString &text)
{
    const QList<PatientHit> patients = m_search.patients(text, mostPatients);
    for (const PatientHit &patient : patients) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Patient;
        entry.title = patient.name;
        entry.detail = QStringList{patient.number, leftToRight(displayPhone(patient.phone))}.join(u"  "_s).trimmed();
        entry.hint = tr("Patient");
        entry.icon = Icon::Patients;
        entry.patient = patient;
        m_entries.append(entry);
    }
    constexpr int mostCards = 2;
    for (const PatientHit &patient : m_cards ? patients.mid(0, mostCards) : QList<PatientHit>()) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Card;
        entry.title = tr("Card of %1").arg(patient.name);
        entry.hint = tr("Patient");
        entry.icon = Icon::Patients;
        entry.patient = patient;
        m_entries.append(entry);
    }
}

void PaletteModel::addVisits(const QString &text)
{
    const TimeZone zone = m_search.zone();
    for (const VisitCard &card : m_search.upcomingVisits(text, mostVisits)) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Visit;
        entry.date = zone.dateOf(card.appointment.start);
        entry.title = card.patientName;
        entry.detail = u"%1, %2  %3  %4"_s.arg(longDate(entry.date), clockText(card.appointment.start, zone),
                                               card.doctorName, card.appointment.type);
        entry.hint = tr("Visit");
        entry.icon = Icon::Calendar;
        entry.visit = card.appointment.id;
        m_entries.append(entry);
    }
}

void PaletteModel::addMessages(const QString &text)
{
    for (const FoundMessage &message : m_search.messages(text, mostMessages)) {
        PaletteEntry entry;
        entry.kind = PaletteEntry::Kind::Message;
        entry.title = message.person;
        entry.detail = message.text;
        entry.hint = tr("Message");
        entry.icon = Icon::Inbox;
        entry.conversation = message.conversation;
        m_entries.append(entry);
    }
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PaletteEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case DetailRole:
        return entry.detail;
    case HintRole:
        return entry.hint;
    case IconRole:
        return int(entry.icon);
    case Qt::AccessibleTextRole:
        return QStringList{entry.title, entry.detail, entry.hint}.join(u", "_s);
    default:
        return {};
    }
}

} // namespace frontdesk
