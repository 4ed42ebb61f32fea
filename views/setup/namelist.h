#pragma once

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace frontdesk {

/// Names, one field each; below the last that is filled there is always an empty one. Up and Down move between them.
class NameList : public QWidget {
    Q_OBJECT
public:
    /// `name`: what a field holds, for those who cannot see ("Doctor"); `hint`: an example in the empty one.
    NameList(const QString &name, const QString &hint, QWidget *parent = nullptr);

    QStringList names() const; ///< without empty ones
    void setNames(const QStringList &names);
    QLineEdit *field(int row) const { return m_fields.value(row); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLineEdit *addField();
    void keepOneEmpty();

    QString m_name;
    QString m_hint;
    QVBoxLayout *m_column;
    QList<QLineEdit *> m_fields;
};

} // namespace frontdesk
