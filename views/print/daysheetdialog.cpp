#include "views/print/daysheetdialog.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>

#include "views/common/card.h"
#include "views/common/savedfile.h"
#include "views/common/timetext.h"
#include "views/print/sheetpreview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int pointsPerInch = 72;

/// On a device whose pages have no margins of their own.
void paintPages(const DaySheetPages &pages, QPagedPaintDevice &device, int resolution)
{
    QPainter painter(&device);
    painter.scale(qreal(resolution) / pointsPerInch, qreal(resolution) / pointsPerInch);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0)
            device.newPage();
        pages.paint(painter, page);
    }
}

QPageSize localPaper()
{
    const bool imperial = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(imperial ? QPageSize::Letter : QPageSize::A4);
}

} // namespace

QString writeDaySheetPdf(const DaySheetOrder &order, const QPageSize &size, const QString &path)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QBuffer::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setPageLayout(QPageLayout(size, QPageLayout::Portrait, QMarginsF()));
        writer.setTitle(order.clinic + u" – "_s + order.sheet.date.toString(Qt::ISODate));
        writer.setCreator(u"Front Desk"_s);
        paintPages(DaySheetPages(order, size.size(QPageSize::Point)), writer, writer.resolution());
    }
    return saveFile(path, content);
}

DaySheetDialog::DaySheetDialog(const Desk &desk, const QString &clinic, QDate date, QWidget *parent)
    : QDialog(parent),
      m_desk(desk),
      m_clinic(clinic),
      m_sheet(desk.day(date) ? *desk.day(date) : DaySheet()),
      m_doctor(new QComboBox(this)),
      m_paper(new QComboBox(this)),
      m_cancelled(new QCheckBox(tr("Cancelled visits and no-shows too"), this)),
      m_apart(new QCheckBox(tr("Each doctor on a page of their own"), this)),
      m_count(new QLabel(this)),
      m_problem(new QLabel(this)),
      m_preview(new SheetPreview)
{
    setObjectName(u"daySheetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Print the day: %1").arg(longDate(date)));
    resize(1040, 760);
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(m_preview);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Preview"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 20, 0, 0);
    row->setSpacing(16);
    row->addLayout(buildChoices());
    row->addWidget(scroll, 1);
    refresh();
}

DaySheetDialog::~DaySheetDialog() = default;

void DaySheetDialog::addDoctors()
{
    m_doctor->setObjectName(u"sheetDoctor"_s);
    m_doctor->setAccessibleName(tr("Doctor"));
    m_doctor->addItem(tr("All doctors"), QUuid());
    for (const DayColumn &column : m_sheet.columns)
        m_doctor->addItem(column.doctorName, column.doctorId.uuid());
    m_paper->setObjectName(u"sheetPaper"_s);
    m_paper->setAccessibleName(tr("Paper"));
    for (const auto id : {QPageSize::A4, QPageSize::Letter, QPageSize::A5, QPageSize::A3})
        m_paper->addItem(QPageSize(id).name(), int(id));
    m_paper->setCurrentIndex(m_paper->findData(int(localPaper().id())));
}

QLayout *DaySheetDialog::buildChoices()
{
    addDoctors();
    m_cancelled->setObjectName(u"sheetCancelled"_s);
    m_apart->setObjectName(u"sheetApart"_s);
    m_count->setObjectName(u"sheetPages"_s);
    m_count->setProperty("secondary", true);
    m_problem->setObjectName(u"sheetProblem"_s);
    m_problem->setProperty("danger", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *pdf = new QPushButton(tr("Save as PDF…"), this);
    pdf->setObjectName(u"sheetPdf"_s);
    pdf->setAutoDefault(false);
    auto *print = new QPushButton(tr("Print…"), this);
    print->setObjectName(u"sheetPrint"_s);
    print->setProperty("primary", true);
    print->setDefault(true);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 20);
    column->setSpacing(12);
    column->addWidget(headingLabel(longDate(m_sheet.date), this));
    column->addWidget(m_doctor);
    column->addWidget(m_paper);
    column->addWidget(m_cancelled);
    column->addWidget(m_apart);
    column->addWidget(m_count);
    column->addStretch();
    column->addWidget(m_problem);
    column->addWidget(pdf);
    column->addWidget(print);
    for (QComboBox *box : {m_doctor, m_paper})
        connect(box, &QComboBox::currentIndexChanged, this, &DaySheetDialog::refresh);
    for (QCheckBox *box : {m_cancelled, m_apart})
        connect(box, &QCheckBox::toggled, this, &DaySheetDialog::refresh);
    connect(pdf, &QPushButton::clicked, this, &DaySheetDialog::savePdf);
    connect(print, &QPushButton::clicked, this, &DaySheetDialog::print);
    return column;
}

DaySheetOrder DaySheetDialog::order() const
{
    return {
        m_sheet,     m_clinic, UserId(m_doctor->currentData().toUuid()), m_cancelled->isChecked(), m_apart->isChecked(),
        m_desk.now()};
}

QPageSize DaySheetDialog::pageSize() const
{
    return QPageSize(QPageSize::PageSizeId(m_paper->currentData().toInt()));
}

void DaySheetDialog::refresh()
{
    auto pages = std::make_shared<const DaySheetPages>(order(), pageSize().size(QPageSize::Point));
    m_count->setText(pages->count() == 1 ? tr("1 page") : tr("%n pages", nullptr, pages->count()));
    m_preview->setPages(std::move(pages));
}

void DaySheetDialog::tell(const QString &problem, const QString &success)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    Q_EMIT said(success);
    close();
}

void DaySheetDialog::print()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setFullPage(true);
    m_printer->setPageSize(pageSize());
    m_printer->setDocName(m_clinic + u' ' + m_sheet.date.toString(Qt::ISODate));
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<>(&QDialog::accepted), this, &DaySheetDialog::sendToPrinter);
    dialog->open();
}

void DaySheetDialog::sendToPrinter()
{
    m_printer->setFullPage(true);
    const QSizeF paper = m_printer->pageLayout().fullRect(QPageLayout::Point).size();
    const DaySheetPages pages(order(), paper);
    paintPages(pages, *m_printer, m_printer->resolution());
    const bool failed = m_printer->printerState() == QPrinter::Error;
    tell(failed ? tr("The printer did not take it") : QString(), tr("Sent to %1").arg(m_printer->printerName()));
}

void DaySheetDialog::savePdf()
{
    askWhereToSave(this, u"day-%1.pdf"_s.arg(m_sheet.date.toString(Qt::ISODate)), tr("PDF (*.pdf)"),
                   [this](const QString &path) {
                       const QString problem = writeDaySheetPdf(order(), pageSize(), path);
                       tell(problem.isEmpty() ? problem : tr("Not saved: %1").arg(problem), tr("Saved: %1").arg(path));
                   });
}

} // namespace frontdesk
