#pragma once

#include <QFrame>

#include "models/services/patients/duplicateservice.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace frontdesk {

/// "Is it one of these?": people who may be the one being typed in, each with "Use this one", and a way on below.
class LookalikeBox : public QFrame {
    Q_OBJECT
public:
    explicit LookalikeBox(QWidget *parent = nullptr);

    /// `goOn`: on the button that makes or saves the record all the same.
    void ask(const QList<Lookalike> &people, const QString &goOn);
    void clear();
    bool isAsking() const { return isVisibleTo(parentWidget()); }

Q_SIGNALS:
    void chosen(const PatientHit &patient);
    void goOnWanted();

private:
    QWidget *line(const Lookalike &person);

    QVBoxLayout *m_lines;
    QPushButton *m_goOn;
};

} // namespace frontdesk
