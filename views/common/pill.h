#pragma once

#include <QWidget>

namespace frontdesk {

/// A short word on a coloured ground: a state, a wait. Takes no keys and no clicks.
class Pill : public QWidget {
    Q_OBJECT
public:
    explicit Pill(QWidget *parent = nullptr);

    /// Hidden while the text is empty.
    void present(const QString &text, const QColor &ground, const QColor &ink);
    QString text() const { return m_text; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QColor m_ground;
    QColor m_ink;
};

} // namespace frontdesk
