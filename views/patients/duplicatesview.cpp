#include "views/patients/duplicatesview.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "views/common/card.h"
#include "views/common/table.h"
#include "views/common/theme.h"
#include "views/patients/mergeview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

DuplicatesView::DuplicatesView(PatientDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_model(desk),
      m_pane(new QStackedWidget(this)),
      m_state(explanation({}, this)),
      m_table(new Table(this)),
      m_merge(new MergeView(desk, this))
{
    setObjectName(u"duplicatesView"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_pane->addWidget(buildList());
    m_pane->addWidget(m_merge);
    column->addWidget(m_pane);
    connect(&m_model, &DuplicatesModel::searched, this, &DuplicatesView::tell);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DuplicatesView::tell);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) { open(index.row()); });
    connect(m_merge, &MergeView::merged, this, [this](const PatientHit &patient) {
        settle();
        Q_EMIT merged(patient);
    });
    connect(m_merge, &MergeView::parted, this, &DuplicatesView::settle);
    connect(m_merge, &MergeView::left, this, [this] {
        m_pane->setCurrentIndex(0);
        m_table->setFocus();
    });
    connect(m_merge, &MergeView::complained, this, &DuplicatesView::complained);
}

QWidget *DuplicatesView::buildList()
{
    auto *list = new QWidget(this);
    auto *title = new QLabel(tr("Duplicates"), list);
    title->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_state->setObjectName(u"duplicatesState"_s);
    m_table->setObjectName(u"duplicatesTable"_s);
    m_table->setAccessibleName(tr("Records that are probably of one person"));
    m_table->setModel(&m_model);
    m_table->setWidths({240, 0, 190, 120}, DuplicatesModel::SecondColumn);
    auto *card = framed(m_table, list);
    auto *back = new QPushButton(tr("Back to the patients"), list);
    back->setObjectName(u"leaveDuplicates"_s);
    back->setProperty("flat", true);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(m_state);
    column->addWidget(card, 1);
    column->addWidget(back, 0, Qt::AlignTrailing);
    connect(back, &QPushButton::clicked, this, &DuplicatesView::left);
    return list;
}

void DuplicatesView::start()
{
    m_pane->setCurrentIndex(0);
    m_model.start();
    tell();
    m_table->setFocus();
}

void DuplicatesView::tell()
{
    const int found = m_model.rowCount();
    if (m_model.isSearching())
        m_state->setText(tr("Looking … %n pair(s) so far.", nullptr, found));
    else if (found == 0)
        m_state->setText(
            tr("No two records look like one person: nobody has a similar name and the same phone, e-mail or "
               "birth date."));
    else
        m_state->setText(
            tr("%n pair(s) of records look like one person. Open one to compare the two.", nullptr, found));
}

void DuplicatesView::open(int row)
{
    const DuplicatePair *pair = m_model.pair(row);
    if (!pair)
        return;
    m_row = row;
    compare(pair->first.id, pair->second.id);
}

void DuplicatesView::compare(PatientId one, PatientId other)
{
    m_pane->setCurrentIndex(1);
    m_merge->open(one, other);
}

void DuplicatesView::settle()
{
    m_model.remove(m_row);
    m_row = -1;
    m_pane->setCurrentIndex(0);
    tell();
    m_table->setFocus();
}

void DuplicatesView::hideEvent(QHideEvent *event)
{
    m_model.stop();
    QWidget::hideEvent(event);
}

void DuplicatesView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace frontdesk
