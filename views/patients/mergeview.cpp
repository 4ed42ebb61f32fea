#include "views/patients/mergeview.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include "models/services/phonenumbers.h"
#include "views/common/card.h"
#include "views/common/clearlayout.h"
#include "views/common/confirmpopover.h"
#include "views/common/errortexts.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"
#include "views/patients/patienttexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

enum Side { Keep, Gone };

QString fieldName(MergeField field)
{
    switch (field) {
    case MergeField::FirstName:
        return MergeView::tr("First name");
    case MergeField::LastName:
        return MergeView::tr("Last name");
    case MergeField::Phone:
        return MergeView::tr("Phone");
    case MergeField::Email:
        return MergeView::tr("E-mail");
    case MergeField::DateOfBirth:
        return MergeView::tr("Born");
    case MergeField::Insurance:
        return MergeView::tr("Insurance");
    case MergeField::Language:
        return MergeView::tr("Language");
    }
    Q_UNREACHABLE();
}

QString shown(const Patient &patient, MergeField field)
{
    const QString value = valueOf(patient, field);
    if (value.isEmpty())
        return u"–"_s;
    if (field == MergeField::Phone)
        return leftToRight(displayPhone(value));
    if (field == MergeField::DateOfBirth)
        return shortDate(*patient.dateOfBirth);
    return field == MergeField::Language ? languageName(value) : value;
}

} // namespace

