#include "views/phones/qrcode.h"

#include <QPainter>

#include <memory>

#include <qrencode.h>

namespace frontdesk {

namespace {

constexpr int quietZone = 4; // modules, ISO 18004
constexpr int side = 288;

} // namespace

QImage qrImage(const QString &text)
{
    const std::unique_ptr<QRcode, void (*)(QRcode *)> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M), QRcode_free);
    if (!code)
        return {};
    QImage image(code->width, code->width, QImage::Format_RGB32);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x)
            image.setPixelColor(x, y, (code->data[y * code->width + x] & 1) != 0 ? Qt::black : Qt::white);
    }
    return image;
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setFixedSize(side, side);
    setAccessibleName(tr("QR code that connects a phone"));
}

void QrCode::setText(const QString &text)
{
    m_text = text;
    m_image = text.isEmpty() ? QImage() : qrImage(text);
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(rect(), 6, 6);
    if (m_image.isNull())
        return;
    const int module = std::max(1, std::min(width(), height()) / (m_image.width() + 2 * quietZone));
    const QSize size = m_image.size() * module;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, false);
    painter.drawImage(QRect(QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size), m_image);
}

} // namespace frontdesk
