#pragma once

#include <QAbstractListModel>

#include "models/items/searchdesk.h"
#include "views/common/actions.h"

namespace frontdesk {

/// What one line of the palette stands for.
struct PaletteEntry {
    enum class Kind { Action, Date, Patient, Card, Visit, Message };
    Kind kind = Kind::Action;
    QString title;
    QString detail; ///< beside the title, quieter
    QString hint;   ///< at the end: keys, or what it is
    Icon icon = Icon::Next;
    QString actionId;
    QDate date; ///< of a date or a visit
    PatientHit patient;
    AppointmentId visit;
    QString conversation;
};

/// What fits to what was typed into the palette: actions of the registry, a date, and from two letters on patients, their
/// visits ahead and messages. With nothing typed the actions, those used last first. GUI thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum class Mode {
        Everything,
        Search ///< no actions: patients, visits, messages, dates
    };
    enum Role { DetailRole = Qt::UserRole, HintRole, IconRole };

    /// Both outlive it.
    PaletteModel(const ActionRegistry &actions, const SearchDesk &search, QObject *parent = nullptr);

    void setMode(Mode mode);
    Mode mode() const { return m_mode; }
    void setCards(bool cards) { m_cards = cards; }             ///< patients have a page of their own
    void setRecent(const QStringList &ids) { m_recent = ids; } ///< ids of actions, the newest first
    void setText(const QString &text);
    const PaletteEntry &entry(int row) const { return m_entries.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Fitting {
        const DeskAction *action;
        int score;
        bool meant; ///< every word typed begins one of it; others come behind what the clinic knows
    };
    QList<Fitting> fittingActions(const QString &text) const;
    void addActions(const QList<Fitting> &actions, bool meant);
    void addDate(const QString &text);
    void addPatients(const QString &text);
    void addVisits(const QString &text);
    void addMessages(const QString &text);

    const ActionRegistry &m_actions;
    const SearchDesk &m_search;
    Mode m_mode = Mode::Everything;
    bool m_cards = false;
    QStringList m_recent;
    QList<PaletteEntry> m_entries;
};

} // namespace frontdesk
