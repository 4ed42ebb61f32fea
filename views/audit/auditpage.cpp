#include "views/audit/auditpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

#include "views/common/card.h"
#include "views/common/datefield.h"
#include "views/common/errortexts.h"
#include "views/common/savedfile.h"
#include "views/common/table.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds pause{300};

QStringList entities()
{
    return {u"appointment"_s, u"patient"_s,  u"message"_s,    u"invoice"_s,          u"waitlist"_s, u"reminder"_s,
            u"setting"_s,     u"schedule"_s, u"time_off"_s,   u"appointment_type"_s, u"user"_s,     u"account"_s,
            u"device"_s,      u"token"_s,    u"permission"_s, u"calendar_feed"_s,    u"audit"_s};
}

} // namespace

AuditPage::AuditPage(AuditDesk &desk, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_model(desk),
      m_person(new QComboBox(this)),
      m_entity(new QComboBox(this)),
      m_action(new QLineEdit(this)),
      m_patient(new QLineEdit(this)),
      m_dated(new QCheckBox(tr("Dates"), this)),
      m_first(dateField(u"auditFirst"_s, tr("From"), this)),
      m_last(dateField(u"auditLast"_s, tr("To"), this)),
      m_more(new QPushButton(tr("Show new entries"), this)),
      m_table(new Table(this)),
      m_what(new QLabel(this)),
      m_details(new Table(this)),
      m_verify(new QPushButton(tr("Verify the chain"), this)),
      m_verdict(new QLabel(this))
{
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("Entries"));
    m_table->setModel(&m_model);
    m_table->setEmptyText(tr("No entry fits. Everything that is done in the clinic is noted here, and never changed."));
    m_table->setWidths({170, 180, 140, 150, 0, 90}, AuditModel::ThingColumn);
    auto *card = framed(m_table, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    column->addLayout(buildFilters());
    column->addWidget(card, 3);
    column->addWidget(buildDetails(), 2);
    column->addLayout(buildActions());
    setFocusProxy(m_table);
    m_typing.setSingleShot(true);
    m_typing.setInterval(pause);
    connect(&m_typing, &QTimer::timeout, this, &AuditPage::apply);
    connect(m_table, &Table::currentRowChanged, this, &AuditPage::showDetails);
    connect(&m_model, &AuditModel::failed, this,
            [this](const Error &error) { Q_EMIT complained(errorText(error, m_desk.zone())); });
    connect(&m_desk, &AuditDesk::grown, this, [this] { m_more->setVisible(isVisible()); });
}

QLayout *AuditPage::buildFilters()
{
    m_person->setObjectName(u"auditPerson"_s);
    m_person->setAccessibleName(tr("Who"));
    m_entity->setObjectName(u"auditEntity"_s);
    m_entity->setAccessibleName(tr("What"));
    m_action->setObjectName(u"auditAction"_s);
    m_action->setAccessibleName(tr("Did"));
    m_action->setPlaceholderText(tr("Action, like status"));
    m_patient->setObjectName(u"auditPatient"_s);
    m_patient->setAccessibleName(tr("Id of a patient"));
    m_patient->setPlaceholderText(tr("Id of a patient"));
    m_dated->setObjectName(u"auditDated"_s);
    m_more->setObjectName(u"auditMore"_s);
    m_more->setProperty("link", true);
    m_more->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_person, m_entity, m_action, m_patient, m_dated, m_first, m_last, m_more})
        row->addWidget(widget, widget == m_patient ? 1 : 0);
    for (QComboBox *box : {m_person, m_entity})
        connect(box, &QComboBox::currentIndexChanged, this, &AuditPage::apply);
    for (QLineEdit *field : {m_action, m_patient})
        connect(field, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    for (QDateEdit *field : {m_first, m_last}) {
        field->setEnabled(false);
        connect(field, &QDateEdit::dateChanged, &m_typing, qOverload<>(&QTimer::start));
        connect(m_dated, &QCheckBox::toggled, field, &QDateEdit::setEnabled);
    }
    connect(m_dated, &QCheckBox::toggled, this, &AuditPage::apply);
    connect(m_more, &QPushButton::clicked, this, &AuditPage::apply);
    return row;
}

QWidget *AuditPage::buildDetails()
{
    m_what->setObjectName(u"auditWhat"_s);
    m_what->setAccessibleName(tr("Entry"));
    m_what->setProperty("secondary", true);
    m_what->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setObjectName(u"auditDetails"_s);
    m_details->setAccessibleName(tr("What changed"));
    m_details->setModel(&m_changes);
    m_details->setWidths({180, 0, 0}, AuditDetails::AfterColumn);
    m_details->setColumnWidth(AuditDetails::BeforeColumn, 420);
    m_details->setEmptyText(tr("Choose an entry to see what it changed."));
    auto *card = new Card(tr("Before and after"), this);
    card->column()->addWidget(m_what);
    card->column()->addWidget(m_details, 1);
    return card;
}

