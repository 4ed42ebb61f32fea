#pragma once

#include <QWidget>

#include "models/items/patientdesk.h"

class QButtonGroup;
class QGridLayout;
class QLabel;
class QPushButton;

namespace frontdesk {

/// Two records side by side: which one stays, which of two values is right, what moves. Merging asks once more, since nothing
/// brings the second record back. The desk outlives it.
class MergeView : public QWidget {
    Q_OBJECT
public:
    explicit MergeView(PatientDesk &desk, QWidget *parent = nullptr);

    void open(PatientId one, PatientId other);
    MergePatients wanted() const;

Q_SIGNALS:
    void merged(const PatientHit &patient);
    void parted(); ///< they are two people
    void left();
    void complained(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *buildButtons();
    void load();
    void addHead();
    void addField(MergeField field, int row);
    void explain();
    void swap();
    void ask();
    void merge();
    void part();

    PatientDesk &m_desk;
    PatientId m_keep;
    PatientId m_gone;
    std::optional<MergePreview> m_preview;
    QGridLayout *m_grid;
    QList<std::pair<MergeField, QButtonGroup *>> m_choices;
    QLabel *m_moves;
    QLabel *m_warnings;
    QPushButton *m_merge;
};

} // namespace frontdesk
