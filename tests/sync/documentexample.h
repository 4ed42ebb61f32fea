#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include "tests/sync/apifixture.h"

namespace frontdesk::test {

/// One request of a face's document with its answer, as both are written there (tests/data/examples). What cannot be the
/// same is told apart: ids stand for things of the fixture or of an earlier answer (`names`), values that the contract
/// makes different are in `adapted` by their path, and made-up ones (`any`) have to be of the same type. Everything else
/// that the document shows must be in the answer exactly; the answer may show more.
class DocumentExample {
public:
    DocumentExample(const QJsonArray &givenForAll, const QJsonObject &example)
        : m_given(givenForAll),
          m_example(example)
    {
    }
    /// What differs; empty when nothing does.
    QString run();

private:
    using Names = QHash<QString, QString>; ///< what stands in the document → what it is here
    QString ask(ApiFixture &api, const QJsonObject &step, int expected, Answer &answer);
    void learn(const QJsonObject &names, const Answer &answer);
    void compare(QJsonValue expected, const QJsonValue &actual, const QString &path);
    void compareObjects(const QJsonObject &expected, const QJsonObject &actual, const QString &path);
    void compareLists(const QJsonArray &expected, const QJsonArray &actual, const QString &path);
    void compareTexts(const QString &expected, const QJsonValue &actual, const QString &path);
    QString adapted(QString text) const;
    QJsonValue named(const QJsonValue &value) const;
    void differ(const QString &path, const QJsonValue &expected, const QJsonValue &actual);

    QJsonArray m_given;
    QJsonObject m_example;
    Names m_names;
    QStringList m_faults;
};

} // namespace frontdesk::test
