#pragma once

#include <QWidget>

class QLabel;

namespace frontdesk {

/// A field with its label above it and, where it was refused, the reason in words below.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// Takes the editor, which gets the label as its accessible name.
    FormField(const QString &label, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }
    void refuse(const QString &reason);
    void accept(); ///< nothing is wrong with it (any more)
    QString reason() const;

private:
    QWidget *m_editor;
    QLabel *m_reason;
};

} // namespace frontdesk
