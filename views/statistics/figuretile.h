#pragma once

#include <QFrame>

#include <optional>

class QLabel;

namespace frontdesk {

/// One figure, large, with what it is and by how much it differs from the period before.
class FigureTile : public QFrame {
    Q_OBJECT
public:
    enum class Better { More, Less, Neither }; ///< which change is good news

    FigureTile(const QString &name, Better better, QWidget *parent = nullptr);
    void show(const QString &figure, const QString &before, std::optional<double> growth);

private:
    Better m_better;
    QLabel *m_name;
    QLabel *m_figure;
    QLabel *m_change;
};

} // namespace frontdesk
