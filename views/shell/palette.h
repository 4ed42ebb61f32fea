#pragma once

#include <QPointer>

#include "views/common/popover.h"
#include "views/shell/palettemodel.h"

class QLabel;
class QLineEdit;
class QListView;

namespace frontdesk {

/// One field that finds everything: what can be done, pages, dates, patients, visits, messages. Arrows and Enter, or a
/// click; Esc leaves and gives the keyboard back. Ctrl+K opens it with everything, the search with what the clinic knows.
class Palette : public Popover {
    Q_OBJECT
public:
    /// The registry and the desk outlive it.
    Palette(ActionRegistry &actions, const SearchDesk &search, QWidget *window);

    void open(PaletteModel::Mode mode);
    void setCards(bool cards) { m_model->setCards(cards); } ///< patients have a page of their own
    void setRecent(const QStringList &ids) { m_model->setRecent(ids); }

Q_SIGNALS:
    void dateChosen(QDate date);
    void patientChosen(const PatientHit &patient);
    void cardChosen(PatientId id);
    void visitChosen(AppointmentId id, QDate date);
    void conversationChosen(const QString &conversation);

protected:
    QSize wantedSize() const override;
    QPoint placeFor(const QRect &anchor) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &text);
    void moveBy(int rows);
    void choose(int row);

    ActionRegistry &m_actions;
    PaletteModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
    QLabel *m_nothing;
    QPointer<QWidget> m_before; ///< what had the keyboard
};

} // namespace frontdesk
