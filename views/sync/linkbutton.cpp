#include "views/sync/linkbutton.h"

#include <QEvent>

#include "views/common/icons.h"
#include "views/common/theme.h"
#include "views/sync/syncpage.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

LinkButton::LinkButton(const SyncDesk &desk, QWidget *parent) : QPushButton(parent), m_desk(desk)
{
    setObjectName(u"linkState"_s);
    setProperty("flat", true);
    setFocusPolicy(Qt::TabFocus);
    connect(&m_desk, &SyncDesk::changed, this, &LinkButton::refresh);
    refresh();
}

void LinkButton::refresh()
{
    const Theme &theme = Theme::current();
    const bool good = m_desk.state() == LinkState::Following && m_desk.tally().refused == 0;
    const QString word = linkWord(m_desk);
    setIcon(themedIcon(good ? Icon::Sync : Icon::Warning, good ? theme.success : theme.warning));
    setText(u' ' + word);
    setAccessibleName(word);
    setAccessibleDescription(linkSentence(m_desk));
    setToolTip(linkSentence(m_desk));
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace frontdesk
