#include "views/inbox/contactpopover.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "models/items/messagetexts.h"
#include "views/common/card.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 12;

std::optional<ConversationId> conversationWith(const Contact &contact)
{
    if (contact.role == "patient"_L1) {
        const auto patient = PatientId::parse(contact.id);
        return patient ? std::optional(ConversationId::ofPatient(*patient)) : std::nullopt;
    }
    const auto colleague = UserId::parse(contact.id);
    return colleague ? std::optional(ConversationId::withColleague(*colleague)) : std::nullopt;
}

QString textOf(const Contact &contact)
{
    const QString detail = contact.patientNumber.isEmpty() ? roleName(contact.role)
                                                           : leftToRight(contact.patientNumber);
    return u"%1   ·   %2"_s.arg(contact.name(), detail);
}

} // namespace

ContactPopover::ContactPopover(const InboxDesk &desk, QWidget *window)
    : Popover(window),
      m_desk(desk),
      m_search(new QLineEdit(this)),
      m_list(new QListWidget(this))
{
    setObjectName(u"contactPopover"_s);
    m_search->setObjectName(u"contactSearch"_s);
    m_search->setAccessibleName(tr("Whom to write to"));
    m_search->setPlaceholderText(tr("A patient or a colleague"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"contactList"_s);
    m_list->setAccessibleName(tr("People found"));
    m_list->setProperty("sections", true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedSize(340, 300);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 12);
    column->setSpacing(8);
    column->addWidget(headingLabel(tr("New conversation"), this));
    column->addWidget(m_search);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textEdited, this, &ContactPopover::look);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(m_list->row(item)); });
}

void ContactPopover::open(const QRect &anchor)
{
    m_search->clear();
    look({});
    openBeside(anchor);
    m_search->setFocus(Qt::PopupFocusReason);
}

void ContactPopover::look(const QString &text)
{
    m_list->clear();
    m_found.clear();
    for (const Contact &contact : m_desk.contacts(text, mostShown)) {
        const auto conversation = conversationWith(contact);
        if (!conversation)
            continue;
        m_found.append(*conversation);
        m_list->addItem(textOf(contact));
    }
    if (m_found.isEmpty() && !text.trimmed().isEmpty()) {
        auto *nobody = new QListWidgetItem(tr("Nobody is called like that"), m_list);
        nobody->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(m_found.isEmpty() ? -1 : 0);
}

void ContactPopover::choose(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    const ConversationId id = m_found.at(row);
    dismiss();
    Q_EMIT chosen(id);
}

bool ContactPopover::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return Popover::eventFilter(watched, event);
    const int last = int(m_found.size()) - 1;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_list->setCurrentRow(std::min(m_list->currentRow() + 1, last));
        return true;
    case Qt::Key_Up:
        m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(m_list->currentRow());
        return true;
    default:
        return false;
    }
}

} // namespace frontdesk
