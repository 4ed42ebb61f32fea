#pragma once

#include <QTimer>

#include "models/items/auditmodel.h"
#include "views/common/page.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frontdesk {

class Table;

/// Who did what to which thing, for admins: filtered, with what was there before and after; whether the chain of entries is
/// whole; as a CSV file. The desk outlives it.
class AuditPage : public Page {
    Q_OBJECT
public:
    explicit AuditPage(AuditDesk &desk, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QLayout *buildFilters();
    QLayout *buildActions();
    QWidget *buildDetails();
    void fillChoices();
    void apply();
    JournalFilter filter() const;
    void showDetails(int row);
    void verify();
    void tell(const Result<AuditService::Verdict> &verdict);
    void save();
    void writeTo(const QString &path);

    AuditDesk &m_desk;
    AuditModel m_model;
    AuditDetails m_changes;
    QTimer m_typing; ///< a filter is applied when one pauses
    QComboBox *m_person;
    QComboBox *m_entity;
    QLineEdit *m_action;
    QLineEdit *m_patient;
    QCheckBox *m_dated;
    QDateEdit *m_first;
    QDateEdit *m_last;
    QPushButton *m_more;
    Table *m_table;
    QLabel *m_what;
    Table *m_details;
    QPushButton *m_verify;
    QLabel *m_verdict;
};

} // namespace frontdesk
