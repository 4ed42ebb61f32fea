#include "views/myday/mydaypage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

#include "views/calendar/visittexts.h"
#include "views/common/errortexts.h"
#include "views/common/statusstyle.h"
#include "views/myday/mydayhead.h"
#include "views/myday/notepopover.h"
#include "views/myday/visitstrip.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columnWidth = 880;
constexpr int earlierShown = 3; ///< so many that are done stand open; more are folded away

} // namespace

MyDayPage::MyDayPage(Desk &desk, MyDayDesk &person, UndoStack &undo, QWidget *parent)
    : Page(parent),
      m_desk(desk),
      m_person(person),
      m_undo(undo),
      m_model(desk),
      m_head(new MyDayHead(this)),
      m_earlier(new QPushButton(this)),
      m_empty(new QLabel(this)),
      m_scroll(new QScrollArea(this))
{
    buildLayout();
    m_minute.setSingleShot(true);
    const auto reloadIfSeen = [this] {
        if (isVisible())
            reload();
    };
    connect(&m_minute, &QTimer::timeout, this, reloadIfSeen);
    connect(&m_desk, &Desk::daysChanged, this, [this](const QList<QDate> &dates) {
        if (isVisible() && dates.contains(m_model.date()))
            reload();
    });
    connect(&m_desk, &Desk::setupChanged, this, [this] {
        if (isVisible()) {
            readDoctors();
            reload();
        }
    });
    connect(&m_model, &MyDayModel::refreshed, this, &MyDayPage::rebuild);
    connect(&m_person, &MyDayDesk::messagesChanged, this, [this] {
        if (isVisible())
            m_head->showMessages(m_person.unreadMessages());
    });
    connect(m_head, &MyDayHead::inboxWanted, this, &MyDayPage::inboxWanted);
    connect(m_head, &MyDayHead::doctorChosen, this, [this](UserId doctor) {
        m_choice = {};
        m_model.setDoctor(doctor);
    });
}

void MyDayPage::buildLayout()
{
    auto *content = new QWidget;
    content->setMaximumWidth(columnWidth);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(4, 4, 4, 16);
    m_list->setSpacing(6);
    m_earlier->setObjectName(u"earlierVisits"_s);
    m_earlier->setProperty("link", true);
    m_list->addWidget(m_earlier);
    m_empty->setObjectName(u"myDayEmpty"_s);
    m_empty->setProperty("secondary", true);
    m_empty->setWordWrap(true);
    m_list->addWidget(m_empty);
    m_list->addStretch();
    auto *middle = new QWidget;
    auto *centre = new QHBoxLayout(middle);
    centre->setContentsMargins(0, 0, 0, 0);
    centre->addStretch(1);
    centre->addWidget(content, 100);
    centre->addStretch(1);
    m_scroll->setWidget(middle);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 0);
    column->setSpacing(12);
    auto *top = new QHBoxLayout;
    m_head->setMaximumWidth(columnWidth);
    top->addStretch(1);
    top->addWidget(m_head, 100);
    top->addStretch(1);
    column->addLayout(top);
    column->addWidget(m_scroll, 1);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_showsEarlier = !m_showsEarlier;
        rebuild();
    });
}

/// Whom the page shows stays; first it is the doctor who is signed in.
void MyDayPage::readDoctors()
{
    const UserId wanted = m_model.doctor().isNull() ? m_person.me() : m_model.doctor();
    m_model.setDoctor(m_head->setDoctors(m_desk.doctors(), wanted));
}

void MyDayPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    readDoctors();
    reload();
    m_head->showMessages(m_person.unreadMessages());
}

void MyDayPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_minute.stop();
}

void MyDayPage::reload()
{
    m_model.reload();
    awaitMinute();
}

void MyDayPage::awaitMinute()
{
    const Instant now = m_desk.now();
    const auto next = std::chrono::ceil<Minutes>(now + Milliseconds(1));
    m_minute.start(std::chrono::duration_cast<Milliseconds>(next - now));
}

QList<DeskAction> MyDayPage::actions()
{
    const QString group = tr("My day");
    const auto action = [&group](const QString &id, const QString &text, const QKeySequence &key,
                                 std::function<void()> run) {
        DeskAction result;
        result.id = id;
        result.group = group;
        result.text = text;
        result.keys = {key};
        result.run = std::move(run);
        result.listener = DeskAction::Listener::Widget;
        result.icon = Icon::MyDay;
        return result;
    };
    return {action(u"myday.step"_s, tr("Start the visit, or finish it"), Qt::Key_Space, [this] { step(); }),
            action(u"myday.noShow"_s, tr("The patient has not come"), statusKey(AppointmentStatus::NoShow),
                   [this] { markNoShow(); }),
            action(u"myday.note"_s, tr("Write the note"), Qt::Key_N, [this] { editNote(); })};
}

VisitStrip *MyDayPage::makeStrip()
{
    auto *strip = new VisitStrip;
    strip->setObjectName(u"visitStrip"_s);
    connect(strip, &VisitStrip::chosen, this, &MyDayPage::choose);
    connect(strip, &VisitStrip::stepWanted, this, &MyDayPage::step);
    connect(strip, &VisitStrip::noShowWanted, this, &MyDayPage::markNoShow);
    connect(strip, &VisitStrip::noteWanted, this, &MyDayPage::editNote);
    return strip;
}

