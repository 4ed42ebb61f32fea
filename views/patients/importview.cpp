#include "views/patients/importview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

#include "models/services/import/csvtext.h"
#include "views/common/card.h"
#include "views/common/clearlayout.h"
#include "views/common/errortexts.h"
#include "views/common/formfield.h"
#include "views/common/table.h"
#include "views/common/theme.h"
#include "views/patients/patienttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;

QString fieldName(ImportField field)
{
    switch (field) {
    case ImportField::Ignore:
        return ImportView::tr("Leave out");
    case ImportField::FullName:
        return ImportView::tr("Whole name");
    case ImportField::FirstName:
        return ImportView::tr("First name");
    case ImportField::LastName:
        return ImportView::tr("Last name");
    case ImportField::Phone:
        return ImportView::tr("Phone");
    case ImportField::Email:
        return ImportView::tr("E-mail");
    case ImportField::DateOfBirth:
        return ImportView::tr("Date of birth");
    case ImportField::Insurance:
        return ImportView::tr("Insurance");
    case ImportField::Notes:
        return ImportView::tr("Notes");
    case ImportField::Language:
        return ImportView::tr("Language");
    }
    Q_UNREACHABLE();
}

/// "E-mail: An address like name@example.org".
QString brokenText(const Error &error)
{
    static const QHash<QString, ImportField> fields{{u"firstName"_s, ImportField::FirstName},
                                                    {u"lastName"_s, ImportField::LastName},
                                                    {u"phone"_s, ImportField::Phone},
                                                    {u"email"_s, ImportField::Email},
                                                    {u"dateOfBirth"_s, ImportField::DateOfBirth},
                                                    {u"insurance"_s, ImportField::Insurance},
                                                    {u"notes"_s, ImportField::Notes},
                                                    {u"language"_s, ImportField::Language}};
    QStringList reasons;
    for (const Error &each : QList<Error>{error} + error.also)
        reasons.append(fieldName(fields.value(each.subject)) + u": "_s + fieldErrorText(each));
    return reasons.join(u"; "_s);
}

} // namespace

ImportView::ImportView(ImportDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_model(desk, brokenText),
      m_file(explanation({}, this)),
      m_choose(new QPushButton(tr("Choose a file…"), this)),
      m_columns(new QWidget),
      m_columnRow(new QHBoxLayout(m_columns)),
      m_order(new QComboBox(this)),
      m_duplicatesToo(new QCheckBox(tr("Also those who are known already"), this)),
      m_state(new QLabel(this)),
      m_table(new Table(this)),
      m_make(new QPushButton(this))
{
    setObjectName(u"importView"_s);
    setAcceptDrops(true);
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"importColumns"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedHeight(70);
    scroll->setWidget(m_columns);
    m_columnRow->setContentsMargins(0, 0, 0, 8);
    auto *card = framed(m_table, this);
    m_table->setObjectName(u"importTable"_s);
    m_table->setAccessibleName(tr("People of the file"));
    m_table->setModel(&m_model);
    m_table->setWidths({50, 150, 110, 160, 90, 0}, ImportModel::StateColumn);
    m_table->setEmptyText(
        tr("Choose a file, or drop one here: a table (CSV) from a spreadsheet or another program, or the "
           "contacts of a phone (vCard). You see what becomes of each row before anything is written."));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addLayout(buildHead());
    column->addWidget(scroll);
    column->addWidget(card, 1);
    column->addLayout(buildFoot());
    connect(&m_model, &ImportModel::moved, this, &ImportView::follow);
    connect(&m_model, &ImportModel::made, this, &ImportView::report);
    follow();
}

QLayout *ImportView::buildHead()
{
    auto *title = new QLabel(tr("Import patients"), this);
    title->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_choose->setObjectName(u"chooseImport"_s);
    m_order->setObjectName(u"importDates"_s);
    m_order->setAccessibleName(tr("How dates are written"));
    m_order->addItem(tr("Dates: day first"), int(DateOrder::DayFirst));
    m_order->addItem(tr("Dates: month first"), int(DateOrder::MonthFirst));
    m_order->setCurrentIndex(m_order->findData(int(localDateOrder())));
    m_order->hide();
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(title);
    row->addWidget(m_file, 1);
    row->addWidget(m_order);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportView::chooseFile);
    connect(m_order, &QComboBox::currentIndexChanged, this, &ImportView::readColumns);
    return row;
}

QLayout *ImportView::buildFoot()
{
    m_state->setObjectName(u"importState"_s);
    m_state->setWordWrap(true);
    m_duplicatesToo->setObjectName(u"importDuplicates"_s);
    auto *leave = new QPushButton(tr("Back to the patients"), this);
    leave->setObjectName(u"leaveImport"_s);
    leave->setProperty("flat", true);
    m_make->setObjectName(u"makeImport"_s);
    m_make->setProperty("primary", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_state, 1);
    row->addWidget(m_duplicatesToo);
    row->addWidget(leave);
    row->addWidget(m_make);
    connect(leave, &QPushButton::clicked, this, &ImportView::left);
    connect(m_make, &QPushButton::clicked, this, &ImportView::makeThem);
    connect(m_duplicatesToo, &QCheckBox::toggled, this, &ImportView::follow);
    return row;
}

