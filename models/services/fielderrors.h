#pragma once

#include "models/domain/gathered.h"

namespace frontdesk {

/// Gathers what is wrong with a command, so that one answer names every field and a form can mark them all at once.
class FieldErrors {
public:
    void add(const Error &error) { m_errors.append(error); }
    void require(bool good, const QString &field, const QString &allowed)
    {
        if (!good)
            add(Error::invalid(field, allowed));
    }
    void notBlank(const QString &text, const QString &field)
    {
        if (text.trimmed().isEmpty())
            add(Error::missing(field));
    }
    void atMost(const QString &text, const QString &field, qsizetype longest)
    {
        if (text.size() > longest)
            add(Error::invalid(field, QStringLiteral("at most %1 characters").arg(longest)));
    }
    void within(int number, const QString &field, int least, int most)
    {
        if (number < least || number > most)
            add(Error::invalid(field, QStringLiteral("a whole number from %1 to %2").arg(least).arg(most)));
    }
    /// The value, or a default-made one and the error noted.
    template<class T>
    T valueOf(const Result<T> &result)
    {
        if (result)
            return *result;
        add(result.error());
        return T();
    }
    /// The first failure with the others in `also`.
    Result<Done> result() const { return gathered(m_errors); }

private:
    QList<Error> m_errors;
};

} // namespace frontdesk
