#include "views/inbox/quickreplypopup.h"

#include <algorithm>

#include "models/items/messagetexts.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int mostRows = 8;

} // namespace

QuickReplyPopup::QuickReplyPopup(const TextsDesk &desk, QWidget *window) : QListWidget(window), m_desk(desk)
{
    setObjectName(u"quickReplies"_s);
    setAccessibleName(tr("Quick replies"));
    setProperty("floating", true);
    setProperty("sections", true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) { choose(row(item)); });
    hide();
}

void QuickReplyPopup::fill(const QString &word, const QString &language)
{
    clear();
    m_found = m_desk.replies();
    m_found.removeIf([&](const QuickReply &reply) { return !reply.name.contains(word, Qt::CaseInsensitive); });
    std::ranges::stable_sort(m_found, [&](const QuickReply &a, const QuickReply &b) {
        return (a.language == language) > (b.language == language);
    });
    for (const QuickReply &reply : m_found) {
        const QString own = reply.language == language ? QString() : u" (%1)"_s.arg(ownLanguageName(reply.language));
        auto *item = new QListWidgetItem(
            u"\u2068%1%2\u2069   \u2068%3\u2069"_s.arg(reply.name, own, reply.text.simplified()), this);
        item->setSizeHint({0, rowHeight});
        item->setToolTip(reply.text);
    }
    const QString words = !m_found.isEmpty() ? tr("Change the quick replies…")
                          : word.isEmpty()   ? tr("There are no quick replies yet. Write some…")
                                             : tr("No quick reply is called like that. Change them…");
    if (m_desk.mayChangeReplies() || m_found.isEmpty()) {
        auto *manage = new QListWidgetItem(words, this);
        manage->setSizeHint({0, rowHeight});
    }
    setCurrentRow(0);
}

void QuickReplyPopup::open(const QString &word, const QString &language, const QRect &anchor)
{
    fill(word, language);
    const int height = std::min(count(), mostRows) * rowHeight + 10;
    setGeometry(anchor.left(), anchor.top() - height - 6, anchor.width(), height);
    show();
    raise();
    Q_EMIT shownChanged(true);
}

void QuickReplyPopup::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT shownChanged(false);
}

void QuickReplyPopup::choose(int row)
{
    if (row < 0)
        return;
    close();
    if (row < m_found.size())
        Q_EMIT chosen(m_found.at(row));
    else
        Q_EMIT manageWanted();
}

void QuickReplyPopup::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        return setCurrentRow(std::min(currentRow() + 1, count() - 1));
    case Qt::Key_Up:
        return setCurrentRow(std::max(currentRow() - 1, 0));
    case Qt::Key_Escape:
        return close();
    default:
        return choose(currentRow());
    }
}

} // namespace frontdesk