MergeView::MergeView(PatientDesk &desk, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_grid(new QGridLayout),
      m_moves(new QLabel(this)),
      m_warnings(new QLabel(this)),
      m_merge(new QPushButton(tr("Merge"), this))
{
    setObjectName(u"mergeView"_s);
    auto *title = new QLabel(tr("One person, two records?"), this);
    title->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    auto *frame = new QFrame(this);
    frame->setProperty("card", true);
    auto *inner = new QVBoxLayout(frame);
    inner->setContentsMargins(16, 14, 16, 14);
    inner->addLayout(m_grid);
    m_moves->setObjectName(u"mergeMoves"_s);
    m_moves->setWordWrap(true);
    m_warnings->setObjectName(u"mergeWarnings"_s);
    m_warnings->setProperty("danger", true);
    m_warnings->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(title);
    column->addWidget(frame);
    column->addWidget(m_moves);
    column->addWidget(m_warnings);
    column->addLayout(buildButtons());
    column->addStretch();
}

QLayout *MergeView::buildButtons()
{
    const auto button = [this](const QString &name, const QString &text, void (MergeView::*slot)()) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    m_merge->setObjectName(u"mergeButton"_s);
    m_merge->setProperty("primary", true);
    connect(m_merge, &QPushButton::clicked, this, &MergeView::ask);
    auto *leave = button(u"leaveMerge"_s, tr("Back"), &MergeView::left);
    leave->setProperty("flat", true);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(button(u"swapRecords"_s, tr("Keep the other one"), &MergeView::swap));
    row->addWidget(button(u"twoPeople"_s, tr("They are two people"), &MergeView::part));
    row->addStretch();
    row->addWidget(leave);
    row->addWidget(m_merge);
    return row;
}

void MergeView::open(PatientId one, PatientId other)
{
    m_keep = one;
    m_gone = other;
    load();
    m_merge->setFocus();
}

void MergeView::swap()
{
    std::swap(m_keep, m_gone);
    load();
}

void MergeView::load()
{
    clearLayout(*m_grid);
    for (const auto &choice : std::as_const(m_choices))
        choice.second->deleteLater();
    m_choices.clear();
    const Result<MergePreview> preview = m_desk.preview({m_keep, m_gone, {}});
    if (!preview) {
        m_preview.reset();
        Q_EMIT complained(errorText(preview.error(), m_desk.zone()));
        Q_EMIT left();
        return;
    }
    m_preview = *preview;
    addHead();
    int row = 1;
    for (const MergeField field : everyMergeField)
        addField(field, row++);
    explain();
}

void MergeView::addHead()
{
    const auto head = [this](const QString &title, const Patient &patient, int column) {
        auto *label = new QLabel(title + u"\n"_s + patient.name() + u"  "_s + leftToRight(patient.patientNumber), this);
        label->setTextFormat(Qt::PlainText);
        label->setFont(themeFont(TextSize::Body, QFont::DemiBold));
        m_grid->addWidget(label, 0, column);
    };
    head(tr("This record stays"), m_preview->keep, 1);
    head(tr("This one goes"), m_preview->gone, 2);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
}

/// A choice only where both say something, and not the same.
void MergeView::addField(MergeField field, int row)
{
    auto *caption = new QLabel(fieldName(field), this);
    caption->setProperty("secondary", true);
    m_grid->addWidget(caption, row, 0);
    const QString keeps = valueOf(m_preview->keep, field);
    const QString goes = valueOf(m_preview->gone, field);
    const bool choice = !keeps.isEmpty() && !goes.isEmpty() && keeps != goes;
    auto *group = choice ? new QButtonGroup(this) : nullptr;
    for (const Side side : {Keep, Gone}) {
        const QString text = shown(side == Keep ? m_preview->keep : m_preview->gone, field);
        QWidget *cell = nullptr;
        if (choice) {
            auto *radio = new QRadioButton(text, this);
            radio->setAccessibleName(fieldName(field) + u": "_s + text);
            radio->setObjectName((side == Keep ? u"keep-%1"_s : u"gone-%1"_s).arg(int(field)));
            group->addButton(radio, side);
            radio->setChecked(side == Keep);
            cell = radio;
        } else {
            auto *label = new QLabel(text, this);
            label->setTextFormat(Qt::PlainText);
            cell = label;
        }
        m_grid->addWidget(cell, row, side + 1);
    }
    if (group)
        m_choices.append({field, group});
}

void MergeView::explain()
{
    const MergeCounts &moves = m_preview->moves;
    m_moves->setText(
        tr("From %1 move: %2 visits (%3 to come), %4 messages, %5 invoices, %6 entries of the waitlist. Notes "
           "are put together; a phone number or an address that is not chosen is kept in them. A channel that "
           "either record does not want stays off.")
            .arg(leftToRight(m_preview->gone.patientNumber))
            .arg(moves.visits)
            .arg(moves.visitsAhead)
            .arg(moves.messages)
            .arg(moves.invoices)
            .arg(moves.waiting));
    QStringList warnings;
    if (m_preview->twoLogins)
        warnings.append(tr("Both have an account for the app. Remove one of them first."));
    if (m_preview->atLinkedDesk)
        warnings.append(tr("This desk is linked to a hub: records are merged there."));
    const TimeZone zone = m_desk.zone();
    for (const Instant start : m_preview->doubled)
        warnings.append(tr("Both have a visit on %1 at %2.").arg(longDate(zone.dateOf(start)), clockText(start, zone)));
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_merge->setEnabled(!m_preview->twoLogins && !m_preview->atLinkedDesk);
}

MergePatients MergeView::wanted() const
{
    MergePatients wanted{m_keep, m_gone, {}};
    for (const auto &[field, group] : m_choices) {
        if (group->checkedId() == Gone)
            wanted.fromGone.append(field);
    }
    return wanted;
}

void MergeView::ask()
{
    if (!m_preview)
        return;
    const ConfirmPopover::Question question{tr("Merge the two records?"),
                                            tr("%1 becomes part of %2. This cannot be undone.")
                                                .arg(leftToRight(m_preview->gone.patientNumber),
                                                     leftToRight(m_preview->keep.patientNumber)),
                                            tr("Merge")};
    ConfirmPopover::ask(question, m_merge, [this] { merge(); });
}

void MergeView::merge()
{
    m_merge->setEnabled(false);
    m_desk.merge(wanted(), this, [this](const Result<PatientHit> &result) {
        m_merge->setEnabled(true);
        if (result)
            Q_EMIT merged(*result);
        else
            Q_EMIT complained(errorText(result.error(), m_desk.zone()));
    });
}

void MergeView::part()
{
    m_desk.markDistinct(m_keep, m_gone, this, [this](const Result<Done> &result) {
        if (result)
            Q_EMIT parted();
        else
            Q_EMIT complained(errorText(result.error(), m_desk.zone()));
    });
}

void MergeView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

} // namespace frontdesk
