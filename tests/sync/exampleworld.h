#pragma once

#include "tests/sync/apifixture.h"
#include "tests/sync/documentedapi.h"

namespace frontdesk::test {

/// A clinic in which there is everything that the examples of /openapi.json speak of, under ids of its own.
class ExampleWorld {
public:
    ExampleWorld();

    /// The same text with this clinic's ids, tokens and addresses in place of the document's.
    QString adapt(QString text) const;
    QByteArray adapt(const QJsonObject &body) const;
    /// What an example needs to be possible, as a visit in progress before it is completed.
    void prepare(const DocumentedOperation &operation, const QString &example);
    /// Who may call it, the one who usually does first: their names.
    static QStringList callers(const DocumentedOperation &operation, const QString &example);
    QByteArray token(const QString &caller) const;

    Answer call(const DocumentedOperation &operation, const DocumentedOperation::Body &body, const QByteArray &token);

    ApiFixture api;

private:
    QJsonObject visit(const QString &date, const QString &time) const;
    void makeVisits();
    void makeMessages();
    void makeDevices();
    void makeLinks(); ///< what is reached without an account: webhooks, calendars, the end of e-mails
    void failMessage();
    void makeReminder(bool failed);
    void makeEvents();
    void makeOffer();
    void makeOutbox();
    void stands(const QString &documented, const QString &real) { m_real.insert(documented, real); }
    QString created(const QString &path, const QJsonObject &body, const QByteArray &token);
    void setStatus(const QString &appointment, const QString &status, const QJsonObject &more = {});

    QHash<QString, QString> m_real; ///< what stands in the document → what it is here
};

/// The id that examples use for a thing: "550e8400-e29b-41d4-a716-4466554400" and two digits.
QString exampleId(const QString &lastDigits);

} // namespace frontdesk::test
