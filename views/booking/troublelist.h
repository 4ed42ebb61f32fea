#pragma once

#include <QWidget>

#include "models/items/desk.h"
#include "models/items/seriesdesk.h"

class QLabel;
class QPushButton;

namespace frontdesk {

/// One line for each occurrence that something stands against: its day, and what it is.
QStringList troubleLines(const QList<SeriesDesk::Trouble> &troubles, const Desk &desk);
/// The same for an order that was refused.
QStringList refusalLines(const Error &error, const Desk &desk);

/// What stands against the visits of a series, with what could be done: leave those out, or book them all the same. Hidden
/// when there is nothing.
class TroubleList : public QWidget {
    Q_OBJECT
public:
    explicit TroubleList(QWidget *parent = nullptr);

    void clear();
    /// `maySkip`: something is left when they are left out.
    void complain(const QString &title, const QStringList &lines, bool maySkip, bool mayInsist);
    bool isComplaining() const { return isVisibleTo(parentWidget()); }
    QPushButton *skipButton() const { return m_skip; }
    QPushButton *insistButton() const { return m_insist; }

Q_SIGNALS:
    void skipWanted();
    void insistWanted();

private:
    QLabel *m_title;
    QLabel *m_lines;
    QPushButton *m_skip;
    QPushButton *m_insist;
};

} // namespace frontdesk
