#include "views/booking/waitlistsection.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

#include "views/booking/twolinedelegate.h"
#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype mostChances = 2;
constexpr qsizetype mostPatients = 3;

} // namespace

WaitlistSection::WaitlistSection(const Desk &desk, const WaitlistDesk &waitlist, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_waitlist(waitlist),
      m_title(new QLabel(this)),
      m_add(new QToolButton(this)),
      m_chances(new QVBoxLayout),
      m_nobody(new QLabel(tr("Patients who would come earlier appear here. Add one with +."), this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"waitlistSection"_s);
    m_list->setObjectName(u"waitlistList"_s);
    m_list->setAccessibleName(tr("Waitlist"));
    m_list->setItemDelegate(new TwoLineDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    m_nobody->setWordWrap(true);
    m_nobody->setProperty("secondary", true);
    m_nobody->setContentsMargins(8, 0, 8, 0);
    m_nobody->setFont(themeFont(TextSize::Small));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(buildHeading());
    m_chances->setSpacing(6);
    column->addLayout(m_chances);
    column->addWidget(m_nobody);
    column->addWidget(m_list, 1);
    column->addStretch(); // with nobody in the list what says so stays at the top
    connect(&m_waitlist, &WaitlistDesk::waitlistChanged, this, &WaitlistSection::reload);
    connect(&m_desk, &Desk::setupChanged, this, &WaitlistSection::reload);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &WaitlistSection::showMenu);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] {
        if (const WaitlistEntry *entry = chosen())
            Q_EMIT slotWanted(*entry);
    });
    reload();
}

QLayout *WaitlistSection::buildHeading()
{
    m_title->setObjectName(u"waitlistTitle"_s);
    m_title->setFont(themeFont(TextSize::Body, QFont::DemiBold));
    m_title->setContentsMargins(8, 0, 8, 0);
    m_add->setObjectName(u"waitlistAddButton"_s);
    m_add->setAccessibleName(tr("Add to the waitlist"));
    m_add->setToolTip(tr("Add to the waitlist"));
    m_add->setIcon(themedIcon(Icon::Add, Theme::current().text));
    m_add->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_add);
    connect(m_add, &QToolButton::clicked, this, [this] { Q_EMIT addWanted(m_add); });
    return row;
}

QString WaitlistSection::doctorName(UserId id) const
{
    for (const DoctorInfo &doctor : m_desk.doctors()) {
        if (doctor.id == id)
            return doctor.name;
    }
    return tr("any doctor");
}

QString WaitlistSection::detailsOf(const WaitlistEntry &entry) const
{
    const TimeZone zone = m_desk.zone();
    const auto day = [&zone](Instant instant) { return QLocale().toString(zone.dateOf(instant), u"d MMM"_s); };
    QStringList parts{doctorName(entry.doctorId)};
    if (entry.from && entry.to)
        parts.append(day(*entry.from) + u" – "_s + day(*entry.to - Minutes(1)));
    else if (entry.from)
        parts.append(tr("from %1").arg(day(*entry.from)));
    else if (entry.to)
        parts.append(tr("until %1").arg(day(*entry.to - Minutes(1))));
    if (entry.status == "offered"_L1)
        parts.append(tr("offer sent"));
    if (!entry.notes.isEmpty())
        parts.append(entry.notes);
    return joined(parts);
}

void WaitlistSection::reload()
{
    m_entries = m_waitlist.entries();
    showEntries();
    showChances();
}

void WaitlistSection::showEntries()
{
    const int row = m_list->currentRow();
    m_list->clear();
    for (const WaitlistEntry &entry : std::as_const(m_entries)) {
        auto *item = new QListWidgetItem(entry.patientName, m_list);
        item->setData(TwoLineDelegate::DetailsRole, detailsOf(entry));
        item->setToolTip(detailsOf(entry));
    }
    const int count = int(m_entries.size());
    m_list->setCurrentRow(std::min(row, count - 1));
    m_title->setText(count > 0 ? tr("Waitlist (%1)").arg(count) : tr("Waitlist"));
    m_nobody->setVisible(count == 0);
    m_list->setVisible(count > 0);
    constexpr int most = 4;
    m_list->setMinimumHeight(std::min(count, most) * std::max(0, m_list->sizeHintForRow(0)) + 2);
}

