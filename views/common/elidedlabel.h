#pragma once

#include <QWidget>

namespace frontdesk {

/// One line of text that ends in … where there is no room, in a colour and font of its own. The tool tip has all of it.
class ElidedLabel : public QWidget {
    Q_OBJECT
public:
    explicit ElidedLabel(const QFont &font, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    void setColor(const QColor &color);
    void setStruckOut(bool struck);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QColor m_color;
};

} // namespace frontdesk
