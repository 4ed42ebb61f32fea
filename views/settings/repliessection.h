#pragma once

#include <QWidget>

#include "models/items/textsdesk.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStandardItemModel;

namespace frontdesk {

class Table;

/// The replies that the desk writes often: a list, and the one that is being changed below it.
class RepliesSection : public QWidget {
    Q_OBJECT
public:
    explicit RepliesSection(TextsDesk &desk, QWidget *parent = nullptr);

Q_SIGNALS:
    void said(const QString &text);
    void complained(const QString &text);

private:
    QWidget *buildForm();
    QLayout *buildButtons();
    void reload();
    void edit(const QuickReply &reply);
    void follow();
    void save();
    void remove();
    QuickReply typed() const;

    TextsDesk &m_desk;
    QList<QuickReply> m_replies;
    QuickReply m_edited;
    QStandardItemModel *m_model;
    Table *m_table;
    QLabel *m_formTitle;
    QLineEdit *m_name;
    QComboBox *m_language;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_new;
    QPushButton *m_remove;
    QPushButton *m_save;
};

} // namespace frontdesk
