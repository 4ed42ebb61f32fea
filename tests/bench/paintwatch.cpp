#include "tests/bench/paintwatch.h"

#include <QEvent>
#include <QThread>

#include <utility>

namespace frontdesk::bench {

void PaintWatch::watch(QWidget *widget, std::function<void()> painted)
{
    m_widget = widget;
    m_tell = std::move(painted);
}

bool PaintWatch::notify(QObject *receiver, QEvent *event)
{
    if (QThread::currentThread() != thread())
        return QApplication::notify(receiver, event);
    if (m_widget && receiver == m_widget && event->type() == QEvent::Paint)
        m_painted = true;
    ++m_depth;
    const bool taken = QApplication::notify(receiver, event);
    --m_depth;
    if (m_depth == 0 && std::exchange(m_painted, false))
        m_tell();
    return taken;
}

} // namespace frontdesk::bench
