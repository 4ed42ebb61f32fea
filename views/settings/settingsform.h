#pragma once

#include "views/common/undostack.h"
#include "views/settings/settingfield.h"

class QPushButton;
class QVBoxLayout;

namespace frontdesk {

/// A section of the settings: fields above each other, Save at the end. Follows what others change, except in fields that
/// the person is editing. Saves all that was edited or nothing.
class SettingsForm : public QWidget {
    Q_OBJECT
public:
    struct Line {
        QString key;
        SettingEditor *editor;
    };
    /// Leaves out settings that the desk does not know.
    SettingsForm(SettingsDesk &desk, const QString &title, const QString &intro, const QList<Line> &lines,
                 QWidget *parent = nullptr);

    bool isEdited() const;
    /// Something of the section's own, between the fields and the buttons or behind them.
    void addBelow(QWidget *widget);

public Q_SLOTS:
    void save();
    void discard();

Q_SIGNALS:
    void said(const QString &text);
    void did(const UndoStep &step);
    void complained(const QString &text);

private:
    void buildButtons();
    void load(bool all);
    void follow();
    using Values = QList<SettingsDesk::NewValue>;
    /// What the settings are now, in the order of `wanted`; nothing when one of them is a secret, which nobody reads back.
    static std::optional<Values> present(const SettingsDesk &desk, const Values &wanted);
    /// Changes them unless somebody else has changed one of them since they became `from`.
    static UndoStep::Order changing(SettingsDesk &desk, const Values &from, const Values &to);
    void onSaved(const Result<Done> &done, const std::optional<Values> &before, const Values &after);
    SettingField *fieldOf(const QString &key) const;

    SettingsDesk &m_desk;
    QVBoxLayout *m_column;
    QList<SettingField *> m_fields;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace frontdesk
