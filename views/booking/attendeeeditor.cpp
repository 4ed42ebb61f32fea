#include "views/booking/attendeeeditor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <array>

#include "views/booking/patientedit.h"
#include "views/common/table.h"
#include "views/common/theme.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int fewestRows = 2;
constexpr int mostRows = 5;

constexpr std::array<std::pair<Qt::Key, AttendanceMark>, 5> keys{{{Qt::Key_I, AttendanceMark::Invited},
                                                                  {Qt::Key_G, AttendanceMark::Going},
                                                                  {Qt::Key_D, AttendanceMark::Declined},
                                                                  {Qt::Key_C, AttendanceMark::Came},
                                                                  {Qt::Key_N, AttendanceMark::NoShow}}};

QString keyOf(AttendanceMark mark)
{
    const auto *found = std::ranges::find(keys, mark, &std::pair<Qt::Key, AttendanceMark>::second);
    return QKeySequence(found->first).toString(QKeySequence::NativeText);
}

} // namespace

AttendeeEditor::AttendeeEditor(const Desk &desk, QWidget *parent)
    : QWidget(parent),
      m_search(new PatientEdit(desk, false, this)),
      m_count(new QLabel(this)),
      m_list(new Table(this))
{
    m_search->setObjectName(u"attendeeSearch"_s);
    m_search->setAccessibleName(tr("Add a patient"));
    m_search->setPlaceholderText(tr("Add a patient: name, phone or number"));
    m_count->setObjectName(u"attendeeCount"_s);
    m_count->setProperty("secondary", true);
    m_count->setFont(themeFont(TextSize::Small));
    m_list->setObjectName(u"attendeeList"_s);
    m_list->setAccessibleName(tr("Patients of the group"));
    m_list->setModel(&m_people);
    m_list->setEmptyText(tr("Nobody yet"));
    m_list->horizontalHeader()->hide();
    m_list->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_list->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_list->setWidths({200, 96}, AttendeesModel::NameColumn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addWidget(buildTools());
    connect(m_search, &PatientEdit::picked, this, &AttendeeEditor::pick);
    connect(m_list, &Table::currentRowChanged, this, &AttendeeEditor::present);
    connect(&m_people, &AttendeesModel::modelReset, this, &AttendeeEditor::present);
    connect(&m_people, &AttendeesModel::edited, this, [this] {
        present();
        Q_EMIT edited();
    });
    present();
}

QWidget *AttendeeEditor::buildTools()
{
    m_tools = new QWidget(this);
    m_mark = new QComboBox(m_tools);
    m_mark->setObjectName(u"attendeeMark"_s);
    m_mark->setAccessibleName(tr("Attendance"));
    for (const AttendanceMark mark : attendanceMarks())
        m_mark->addItem(tr("%1  (%2)").arg(attendanceText(mark), keyOf(mark)), int(mark));
    m_remove = new QPushButton(tr("Take off"), m_tools);
    m_remove->setObjectName(u"attendeeRemove"_s);
    m_remove->setProperty("link", true);
    m_remove->setToolTip(tr("%1  (%2)").arg(m_remove->text(), QKeySequence(Qt::Key_Delete).toString()));
    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_count, 1);
    row->addWidget(m_remove);
    row->addWidget(m_mark);
    connect(m_remove, &QPushButton::clicked, this, &AttendeeEditor::takeOff);
    connect(m_mark, &QComboBox::activated, this,
            [this](int index) { setMark(AttendanceMark(m_mark->itemData(index).toInt())); });
    return m_tools;
}

void AttendeeEditor::setMarksOnly(bool only)
{
    m_marksOnly = only;
    m_search->setVisible(!only);
    present();
}

void AttendeeEditor::focusSearch()
{
    m_search->setFocus();
}

void AttendeeEditor::focusList()
{
    if (m_list->currentRow() < 0 && m_people.rowCount() > 0)
        m_list->selectRow(0);
    m_list->setFocus();
}

void AttendeeEditor::clearSearch()
{
    m_search->reset();
}

bool AttendeeEditor::isSearching() const
{
    return !m_search->text().trimmed().isEmpty();
}

/// The field is free for the next one at once.
void AttendeeEditor::pick()
{
    const PatientHit patient = *m_search->patient();
    m_search->reset();
    m_list->selectRow(m_people.add(patient.id, patient.name));
}

void AttendeeEditor::present()
{
    const int row = m_list->currentRow();
    const bool chosen = row >= 0 && row < m_people.rowCount();
    m_count->setText(tr("%n patient(s)", nullptr, m_people.rowCount()));
    m_remove->setVisible(!m_marksOnly);
    m_remove->setEnabled(chosen);
    m_mark->setEnabled(chosen);
    if (chosen)
        m_mark->setCurrentIndex(m_mark->findData(int(m_people.markOf(row))));
    m_tools->setVisible(m_people.rowCount() > 0);
    const int shown = std::clamp(m_people.rowCount(), fewestRows, mostRows);
    m_list->setFixedHeight(shown * rowHeight + 2);
}

void AttendeeEditor::takeOff()
{
    if (!m_marksOnly)
        m_people.remove(m_list->currentRow());
}

void AttendeeEditor::setMark(AttendanceMark mark)
{
    m_people.mark(m_list->currentRow(), mark);
}

void AttendeeEditor::keyPressEvent(QKeyEvent *event)
{
    const auto *found = std::ranges::find(keys, Qt::Key(event->key()), &std::pair<Qt::Key, AttendanceMark>::first);
    if (!m_list->hasFocus() || event->modifiers() != Qt::NoModifier)
        QWidget::keyPressEvent(event);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        takeOff();
    else if (found != keys.end())
        setMark(found->second);
    else
        QWidget::keyPressEvent(event);
}

} // namespace frontdesk