void MyDayPage::rebuild()
{
    const int count = m_model.rowCount();
    while (m_strips.size() < count) {
        m_strips.append(makeStrip());
        m_list->insertWidget(m_list->count() - 1, m_strips.last());
    }
    while (m_strips.size() > count)
        delete m_strips.takeLast();
    int closed = 0;
    for (int row = 0; row < count; ++row) {
        m_strips.at(row)->present(m_model.visit(row), m_model.place(row), m_model.zone(), m_model.now());
        closed += m_model.place(row) == DayPlace::Closed ? 1 : 0;
    }
    const bool folds = closed > earlierShown;
    for (VisitStrip *strip : std::as_const(m_strips))
        strip->setVisible(!folds || m_showsEarlier || strip->place() != DayPlace::Closed);
    m_earlier->setVisible(folds);
    m_earlier->setText(m_showsEarlier ? tr("Hide what is done") : tr("Show %n that are done", nullptr, closed));
    m_empty->setText(tr("No visits today. What is booked appears here at once."));
    m_empty->setVisible(count == 0);
    m_head->showDay(m_model);
    followChoice();
}

AppointmentId MyDayPage::chosen() const
{
    if (m_model.rowOf(m_choice) >= 0)
        return m_choice;
    const qsizetype current = m_model.flow().current;
    return current < 0 ? AppointmentId() : m_model.visit(int(current)).appointment.id;
}

VisitStrip *MyDayPage::chosenStrip() const
{
    const int row = m_model.rowOf(chosen());
    return row < 0 ? nullptr : m_strips.value(row);
}

const VisitCard *MyDayPage::chosenCard() const
{
    const int row = m_model.rowOf(chosen());
    return row < 0 ? nullptr : &m_model.visit(row);
}

void MyDayPage::followChoice()
{
    const bool keys = isAncestorOf(focusWidget()) && qobject_cast<VisitStrip *>(focusWidget());
    VisitStrip *strip = chosenStrip();
    for (VisitStrip *each : std::as_const(m_strips))
        each->setChosen(each == strip);
    if (!strip)
        return;
    if (keys || hasFocus())
        strip->setFocus();
    m_scroll->widget()->layout()->activate();
    m_list->activate();
    m_scroll->ensureWidgetVisible(strip, 0, 80);
}

void MyDayPage::choose(AppointmentId id)
{
    m_choice = id;
    followChoice();
    if (VisitStrip *strip = chosenStrip())
        strip->setFocus();
}

void MyDayPage::chooseBeside(int step)
{
    int row = m_model.rowOf(chosen());
    if (row < 0)
        row = step > 0 ? -1 : int(m_strips.size());
    do
        row += step;
    while (row >= 0 && row < m_strips.size() && !m_strips.at(row)->isVisibleTo(this));
    if (row >= 0 && row < m_strips.size())
        choose(m_strips.at(row)->visit());
}

void MyDayPage::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier)
        return Page::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) // one press, one step: a start held down must not end the visit
            step();
        return;
    case Qt::Key_Up:
        return chooseBeside(-1);
    case Qt::Key_Down:
        return chooseBeside(1);
    case Qt::Key_Escape:
        return choose({});
    case Qt::Key_N:
        return editNote();
    default:
        break;
    }
    if (QKeySequence(event->key()) == statusKey(AppointmentStatus::NoShow))
        return markNoShow();
    Page::keyPressEvent(event);
}

void MyDayPage::step()
{
    const VisitCard *card = chosenCard();
    if (!card)
        return;
    if (const auto next = nextStep(card->appointment.status))
        setStatus(*card, *next);
}

void MyDayPage::markNoShow()
{
    const VisitCard *card = chosenCard();
    if (card && canTransition(card->appointment.status, AppointmentStatus::NoShow))
        setStatus(*card, AppointmentStatus::NoShow);
}

void MyDayPage::setStatus(const VisitCard &before, AppointmentStatus status)
{
    if (std::exchange(m_busy, true))
        return;
    ChangeStatus command;
    command.id = before.appointment.id;
    command.status = status;
    const QString text = tr("%1: %2").arg(visitTitle(before), statusName(status));
    m_desk.changeStatus(command, this, [this, before, text](const Result<Appointment> &result) {
        m_busy = false;
        if (result)
            m_choice = {}; // what comes next is looked at
        settle(result, before, text);
    });
}

void MyDayPage::editNote()
{
    const VisitCard *card = chosenCard();
    VisitStrip *strip = chosenStrip();
    if (!card || !strip || !strip->noteAnchor()->isVisible())
        return;
    auto *popover = new NotePopover(tr("Note: %1").arg(visitTitle(*card)), card->appointment.notes, window());
    connect(popover, &NotePopover::kept, this, [this, before = *card](const QString &note) {
        if (note == before.appointment.notes)
            return;
        ChangeAppointment command;
        command.id = before.appointment.id;
        command.notes = note;
        command.expectedVersion = before.appointment.version;
        const QString text = tr("Note of %1 kept").arg(visitTitle(before));
        m_desk.change(command, this,
                      [this, before, text](const Result<Appointment> &result) { settle(result, before, text); });
    });
    QWidget *anchor = strip->noteAnchor();
    popover->openBeside(QRect(anchor->mapTo(window(), QPoint()), anchor->size()));
    popover->setFocus();
}

void MyDayPage::settle(const Result<Appointment> &result, const VisitCard &before, const QString &text)
{
    if (!result) {
        Q_EMIT complained(errorText(result.error(), m_model.zone()));
        return;
    }
    m_undo.record({text, before.appointment, *result, false});
    reload();
    Q_EMIT changed(text);
}

} // namespace frontdesk
