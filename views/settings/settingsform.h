#pragma once

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
    void complained(const QString &text);

private:
    void buildButtons();
    void load(bool all);
    void follow();
    void onSaved(const Result<Done> &done);
    SettingField *fieldOf(const QString &key) const;

    SettingsDesk &m_desk;
    QVBoxLayout *m_column;
    QList<SettingField *> m_fields;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace frontdesk
