#pragma once

#include <QImage>
#include <QWidget>

namespace frontdesk {

/// The text as a QR code: one pixel for each module, black on white, without its quiet zone. Null when it is too long.
QImage qrImage(const QString &text);

/// Shows a text as a QR code, large and always dark on light, since scanners want it so.
class QrCode : public QWidget {
    Q_OBJECT
public:
    explicit QrCode(QWidget *parent = nullptr);
    void setText(const QString &text);
    QString text() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QImage m_image;
};

} // namespace frontdesk
