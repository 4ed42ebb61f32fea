#pragma once

#include "views/settings/settingeditor.h"

class QPushButton;
class QVBoxLayout;

namespace frontdesk {

/// A setting that is a list: a row of fields for each entry with a button to take it away, and one to add an entry.
/// Subclasses make the rows and read them.
class RowEditor : public SettingEditor {
    Q_OBJECT
public:
    void setReadOnly(bool readOnly) override;

protected:
    RowEditor(const QString &addText, const QString &removeText, QWidget *parent);

    /// Puts the fields, made by the subclass, into a new row.
    void addRow(QWidget *fields);
    void clearRows();
    const QList<QWidget *> &rows() const { return m_rows; } ///< what addRow() got, in order
    virtual QWidget *newRow() = 0;                          ///< an empty entry

private:
    void removeRow(QWidget *fields);

    QString m_removeText;
    QVBoxLayout *m_column;
    QPushButton *m_add;
    QList<QWidget *> m_rows;
};

} // namespace frontdesk
