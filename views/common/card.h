#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace frontdesk {

/// A bordered surface with a heading, for things that belong together on a page.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &title, QWidget *parent = nullptr);
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
};

/// The bordered surface alone, around a list that fills it.
QFrame *framed(QWidget *list, QWidget *parent);
/// Text that explains, in the secondary colour, over as many lines as it needs.
QLabel *explanation(const QString &text, QWidget *parent);
/// A heading within a page.
QLabel *headingLabel(const QString &text, QWidget *parent);

} // namespace frontdesk
