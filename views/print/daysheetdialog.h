#pragma once

#include <QDialog>
#include <QPageSize>

#include <memory>

#include "models/items/desk.h"
#include "views/print/daysheetpages.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPrinter;

namespace frontdesk {

class SheetPreview;

/// Writes the pages as a PDF, in one step and readable by this account only. Returns the problem, empty when all is well.
QString writeDaySheetPdf(const DaySheetOrder &order, const QPageSize &size, const QString &path);

/// The day sheet before it is printed: for whom, what is on it, a preview; to a printer or a PDF. Deletes itself when it
/// is closed. The desk outlives it.
class DaySheetDialog : public QDialog {
    Q_OBJECT
public:
    DaySheetDialog(const Desk &desk, const QString &clinic, QDate date, QWidget *parent);
    ~DaySheetDialog() override;

Q_SIGNALS:
    void said(const QString &text);

private:
    QLayout *buildChoices();
    void addDoctors();
    DaySheetOrder order() const;
    QPageSize pageSize() const;
    void refresh();
    void print();
    void sendToPrinter();
    void savePdf();
    void tell(const QString &problem, const QString &success);

    const Desk &m_desk;
    QString m_clinic;
    DaySheet m_sheet;
    QComboBox *m_doctor;
    QComboBox *m_paper;
    QCheckBox *m_cancelled;
    QCheckBox *m_apart;
    QLabel *m_count;
    QLabel *m_problem;
    SheetPreview *m_preview;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace frontdesk
