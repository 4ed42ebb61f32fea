#pragma once

#include <QWidget>

namespace frontdesk {

/// Edits the text of one setting in whatever form is best for a person. Its focus proxy takes the keyboard.
class SettingEditor : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The text for SettingsService::set; what setText() got as long as nothing was edited.
    virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;
    virtual void setReadOnly(bool readOnly) = 0;
    virtual void setInvalid(bool invalid);

Q_SIGNALS:
    void edited();

protected:
    /// Lets a field be the whole of the editor.
    void fillWith(QWidget *field, bool stretch = true);
};

/// Marks a field red or not; it asks its style again.
void markInvalid(QWidget *field, bool invalid);

} // namespace frontdesk
