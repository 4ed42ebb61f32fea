#pragma once

#include <QIODevice>

namespace frontdesk {

/// A request's body that can be read once only. Qt repeats a request whose connection broke before an answer came, POST or
/// not, unless its body cannot be had a second time: for servers that would book twice. Sequential, in memory.
class OneWayBody : public QIODevice {
    Q_OBJECT
public:
    explicit OneWayBody(QByteArray bytes, QObject *parent = nullptr) : QIODevice(parent), m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    bool atEnd() const override { return bytesAvailable() == 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 count = std::min(most, m_bytes.size() - m_read);
        std::copy_n(m_bytes.cbegin() + m_read, count, data);
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace frontdesk
