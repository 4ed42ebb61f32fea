#include "views/patients/patientspage.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "models/services/patients/patientrecord.h"
#include "views/common/card.h"
#include "views/common/errortexts.h"
#include "views/patients/duplicatesview.h"
#include "views/patients/importview.h"
#include "views/patients/patientcard.h"
#include "views/patients/patientform.h"
#include "views/patients/patientlist.h"
#include "views/patients/patientsteps.h"
#include "views/patients/preferencessection.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

PatientsPage::PatientsPage(PatientDesk &desk, ImportDesk &files, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_list(new PatientList(desk, this)),
      m_pane(new QStackedWidget(this)),
      m_card(new PatientCard(this)),
      m_form(new PatientForm(desk, this)),
      m_duplicates(new DuplicatesView(desk, this)),
      m_import(new ImportView(files, this)),
      m_export(files)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    buildList();
    row->addWidget(m_list);
    row->addWidget(buildPane(), 1);
    setFocusProxy(m_list);
    connectCard();
    connectForm();
    connectDuplicates();
    connectFiles();
    connect(&m_desk, &PatientDesk::patientsChanged, this, &PatientsPage::onChanged);
}

void PatientsPage::buildList()
{
    auto *fresh = new QPushButton(tr("New patient"), this);
    fresh->setObjectName(u"newPatient"_s);
    fresh->setToolTip(tr("%1  (%2)").arg(fresh->text(), u"N"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(fresh, 1);
    buttons->addWidget(buildMore());
    m_list->addBelow(buttons);
    connect(fresh, &QPushButton::clicked, this, &PatientsPage::startNew);
    connect(m_list, &PatientList::newWanted, this, &PatientsPage::startNew);
    connect(m_list, &PatientList::chosen, this, &PatientsPage::choose);
}

QWidget *PatientsPage::buildEmpty()
{
    auto *empty = new QWidget(this);
    auto *column = new QVBoxLayout(empty);
    auto *words = explanation(tr("Choose a patient on the left, or type a name, a phone number or a patient number."),
                              empty);
    words->setAlignment(Qt::AlignCenter);
    column->addWidget(words);
    return empty;
}

QPushButton *PatientsPage::buildMore()
{
    auto *more = new QPushButton(tr("More"), this);
    more->setObjectName(u"morePatients"_s);
    more->setMinimumWidth(84);
    auto *menu = new QMenu(more);
    QAction *duplicates = menu->addAction(tr("Find duplicates"), this, &PatientsPage::startDuplicates);
    duplicates->setObjectName(u"findDuplicates"_s);
    QAction *import = menu->addAction(tr("Import…"), this, &PatientsPage::startImport);
    import->setObjectName(u"importPatients"_s);
    QAction *exported = menu->addAction(tr("Export as CSV…"), this, &PatientsPage::chooseExport);
    exported->setObjectName(u"exportPatients"_s);
    more->setMenu(menu);
    return more;
}

QWidget *PatientsPage::inScrollArea(QWidget *widget)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(widget);
    return scroll;
}

QWidget *PatientsPage::buildPane()
{
    m_form->setMaximumWidth(760);
    m_formPane = inScrollArea(m_form);
    m_empty = buildEmpty();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_empty, m_card, m_formPane, m_duplicates, m_import})
        m_pane->addWidget(widget);
    return m_pane;
}

void PatientsPage::connectCard()
{
    connect(m_card, &PatientCard::bookWanted, this, &PatientsPage::book);
    connect(m_card, &PatientCard::messageWanted, this, [this] { Q_EMIT messageWanted(m_chosen); });
    connect(m_card, &PatientCard::editWanted, this, &PatientsPage::startEdit);
    connect(m_card, &PatientCard::preferencesWanted, this, &PatientsPage::keepPreferences);
    connect(m_card, &PatientCard::visitChosen, this, &PatientsPage::visitChosen);
    connect(m_card, &PatientCard::invoiceChosen, this, &PatientsPage::invoiceChosen);
    connect(m_card, &PatientCard::copied, this,
            [this](const QString &what) { Q_EMIT said(tr("Copied: %1").arg(what)); });
}

void PatientsPage::connectForm()
{
    connect(m_form, &PatientForm::saved, this, &PatientsPage::onSaved);
    connect(m_form, &PatientForm::left, this, &PatientsPage::backToCard);
    connect(m_form, &PatientForm::complained, this, &PatientsPage::complained);
    connect(m_form, &PatientForm::otherChosen, this, [this](const PatientHit &patient) { openPatient(patient.id); });
}

void PatientsPage::setMessaging(bool possible)
{
    m_messaging = possible;
    m_card->setMessaging(possible);
}

void PatientsPage::connectDuplicates()
{
    connect(m_duplicates, &DuplicatesView::left, this, &PatientsPage::backToCard);
    connect(m_duplicates, &DuplicatesView::complained, this, &PatientsPage::complained);
    connect(m_duplicates, &DuplicatesView::merged, this, [this](const PatientHit &patient) {
        m_chosen = patient.id;
        Q_EMIT said(tr("One record now: %1, %2").arg(patient.name, patient.number));
    });
}

void PatientsPage::connectFiles()
{
    connect(m_import, &ImportView::left, this, &PatientsPage::backToCard);
    connect(m_import, &ImportView::complained, this, &PatientsPage::complained);
    connect(&m_export, &PatientExport::finished, this, [this](const QString &path, int patients) {
        Q_EMIT said(tr("%n patient(s) written to %1", nullptr, patients).arg(path));
    });
    connect(&m_export, &PatientExport::failed, this,
            [this](const QString &path) { Q_EMIT complained(tr("The file could not be written: %1").arg(path)); });
}