void ImportView::start()
{
    if (m_model.rowCount() == 0)
        m_choose->setFocus();
}

void ImportView::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Import patients"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                                   tr("Tables and contacts (*.csv *.txt *.tsv *.vcf *.vcard);;All files (*)"));
    dialog->setObjectName(u"importDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportView::openFile);
    dialog->open();
}

void ImportView::openFile(const QString &path)
{
    QFile file(path);
    if (m_model.isMaking())
        return;
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile) {
        Q_EMIT complained(tr("The file could not be read: %1").arg(path));
        return;
    }
    const QString text = textOfFile(file.readAll());
    m_file->setText(QFileInfo(path).fileName());
    m_rows.clear();
    m_duplicatesToo->setChecked(false);
    if (text.contains("BEGIN:VCARD"_L1, Qt::CaseInsensitive)) {
        showColumns();
        m_model.setRecords(recordsOfCards(text));
    } else {
        showTable(text);
    }
    if (m_model.rowCount() == 0)
        Q_EMIT complained(
            tr("Nobody is in this file: it needs a line with the names of its columns, and a line for each "
               "person."));
    m_justOpened = true;
    follow();
}

void ImportView::showTable(const QString &text)
{
    m_rows = parseCsv(text, guessSeparator(text));
    showColumns();
    readColumns();
}

void ImportView::showColumns()
{
    clearLayout(*m_columnRow);
    m_fields.clear();
    m_order->setVisible(!m_rows.isEmpty());
    findChild<QWidget *>(u"importColumns"_s)->setVisible(!m_rows.isEmpty());
    if (m_rows.isEmpty())
        return;
    const QStringList headers = m_rows.constFirst();
    const QList<ImportField> guesses = guessFields(headers);
    for (int i = 0; i < headers.size(); ++i) {
        auto *box = new QComboBox(m_columns);
        box->setObjectName(u"importField%1"_s.arg(i));
        for (const ImportField field : everyImportField)
            box->addItem(fieldName(field), int(field));
        box->setCurrentIndex(box->findData(int(guesses.at(i))));
        auto *field = new FormField(headers.at(i).isEmpty() ? tr("Column %1").arg(i + 1) : headers.at(i), box,
                                    m_columns);
        field->setMinimumWidth(130);
        m_columnRow->addWidget(field);
        m_fields.append(box);
        connect(box, &QComboBox::currentIndexChanged, this, &ImportView::readColumns);
    }
    m_columnRow->addStretch();
}

void ImportView::readColumns()
{
    if (m_rows.isEmpty() || m_model.isMaking())
        return;
    QList<ImportField> fields;
    for (const QComboBox *box : std::as_const(m_fields))
        fields.append(ImportField(box->currentData().toInt()));
    m_model.setRecords(recordsOf(m_rows, fields, DateOrder(m_order->currentData().toInt())));
    follow();
}

void ImportView::follow()
{
    const ImportModel::Tally &tally = m_model.tally();
    const int count = tally.fresh + (m_duplicatesToo->isChecked() ? tally.duplicates : 0);
    const bool some = m_model.rowCount() > 0;
    m_make->setText(tr("Import %n patient(s)", nullptr, count));
    m_make->setEnabled(count > 0 && !m_model.isChecking() && !m_model.isMaking());
    if (m_make->isEnabled() && std::exchange(m_justOpened, false))
        m_make->setFocus();
    m_choose->setEnabled(!m_model.isMaking());
    m_duplicatesToo->setVisible(tally.duplicates > 0);
    if (!some)
        m_state->clear();
    else if (m_model.isMaking())
        m_state->setText(tr("%1 made so far …").arg(m_model.madeSoFar()));
    else
        m_state->setText(
            tr("%1 new, %2 known already, %3 broken").arg(tally.fresh).arg(tally.duplicates).arg(tally.broken)
            + (m_model.isChecking() ? QString(u" …"_s) : QString()));
}

void ImportView::makeThem()
{
    for (QComboBox *box : std::as_const(m_fields))
        box->setEnabled(false);
    m_model.make(m_duplicatesToo->isChecked());
    follow();
}

void ImportView::report(const ImportModel::Report &report)
{
    for (QComboBox *box : std::as_const(m_fields))
        box->setEnabled(true);
    follow();
    QString text = tr("Done: %1 patients made, %2 rows passed over.").arg(report.made).arg(report.passedOver);
    if (report.stopped) {
        text = tr("Stopped after %1 patients: %2").arg(report.made).arg(errorText(*report.stopped, TimeZone::utc()));
        Q_EMIT complained(text);
    }
    m_state->setText(text);
    m_make->setEnabled(report.stopped.has_value()); // to go on with those that are left
}

void ImportView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

void ImportView::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ImportView::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile())
        openFile(urls.first().toLocalFile());
}

} // namespace frontdesk
