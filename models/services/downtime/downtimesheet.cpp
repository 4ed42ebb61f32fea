#include "models/services/downtime/downtimesheet.h"

#include "models/services/downtime/downtimewriter.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

QString DowntimeSheet::fileName(int clinicNumber)
{
    return clinicNumber == 0 ? u"day-sheet.html"_s : u"day-sheet-%1.html"_s.arg(clinicNumber + 1);
}

DowntimeSheet::DowntimeSheet(Hub &hub, std::chrono::milliseconds interval)
{
    auto *writer = new DowntimeWriter(hub, interval);
    writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, writer, &DowntimeWriter::begin);
    connect(&m_thread, &QThread::finished, writer, &QObject::deleteLater);
    connect(&hub.feed(), &ChangeFeed::committed, writer, &DowntimeWriter::hear);
    connect(writer, &DowntimeWriter::written, this, &DowntimeSheet::written);
    connect(writer, &DowntimeWriter::failed, this, &DowntimeSheet::failed);
    m_thread.setObjectName(u"downtime sheet"_s);
    m_thread.start(QThread::LowPriority);
}

DowntimeSheet::~DowntimeSheet()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace frontdesk
