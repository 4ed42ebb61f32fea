#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>

namespace frontdesk {

/// Writes Prometheus' text format, version 0.0.4. A metric's samples are written together, after its head.
class MetricText {
public:
    enum class Type { Counter, Gauge, Histogram };
    using Labels = QList<QPair<QByteArray, QByteArray>>;

    /// `name` without the program's prefix; `help` in one line.
    void begin(const QByteArray &name, Type type, const QByteArray &help);
    /// Of the metric begun last; `suffix` is "_bucket" and the like.
    void sample(const Labels &labels, double value, const QByteArray &suffix = {});
    void single(const QByteArray &name, Type type, const QByteArray &help, double value)
    {
        begin(name, type, help);
        sample({}, value);
    }
    const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
    QByteArray m_name;
};

} // namespace frontdesk
