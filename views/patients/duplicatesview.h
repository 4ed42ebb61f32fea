#pragma once

#include <QWidget>

#include "models/items/duplicatesmodel.h"

class QLabel;
class QStackedWidget;

namespace frontdesk {

class MergeView;
class Table;

/// The records that are probably of one person, and the two of a pair side by side. The desk outlives it.
class DuplicatesView : public QWidget {
    Q_OBJECT
public:
    explicit DuplicatesView(PatientDesk &desk, QWidget *parent = nullptr);

    void start();
    void compare(PatientId one, PatientId other);

Q_SIGNALS:
    void merged(const PatientHit &patient);
    void left();
    void complained(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildList();
    void open(int row);
    void settle(); ///< the pair that is open has been dealt with
    void tell();

    DuplicatesModel m_model;
    QStackedWidget *m_pane;
    QLabel *m_state;
    Table *m_table;
    MergeView *m_merge;
    int m_row = -1;
};

} // namespace frontdesk