void WaitlistSection::showChances()
{
    const QList<WaitlistDesk::Chance> chances = m_waitlist.chances().mid(0, mostChances);
    QString said;
    for (const WaitlistDesk::Chance &chance : chances) {
        said += chance.slot.appointmentId.toString();
        for (const WaitlistEntry &entry : chance.fitting)
            said += entry.id.toString() + (chance.asked.contains(entry.patientId) ? u"+"_s : u"-"_s);
    }
    if (said == m_shownChances)
        return;
    m_shownChances = said;
    while (QLayoutItem *item = m_chances->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const WaitlistDesk::Chance &chance : chances)
        m_chances->addWidget(cardOf(chance));
}

QWidget *WaitlistSection::cardOf(const WaitlistDesk::Chance &chance)
{
    const LocalTime local = m_desk.zone().toLocal(chance.slot.range.start);
    const bool today = local.date == m_desk.zone().dateOf(m_desk.now());
    const QString when = leftToRight(clockText(local.time));
    const QString time = today ? when : apart(QLocale().toString(local.date, u"ddd d MMM"_s)) + u' ' + when;
    const int count = int(chance.fitting.size());
    const QString text = count == 1 ? tr("1 waiting patient fits %1 with %2")
                                    : tr("%n waiting patients fit %1 with %2", nullptr, count);
    auto *card = new QFrame(this);
    card->setObjectName(u"chanceCard"_s);
    card->setProperty("notice", true);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(4);
    auto *label = new QLabel(text.arg(time, doctorName(chance.slot.doctorId)), card);
    label->setObjectName(u"chanceText"_s);
    label->setWordWrap(true);
    label->setFont(themeFont(TextSize::Small, QFont::DemiBold));
    label->ensurePolished();       // else it is measured in another font
    constexpr int textWidth = 212; // the panel's without its margins and the card's
    label->setMinimumHeight(label->heightForWidth(textWidth));
    column->addWidget(label);
    for (const WaitlistEntry &entry : chance.fitting.mid(0, mostPatients))
        column->addLayout(rowOf(chance, entry, card));
    return card;
}

QLayout *WaitlistSection::rowOf(const WaitlistDesk::Chance &chance, const WaitlistEntry &entry, QWidget *card)
{
    auto *name = new QLabel(entry.patientName, card);
    name->setFont(themeFont(TextSize::Small));
    auto *book = new QPushButton(tr("Book"), card);
    book->setObjectName(u"chanceBook"_s);
    book->setAccessibleName(tr("Book %1").arg(entry.patientName));
    book->setProperty("link", true);
    const bool asked = chance.asked.contains(entry.patientId);
    auto *offer = new QPushButton(asked ? tr("Asked") : tr("Offer"), card);
    offer->setObjectName(u"chanceOffer"_s);
    offer->setAccessibleName(tr("Send an offer to %1").arg(entry.patientName));
    offer->setProperty("link", true);
    offer->setEnabled(!asked);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(name, 1);
    row->addWidget(book);
    row->addWidget(offer);
    connect(book, &QPushButton::clicked, this, [this, chance, entry] { Q_EMIT bookWanted(chance, entry); });
    connect(offer, &QPushButton::clicked, this, [this, chance, entry] { Q_EMIT offerWanted(chance, entry); });
    return row;
}

const WaitlistEntry *WaitlistSection::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

void WaitlistSection::showMenu(QPoint position)
{
    const WaitlistEntry *entry = chosen();
    if (!entry)
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"waitlistMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Find a time…"), this, [this, copy = *entry] { Q_EMIT slotWanted(copy); })
        ->setShortcut(Qt::Key_Return);
    menu->addAction(tr("Take off the list"), this, [this, copy = *entry] { Q_EMIT removeWanted(copy); })
        ->setShortcut(Qt::Key_Delete);
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

bool WaitlistSection::eventFilter(QObject *watched, QEvent *event)
{
    const WaitlistEntry *entry = event->type() == QEvent::KeyPress ? chosen() : nullptr;
    if (!entry)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT removeWanted(WaitlistEntry(*entry));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT slotWanted(WaitlistEntry(*entry));
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace frontdesk
