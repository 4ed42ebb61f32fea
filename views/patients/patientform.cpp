#include "views/patients/patientform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "models/items/patientsuggestions.h"
#include "models/services/patients/patientrecord.h"
#include "views/common/errortexts.h"
#include "views/common/formfield.h"
#include "views/common/theme.h"
#include "views/patients/lookalikebox.h"
#include "views/patients/patienttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// From top to bottom, as errors name them.
QStringList fieldNames()
{
    return {u"firstName"_s,   u"lastName"_s,  u"phone"_s,    u"email"_s,
            u"dateOfBirth"_s, u"insurance"_s, u"language"_s, u"notes"_s};
}

/// What somebody looked for in vain, as the beginning of a record.
NewPatient recordFrom(const QString &typed)
{
    const bool number = std::ranges::none_of(typed, [](QChar c) { return c.isLetter(); });
    return number ? newPatientFrom({}, typed) : newPatientFrom(typed, {});
}

} // namespace

PatientForm::PatientForm(PatientDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_title(new QLabel(this)),
      m_lookalikes(new LookalikeBox(this)),
      m_save(new QPushButton(this))
{
    setObjectName(u"patientForm"_s);
    m_title->setObjectName(u"patientFormTitle"_s);
    m_title->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addWidget(m_title);
    buildFields();
    column->addWidget(m_lookalikes);
    column->addLayout(buildButtons());
    column->addStretch();
    setFocusProxy(m_first);
    connect(m_lookalikes, &LookalikeBox::chosen, this, &PatientForm::otherChosen);
    connect(m_lookalikes, &LookalikeBox::goOnWanted, this, [this] { submit(true); });
}

QWidget *PatientForm::addField(const QString &name, const QString &label, QWidget *editor)
{
    auto *field = new FormField(label, editor, this);
    editor->setObjectName(name + u"Field"_s);
    m_fields.insert(name, field);
    return field;
}

QLineEdit *PatientForm::addLine(const QString &name, const QString &label)
{
    auto *line = new QLineEdit(this);
    addField(name, label, line);
    connect(line, &QLineEdit::textEdited, this, [this, name] {
        m_fields.value(name)->accept();
        m_lookalikes->clear();
    });
    return line;
}

void PatientForm::buildFields()
{
    m_first = addLine(u"firstName"_s, tr("First name"));
    m_last = addLine(u"lastName"_s, tr("Last name"));
    m_phone = addLine(u"phone"_s, tr("Phone"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_email = addLine(u"email"_s, tr("E-mail"));
    m_birth = addLine(u"dateOfBirth"_s, tr("Date of birth"));
    m_birth->setPlaceholderText(datePattern());
    m_insurance = addLine(u"insurance"_s, tr("Insurance"));
    m_language = new QComboBox(this);
    addField(u"language"_s, tr("Language"), m_language);
    m_notes = new QPlainTextEdit(this);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(96);
    addField(u"notes"_s, tr("Notes"), m_notes);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(12);
    const QStringList names = fieldNames();
    for (int i = 0; i < names.size() - 1; ++i)
        grid->addWidget(m_fields.value(names.at(i)), i / 2, i % 2, Qt::AlignTop);
    grid->addWidget(m_fields.value(names.last()), 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    qobject_cast<QVBoxLayout *>(layout())->addLayout(grid);
}

QLayout *PatientForm::buildButtons()
{
    m_save->setObjectName(u"savePatient"_s);
    m_save->setProperty("primary", true);
    m_save->setToolTip(tr("Ctrl+Enter"));
    auto *leave = new QPushButton(tr("Cancel"), this);
    leave->setObjectName(u"leavePatient"_s);
    leave->setProperty("flat", true);
    leave->setToolTip(tr("Esc"));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_save);
    connect(m_save, &QPushButton::clicked, this, [this] { submit(false); });
    connect(leave, &QPushButton::clicked, this, &PatientForm::left);
    return row;
}

void PatientForm::offerLanguage(const QString &tag)
{
    m_language->clear();
    m_language->addItem(tr("The clinic's"), QString());
    QStringList tags = languageTags();
    if (!tag.isEmpty() && !tags.contains(tag))
        tags.append(tag);
    for (const QString &known : std::as_const(tags))
        m_language->addItem(languageName(known), known);
    m_language->setCurrentIndex(m_language->findData(tag));
}

void PatientForm::fill(const NewPatient &record)
{
    m_first->setText(record.firstName);
    m_last->setText(record.lastName);
    m_phone->setText(record.phone);
    m_email->setText(record.email);
    m_birth->setText(record.dateOfBirth ? typedDate(*record.dateOfBirth) : QString());
    m_insurance->setText(record.insurance);
    m_notes->setPlainText(record.notes);
    offerLanguage(record.language);
    m_opened = this->record();
    m_openedBirth = m_birth->text();
    m_lookalikes->clear();
    for (FormField *field : std::as_const(m_fields))
        field->accept();
    setBusy(false);
    m_first->setFocus();
}

void PatientForm::openNew(const QString &typed)
{
    m_patient.reset();
    m_title->setText(tr("New patient"));
    m_save->setText(tr("Add patient"));
    fill(recordFrom(typed));
    if (!m_first->text().isEmpty())
        m_phone->setFocus();
}

void PatientForm::openFor(const Patient &patient)
{
    m_patient = patient;
    m_title->setText(patient.name());
    m_save->setText(tr("Save"));
    fill(recordOf(patient));
}

bool PatientForm::isTouched() const
{
    return !sameRecord(record(), m_opened) || m_birth->text() != m_openedBirth;
}

NewPatient PatientForm::record() const
{
    NewPatient record;
    record.firstName = m_first->text();
    record.lastName = m_last->text();
    record.phone = m_phone->text();
    record.email = m_email->text();
    record.insurance = m_insurance->text();
    record.notes = m_notes->toPlainText();
    record.language = m_language->currentData().toString();
    record.dateOfBirth = dateFromText(m_birth->text(), localDateOrder());
    return record;
}

bool PatientForm::readsBirthDate(NewPatient &record)
{
    if (record.dateOfBirth || m_birth->text().trimmed().isEmpty())
        return true;
    refuse(Error::invalid(u"dateOfBirth"_s, u"a date"_s));
    return false;
}

void PatientForm::submit(bool despite)
{
    if (!m_save->isEnabled())
        return;
    NewPatient wanted = record();
    if (!readsBirthDate(wanted))
        return;
    const PatientId besides = m_patient ? m_patient->id : PatientId();
    const bool tellingChanged = !m_patient || wanted.firstName != m_opened.firstName
                                || wanted.lastName != m_opened.lastName || wanted.phone != m_opened.phone
                                || m_birth->text() != m_openedBirth;
    const QList<Lookalike> people = despite || !tellingChanged ? QList<Lookalike>()
                                                               : m_desk.lookalikes(wanted, besides);
    if (people.isEmpty())
        order(wanted);
    else
        m_lookalikes->ask(people, m_patient ? tr("Save anyway") : tr("Make a new one anyway"));
}

void PatientForm::order(const NewPatient &wanted)
{
    setBusy(true);
    const auto done = [this](const Result<PatientHit> &result) { onAnswer(result); };
    if (m_patient)
        m_desk.replace({m_patient->id, wanted, true}, this, done);
    else
        m_desk.create(wanted, this, done);
}

void PatientForm::onAnswer(const Result<PatientHit> &result)
{
    setBusy(false);
    if (result)
        Q_EMIT saved(*result, !m_patient);
    else
        refuse(result.error());
}

void PatientForm::refuse(const Error &error)
{
    m_lookalikes->clear();
    for (const Error &each : QList<Error>{error} + error.also) {
        if (FormField *field = m_fields.value(each.subject))
            field->refuse(fieldErrorText(each));
    }
    FormField *first = nullptr; // from the top
    for (const QString &name : fieldNames()) {
        if (!first && !m_fields.value(name)->reason().isEmpty())
            first = m_fields.value(name);
    }
    if (first)
        first->setFocus();
    else
        Q_EMIT complained(errorText(error, m_desk.zone()));
}

void PatientForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void PatientForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(focusWidget());
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else if (enter && button && event->modifiers() == Qt::NoModifier)
        button->click();
    else if (enter)
        submit(false);
    event->accept(); // what is typed here is no order to the page
}

} // namespace frontdesk