bool PatientsPage::isReading() const
{
    const QWidget *shown = m_pane->currentWidget();
    return shown == m_empty || shown == m_card;
}

void PatientsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    onChanged();
}

void PatientsPage::choose(const PatientHit &patient)
{
    if (patient.id == m_chosen)
        return;
    if (m_pane->currentWidget() == m_formPane && m_form->isTouched())
        return; // what was typed is not thrown away by a click beside it
    m_chosen = patient.id;
    showCard();
}

void PatientsPage::openPatient(PatientId id)
{
    m_chosen = id;
    m_list->setChosen(id);
    showCard();
}

void PatientsPage::reveal(const QString &id)
{
    if (const auto patient = PatientId::parse(id))
        openPatient(*patient);
}

QList<DeskAction> PatientsPage::actions()
{
    const QString group = tr("Patients");
    return {{.id = u"patients.new"_s,
             .group = group,
             .text = tr("New patient"),
             .run = [this] { startNew(); },
             .icon = Icon::AddPerson},
            {.id = u"patients.duplicates"_s,
             .group = group,
             .text = tr("Find duplicates"),
             .run = [this] { startDuplicates(); },
             .icon = Icon::Patients},
            {.id = u"patients.import"_s,
             .group = group,
             .text = tr("Import patients…"),
             .run = [this] { startImport(); },
             .icon = Icon::Add},
            {.id = u"patients.export"_s,
             .group = group,
             .text = tr("Export the patients as CSV…"),
             .run = [this] { chooseExport(); },
             .icon = Icon::Send}};
}

void PatientsPage::showCard()
{
    const Result<PatientFile> file = m_desk.file(m_chosen);
    if (!file) {
        m_file.reset();
        showNobody();
        return;
    }
    m_file = *file;
    const TimeZone zone = m_desk.zone();
    m_card->show(*m_file, zone, zone.dateOf(m_desk.now()));
    m_pane->setCurrentWidget(m_card);
}

void PatientsPage::showNobody()
{
    m_chosen = PatientId();
    m_pane->setCurrentWidget(m_empty);
}

/// The list keeps its place and its choice; what is being typed stays.
void PatientsPage::onChanged()
{
    if (!isVisible())
        return;
    m_list->reload();
    m_list->setChosen(m_chosen);
    if (isReading() && !m_chosen.isNull())
        showCard();
}

void PatientsPage::startNew()
{
    m_pane->setCurrentWidget(m_formPane);
    m_form->openNew(m_list->soughtInVain());
}

void PatientsPage::startEdit()
{
    if (!m_file)
        return;
    m_pane->setCurrentWidget(m_formPane);
    m_form->openFor(m_file->patient);
}

void PatientsPage::startDuplicates()
{
    m_pane->setCurrentWidget(m_duplicates);
    m_duplicates->start();
}

void PatientsPage::startImport()
{
    m_pane->setCurrentWidget(m_import);
    m_import->start();
}

void PatientsPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export the patients"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Table (*.csv)"));
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"patients.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, &m_export, &PatientExport::start);
    dialog->open();
}

void PatientsPage::onSaved(const PatientHit &patient, bool isNew)
{
    const std::optional<Patient> before = !isNew && m_file && m_file->patient.id == patient.id
                                              ? std::optional(m_file->patient)
                                              : std::nullopt;
    m_chosen = patient.id;
    showCard();
    const QString text = isNew ? tr("%1 is a patient now: %2").arg(patient.name, patient.number)
                               : tr("Saved: %1").arg(patient.name);
    if (isNew && m_file && m_desk.mayWithdraw())
        Q_EMIT did(creationStep(m_desk, m_file->patient, text));
    else if (before && m_file && !sameRecord(recordOf(*before), recordOf(m_file->patient)))
        Q_EMIT did(recordStep(m_desk, *before, m_file->patient, text));
    else
        Q_EMIT said(text);
    m_list->reload();
    m_list->setChosen(patient.id);
    m_list->focusList();
}

void PatientsPage::rememberPreferences(const ContactPreferences &before)
{
    const Result<PatientFile> now = m_desk.file(m_chosen);
    if (!now || now->preferences == before)
        return;
    m_file = *now;
    Q_EMIT did(preferencesStep(m_desk, m_chosen, before, now->preferences,
                               tr("How %1 is reached: saved").arg(now->patient.name())));
}

void PatientsPage::backToCard()
{
    if (m_chosen.isNull())
        showNobody();
    else
        showCard();
    m_list->setFocus();
}

void PatientsPage::keepPreferences(const ContactPreferences &wanted)
{
    const PatientId patient = m_chosen;
    const auto before = m_file ? std::optional(m_file->preferences) : std::nullopt;
    m_desk.setPreferences(patient, wanted, this, [this, patient, before](const Result<Done> &result) {
        if (result && before && patient == m_chosen)
            rememberPreferences(*before);
        if (result)
            return;
        m_card->preferences()->refuse(result.error());
        if (result.error().code != ErrorCode::InvalidField)
            Q_EMIT complained(errorText(result.error(), m_desk.zone()));
    });
}

void PatientsPage::book()
{
    if (m_file)
        Q_EMIT bookWanted(hitOf(m_file->patient));
}

void PatientsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() != Qt::NoModifier || !isReading()) {
        Page::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_N)
        startNew();
    else if (event->key() == Qt::Key_E)
        startEdit();
    else if (event->key() == Qt::Key_B)
        book();
    else if (event->key() == Qt::Key_M && m_file && m_messaging)
        Q_EMIT messageWanted(m_chosen);
    else
        Page::keyPressEvent(event);
}

} // namespace frontdesk
