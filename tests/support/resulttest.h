#pragma once

#include <QTest>

#include "models/domain/result.h"

namespace frontdesk {

/// The error on one line, for a failing test.
inline QByteArray describe(const Error &error)
{
    QString text = QStringLiteral("error %1 subject \"%2\" args (%3)")
                       .arg(int(error.code))
                       .arg(error.subject, error.args.join(QStringLiteral(" | ")));
    for (const Conflict &conflict : error.conflicts) {
        text += QStringLiteral(" clash kind %1 with %2 from %3 to %4")
                    .arg(int(conflict.kind))
                    .arg(conflict.appointmentId.toString(), toIso(conflict.start), toIso(conflict.end));
    }
    for (const Error &other : error.also)
        text += QStringLiteral("; also ") + QString::fromUtf8(describe(other));
    return text.toUtf8();
}

template<class T>
bool verifyResult(const Result<T> &result, const char *expression, const char *file, int line)
{
    return QTest::qVerify(result.ok(), expression, result.ok() ? "" : describe(result.error()).constData(), file, line);
}

template<class T>
bool verifyError(const Result<T> &result, ErrorCode code, const char *expression, const char *file, int line)
{
    const QByteArray got = result.ok() ? QByteArray("a value") : describe(result.error());
    const bool same = !result.ok() && result.error().code == code;
    const QByteArray instead = "instead: " + got;
    return QTest::qVerify(same, expression, instead.constData(), file, line);
}

} // namespace frontdesk

/// Fails and leaves the test function unless the Result holds a value; prints the error's code and arguments.
#define QVERIFY_RESULT(result)                                             \
    do {                                                                   \
        if (!frontdesk::verifyResult(result, #result, __FILE__, __LINE__)) \
            return;                                                        \
    } while (false)

/// Fails and leaves the test function unless the Result holds an error of the code; prints what it holds instead.
#define QVERIFY_ERROR(result, expectedCode)                                                                  \
    do {                                                                                                     \
        if (!frontdesk::verifyError(result, expectedCode, #result " is " #expectedCode, __FILE__, __LINE__)) \
            return;                                                                                          \
    } while (false)
