#include "sync/api/httpdate.h"

#include <QDateTime>
#include <QLocale>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

const QByteArray &HttpDate::now()
{
    const qint64 second = toMs(m_clock.now()) / 1000;
    if (second != m_second) {
        m_second = second;
        const QDateTime time = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
        m_text = QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
    }
    return m_text;
}

} // namespace frontdesk
