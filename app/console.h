#pragma once

#include <QString>

#include <optional>

#include "models/domain/error.h"

namespace frontdesk {

/// How the program ends. CONTRACT §1, §11.28.
enum class ExitCode { Done = 0, Failed = 1, Refused = 2, KeyOrLock = 3 };

/// The three standard streams, as the commands use them. UTF-8. Answers go to standard output, complaints to standard
/// error: one line each, never a secret.
class Console {
public:
    void print(const QString &text) const; ///< as it is, flushed
    void printLine(const QString &line) const;
    /// Something to know, on standard error: one line.
    void note(const QString &sentence) const;
    /// Says what went wrong and what to do next; returns the code to end with.
    ExitCode fail(ExitCode code, const QString &sentence) const;
    ExitCode fail(const Error &error) const;
    /// The first line of standard input, without its end; at a terminal asks for it without showing it. Nothing when there
    /// is none or it is empty.
    std::optional<QString> readSecret(const QString &question) const;
};

/// The sentence for a person at the command line, and the code to end with.
QString sentenceOf(const Error &error);
ExitCode exitCodeOf(const Error &error);

} // namespace frontdesk
