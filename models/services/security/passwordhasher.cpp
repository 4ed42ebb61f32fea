#include "models/services/security/passwordhasher.h"

#include <array>

#include "models/services/security/sodiumready.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Composed, so that a password typed on a phone that sends decomposed letters is the same one.
QByteArray bytesOf(const QString &password)
{
    return password.normalized(QString::NormalizationForm_C).toUtf8();
}

} // namespace

QString Argon2Hasher::hash(const QString &password) const
{
    makeSodiumReady();
    QByteArray bytes = bytesOf(password);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int code = crypto_pwhash_str_alg(text.data(), bytes.constData(), quint64(bytes.size()),
                                           crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                           crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return code == 0 ? QString::fromLatin1(text.data()) : QString();
}

bool Argon2Hasher::verify(const QString &hash, const QString &password) const
{
    makeSodiumReady();
    QByteArray bytes = bytesOf(password);
    const bool same = crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(), quint64(bytes.size()))
                      == 0;
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return same;
}

QString dummyPasswordHash()
{
    // Salt and digest are arbitrary; nobody knows a password for them.
    return u"$argon2id$v=19$m=65536,t=2,p=1$MzVjZTBmNmQ3YTkxNGIyOA$"_s
           + u"q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA"_s;
}

} // namespace frontdesk
