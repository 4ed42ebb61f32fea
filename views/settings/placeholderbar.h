#pragma once

#include <QWidget>

class QHBoxLayout;
class QPlainTextEdit;

namespace frontdesk {

/// The placeholders that a text can have, each a button that writes it where the cursor stands.
class PlaceholderBar : public QWidget {
    Q_OBJECT
public:
    explicit PlaceholderBar(QPlainTextEdit *edit, QWidget *parent = nullptr);
    void setPlaceholders(const QStringList &names);

private:
    QPlainTextEdit *m_edit;
    QHBoxLayout *m_row;
    QStringList m_names;
};

} // namespace frontdesk
