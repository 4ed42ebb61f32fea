#pragma once

#include <functional>

#include "views/settings/settingeditor.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace frontdesk {

/// One line of text.
class TextEditor final : public SettingEditor {
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;
    void setPlaceholder(const QString &text);

private:
    QLineEdit *m_field;
};

/// A secret: never shown, only replaced or taken away. Its text is the mask while it is left alone.
class SecretEditor final : public SettingEditor {
    Q_OBJECT
public:
    explicit SecretEditor(QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override; ///< the mask when there is one, else empty
    void setReadOnly(bool readOnly) override;

private:
    void show();

    QLineEdit *m_field;
    QPushButton *m_remove;
    QString m_mask;
    bool m_removed = false;
    bool m_readOnly = false;
};

/// A whole number with its unit.
class NumberEditor final : public SettingEditor {
    Q_OBJECT
public:
    /// "30 minutes" for 30, in the window's language.
    using Counted = std::function<QString(int)>;
    NumberEditor(int least, int most, const Counted &counted, QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;

private:
    QSpinBox *m_field;
};

/// One of several texts, each with a name for people. A long list is searched by typing.
class ChoiceEditor final : public SettingEditor {
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QString name;
    };
    ChoiceEditor(const QList<Choice> &choices, bool searchable, QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;

private:
    QComboBox *m_field;
};

/// Yes or no.
class FlagEditor final : public SettingEditor {
    Q_OBJECT
public:
    explicit FlagEditor(const QString &words, QWidget *parent = nullptr);
    QString text() const override;
    void setText(const QString &text) override;
    void setReadOnly(bool readOnly) override;

private:
    QCheckBox *m_field;
};

} // namespace frontdesk
