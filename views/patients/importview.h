#pragma once

#include <QWidget>

#include "models/items/importmodel.h"

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

class Table;

/// Takes patients from a CSV or vCard file: which column is what, who is new, known or broken and why, and in the end what has
/// come of it. Nothing is written before the button is pressed. The desk outlives it.
class ImportView : public QWidget {
    Q_OBJECT
public:
    explicit ImportView(ImportDesk &desk, QWidget *parent = nullptr);

    void start(); ///< with a file to be chosen
    /// Reads it at once. A file that holds nobody is complained about.
    void openFile(const QString &path);
    const ImportModel &model() const { return m_model; }

Q_SIGNALS:
    void left();
    void complained(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QLayout *buildHead();
    QLayout *buildFoot();
    void chooseFile();
    void showTable(const QString &text);
    void showColumns();
    void readColumns();
    void follow();
    void makeThem();
    void report(const ImportModel::Report &report);

    ImportModel m_model;
    QLabel *m_file;
    QPushButton *m_choose;
    QWidget *m_columns;
    QHBoxLayout *m_columnRow;
    QList<QComboBox *> m_fields; ///< one for each column of the file
    QComboBox *m_order;
    QCheckBox *m_duplicatesToo;
    QLabel *m_state;
    Table *m_table;
    QPushButton *m_make;
    QList<QStringList> m_rows; ///< of a CSV, the header first
    bool m_justOpened = false; ///< the button takes the keyboard once there is something to take
};

} // namespace frontdesk
