#pragma once

#include "models/items/textsdesk.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// A clinic's words in memory, over the texts that really are shipped.
class FakeTexts final : public TextsDesk {
    Q_OBJECT
public:
    bool mayChangeTexts() const override { return admin; }
    bool mayChangeReplies() const override { return true; }
    QString language() const override { return u"es"_s; }
    bool plainSms() const override { return plain; }
    Result<ClinicText> text(const ClinicTextKey &key) const override
    {
        const TextTemplate shipped = shippedText(key.kind, key.channel, key.language);
        return ClinicText{key, own.value(nameOf(key), shipped), shipped, own.contains(nameOf(key))};
    }
    QList<ClinicTextKey> ownTexts() const override { return {}; }
    TextValues sample(const QString &language) const override
    {
        return {u"Ana Ruiz"_s, u"Dr. Khan"_s,
                u"Clinic"_s,   writtenDate({2026, 11, 23}, language, u"SV"_s),
                u"10:30"_s,    {}};
    }
    void putText(const ClinicTextKey &key, const TextTemplate &text, QObject *, Reply<ClinicText> done) override
    {
        own.insert(nameOf(key), text);
        done(this->text(key));
        Q_EMIT textsChanged();
    }
    void resetText(const ClinicTextKey &key, QObject *, Reply<ClinicText> done) override
    {
        own.remove(nameOf(key));
        done(text(key));
        Q_EMIT textsChanged();
    }
    QList<QuickReply> replies() const override { return known; }
    QString filled(const QuickReply &reply, const ConversationId &) const override
    {
        TextValues values = sample(reply.language);
        values.date = u"{date}"_s;
        return filledText(reply.text, values);
    }
    void putReply(const QuickReply &wanted, QObject *, Reply<QuickReply> done) override
    {
        QuickReply reply = wanted;
        known.removeIf([&](const QuickReply &each) { return each.id == reply.id; });
        if (reply.id.isNull())
            reply.id = QuickReplyId::create();
        known.append(reply);
        done(reply);
        Q_EMIT textsChanged();
    }
    void removeReply(QuickReplyId id, QObject *, Reply<Done> done) override
    {
        known.removeIf([id](const QuickReply &each) { return each.id == id; });
        done(Done{});
        Q_EMIT textsChanged();
    }
    void add(const QString &name, const QString &language, const QString &text)
    {
        known.append({QuickReplyId::create(), name, language, text});
    }
    static QString nameOf(const ClinicTextKey &key)
    {
        return QStringList{key.kind, toString(key.channel), key.language}.join(u'/');
    }

    bool admin = true;
    bool plain = false;
    QHash<QString, TextTemplate> own;
    QList<QuickReply> known;
};

} // namespace frontdesk::test
