#pragma once

#include <QWidget>

#include <optional>

#include "models/items/settingsdesk.h"
#include "views/settings/settingeditor.h"

class QLabel;

namespace frontdesk {

/// One setting in a form: its name above, the editor, help, and what is wrong with it.
class SettingField : public QWidget {
    Q_OBJECT
public:
    SettingField(const QString &key, SettingEditor *editor, QWidget *parent = nullptr);

    const QString &key() const { return m_key; }
    SettingEditor *editor() const { return m_editor; }

    void load(const SettingLine &line);
    bool isEdited() const { return m_editor->text() != m_loaded; }
    /// The text to be stored; nothing when the person has not changed it.
    std::optional<QString> change() const;
    void setReadOnly(bool readOnly) { m_editor->setReadOnly(readOnly); }
    /// Shows in words that the value is not allowed.
    void refuse();
    void clearProblem();
    bool hasProblem() const;

Q_SIGNALS:
    void edited();

private:
    QString m_key;
    SettingEditor *m_editor;
    QLabel *m_problem;
    QString m_loaded;
};

} // namespace frontdesk