QLayout *AuditPage::buildActions()
{
    m_verify->setObjectName(u"verifyChain"_s);
    m_verify->setToolTip(tr("Each entry is sealed with the one before it: whoever changes one breaks the chain."));
    m_verdict->setObjectName(u"chainVerdict"_s);
    auto *csv = new QPushButton(tr("Save CSV…"), this);
    csv->setObjectName(u"saveAudit"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_verify);
    row->addWidget(m_verdict, 1);
    row->addWidget(csv);
    connect(m_verify, &QPushButton::clicked, this, &AuditPage::verify);
    connect(csv, &QPushButton::clicked, this, &AuditPage::save);
    return row;
}

void AuditPage::fillChoices()
{
    const QSignalBlocker quietPerson(m_person);
    const QSignalBlocker quietEntity(m_entity);
    const QVariant person = m_person->currentData();
    m_person->clear();
    m_person->addItem(tr("Everybody"));
    m_person->addItem(tr("Program"), QUuid());
    QList<std::pair<QString, UserId>> people;
    const QHash<UserId, QString> known = m_desk.people();
    for (auto each = known.cbegin(); each != known.cend(); ++each)
        people.append({each.value(), each.key()});
    std::sort(people.begin(), people.end());
    for (const auto &[name, id] : std::as_const(people))
        m_person->addItem(name, id.uuid());
    m_person->setCurrentIndex(person.isValid() ? std::max(0, m_person->findData(person)) : 0);
    if (m_entity->count() > 0)
        return;
    const QDate today = m_desk.zone().dateOf(m_desk.now());
    m_first->setDate(today.addDays(-6));
    m_last->setDate(today);
    m_entity->addItem(tr("Everything"), QString());
    for (const QString &entity : entities())
        m_entity->addItem(auditEntityName(entity), entity);
}

JournalFilter AuditPage::filter() const
{
    JournalFilter filter;
    if (m_person->currentData().isValid())
        filter.actor = UserId(m_person->currentData().toUuid());
    filter.entity = m_entity->currentData().toString();
    filter.action = m_action->text().trimmed().toLower().replace(u' ', u'_');
    const QString patient = m_patient->text().trimmed();
    if (!patient.isEmpty()) // one that is none finds nothing, rather than everything
        filter.patientId = PatientId::parse(patient).value_or(PatientId::create());
    const TimeZone zone = m_desk.zone();
    if (m_dated->isChecked())
        filter.within = TimeRange{zone.day(m_first->date()).start,
                                  zone.day(std::max(m_first->date(), m_last->date())).end};
    return filter;
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    fillChoices();
    apply();
}

void AuditPage::apply()
{
    m_typing.stop();
    m_more->hide();
    m_model.setFilter(filter());
    showDetails(-1);
}

void AuditPage::showDetails(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_what->clear();
        m_changes.show({});
        return;
    }
    const JournalEntry &entry = m_model.entry(row);
    QStringList parts{tr("Entry %1").arg(entry.seq), m_model.personOf(entry), auditActionName(entry.action),
                      auditEntityName(entry.entity), entry.entityId};
    if (!entry.patientId.isNull())
        parts.append(tr("patient %1").arg(entry.patientId.toString()));
    m_what->setText(parts.join(u"  ·  "_s));
    m_changes.show(entry.changes);
}

void AuditPage::verify()
{
    m_verify->setEnabled(false);
    m_verdict->setText(tr("Reading every entry…"));
    m_desk.verify(this, [this](const Result<AuditService::Verdict> &verdict) { tell(verdict); });
}

void AuditPage::tell(const Result<AuditService::Verdict> &verdict)
{
    m_verify->setEnabled(true);
    const bool whole = verdict && !verdict->broken;
    if (!verdict)
        m_verdict->setText(errorText(verdict.error(), m_desk.zone()));
    else if (whole)
        m_verdict->setText(
            tr("The chain is whole: all %1 entries follow from each other.").arg(QLocale().toString(verdict->entries)));
    else
        m_verdict->setText(tr("The chain is broken at entry %1: it, or the one before, was changed or taken out.")
                               .arg(*verdict->broken));
    m_verdict->setProperty("success", whole);
    m_verdict->setProperty("danger", !whole);
    m_verdict->style()->unpolish(m_verdict);
    m_verdict->style()->polish(m_verdict);
}

void AuditPage::save()
{
    askWhereToSave(this, u"audit.csv"_s, tr("CSV (*.csv)"), [this](const QString &path) { writeTo(path); });
}

void AuditPage::writeTo(const QString &path)
{
    m_desk.exportEntries(m_model.filter(), this, [this, path](const Result<QList<JournalEntry>> &entries) {
        if (!entries)
            return Q_EMIT complained(errorText(entries.error(), m_desk.zone()));
        const QString problem = saveFile(path, m_model.csv(*entries));
        if (problem.isEmpty())
            Q_EMIT said(tr("Saved: %1").arg(path));
        else
            Q_EMIT complained(tr("Not saved: %1").arg(problem));
    });
}

} // namespace frontdesk
