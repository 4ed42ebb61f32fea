#include "sync/metrics/metrictext.h"

namespace frontdesk {

namespace {

QByteArray typeName(MetricText::Type type)
{
    switch (type) {
    case MetricText::Type::Counter:
        return "counter";
    case MetricText::Type::Gauge:
        return "gauge";
    case MetricText::Type::Histogram:
        break;
    }
    return "histogram";
}

QByteArray escaped(QByteArray text)
{
    return text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

} // namespace

void MetricText::begin(const QByteArray &name, Type type, const QByteArray &help)
{
    m_name = "frontdesk_" + name;
    m_bytes += "# HELP " + m_name + ' ' + help + "\n# TYPE " + m_name + ' ' + typeName(type) + '\n';
}

void MetricText::sample(const Labels &labels, double value, const QByteArray &suffix)
{
    m_bytes += m_name + suffix;
    for (qsizetype i = 0; i < labels.size(); ++i)
        m_bytes += (i == 0 ? "{" : ",") + labels[i].first + "=\"" + escaped(labels[i].second) + '"';
    if (!labels.isEmpty())
        m_bytes += '}';
    m_bytes += ' ' + QByteArray::number(value, 'g', 15) + '\n';
}

} // namespace frontdesk
