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
    /// By how much it is more (1) or less (-1) than before: "12 %", "230"; without a sign.
    struct Change {
        int direction = 0;
        QString amount;
        QString words = QStringLiteral("%1"); ///< around it: "%1 points"
    };
    /// `change`: nothing where the period before says nothing to compare with.
    void show(const QString &figure, const QString &before, const std::optional<Change> &change);

private:
    static QString changeText(const Change &change);

    Better m_better;
    QLabel *m_name;
    QLabel *m_figure;
    QLabel *m_change;
};

} // namespace frontdesk
