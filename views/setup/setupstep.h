#pragma once

#include <QWidget>

class QVBoxLayout;

namespace frontdesk {

/// One short page of the assistant. Keeps what is typed for as long as the assistant is open.
class SetUpStep : public QWidget {
    Q_OBJECT
public:
    SetUpStep(const QString &title, const QString &text, QWidget *parent = nullptr);

    QString title() const { return m_title; }
    /// What keeps the page from being whole, and where; empty when nothing does.
    virtual QString problem(QWidget **where) const
    {
        Q_UNUSED(where)
        return {};
    }
    virtual QWidget *firstField() const { return nullptr; }
    virtual bool canSkip() const { return false; }
    virtual void skip() {}  ///< empties it
    virtual void enter() {} ///< about to be shown

protected:
    QVBoxLayout *column() const { return m_column; }

private:
    QString m_title;
    QVBoxLayout *m_column;
};

} // namespace frontdesk
