#pragma once

#include <algorithm>

#include "models/items/inboxdesk.h"

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

/// An inbox in memory. It is Friday, 20 November 2026, 10:42 UTC; the person signed in is Carmen.
class FakeInbox final : public InboxDesk {
    Q_OBJECT
public:
    FakeInbox() { fill(); }

    Instant now() const override { return clock; }
    TimeZone zone() const override { return TimeZone::utc(); }
    UserId self() const override { return carmen; }
    bool mayDelete(const Message &message) const override { return message.sentBy == carmen; }
    int unread() const override
    {
        ConversationFilter filter;
        filter.unread = true;
        return int(conversations(filter).size());
    }
    QList<ConversationLine> conversations(const ConversationFilter &filter) const override
    {
        ++lists;
        QList<ConversationLine> found;
        for (const ConversationId &id : people.keys()) {
            const ConversationLine line = lineOf(id);
            const bool fits = line.messages > 0 && (!filter.unread || line.unread > 0)
                              && (!filter.starred || line.starred > 0) && (!filter.waiting || line.waiting)
                              && (!filter.channel || line.last.type == *filter.channel)
                              && line.name.contains(filter.search, Qt::CaseInsensitive);
            if (fits)
                found.append(line);
        }
        std::ranges::sort(found, [](const ConversationLine &a, const ConversationLine &b) {
            return a.last.createdAt != b.last.createdAt ? a.last.createdAt > b.last.createdAt : a.name < b.name;
        });
        return found.mid(filter.offset, filter.limit);
    }
    std::optional<ConversationLine> conversation(const ConversationId &id) const override
    {
        return people.contains(id) ? std::optional(lineOf(id)) : std::nullopt;
    }
    QList<MessageCard> before(const ConversationId &id, const std::optional<MessageMark> &mark,
                              int limit) const override
    {
        asked.append(limit);
        QList<MessageCard> found;
        for (const MessageCard &card : cards) {
            if (card.message.conversation == key(id) && (!mark || card.message.number < mark->number))
                found.append(card);
        }
        return found.last(std::min<qsizetype>(limit, found.size()));
    }
    std::optional<MessageCard> message(MessageId id) const override
    {
        const auto found = std::ranges::find_if(cards, [id](const MessageCard &c) { return c.message.id == id; });
        return found == cards.end() ? std::nullopt : std::optional(*found);
    }
    std::optional<Correspondent> correspondent(const ConversationId &id) const override
    {
        return people.contains(id) ? std::optional(people.value(id)) : std::nullopt;
    }
    QList<Contact> contacts(const QString &text, int) const override
    {
        QList<Contact> found;
        for (const Correspondent &who : people) {
            if (who.name.contains(text, Qt::CaseInsensitive))
                found.append({who.id.toString().section(u'-', 1), who.name, {}, who.role, {}, who.patient.number});
        }
        return found;
    }

    void send(const ConversationId &id, const NewMessage &message, QObject *, Reply<MessageCard> done) override
    {
        if (refusal)
            return done(*refusal);
        const MessageId added = add(id, 0, message.body, carmen, message.type);
        cards.last().message.subject = message.subject;
        if (message.type != MessageType::Portal)
            cards.last().message.delivery = MessageDelivery::Queued;
        orders.append(u"send "_s + toString(message.type));
        done(cards.constLast());
        Q_EMIT messagesChanged({added});
    }
    void markRead(const ConversationId &id, QObject *, Reply<Done> done) override
    {
        QList<MessageId> changed;
        for (MessageCard &card : cards) {
            if (card.message.conversation == key(id) && card.unread()) {
                card.readAt = clock;
                changed.append(card.message.id);
            }
        }
        orders.append(u"read"_s);
        done(Done{});
        Q_EMIT messagesChanged(changed);
    }
    void markAllRead(QObject *, Reply<int> done) override
    {
        int count = 0;
        for (MessageCard &card : cards) {
            count += card.unread() ? 1 : 0;
            card.readAt = clock;
        }
        done(count);
        Q_EMIT messagesChanged({});
    }
    void mark(const MarkMessage &command, QObject *, Reply<Done> done) override
    {
        edit(command.id, [&](MessageCard &card) { card.starred = command.starred.value_or(card.starred); });
        finish(u"star"_s, command.id, done);
    }
    void settle(const ConversationId &id, QObject *, Reply<Done> done) override
    {
        for (MessageCard &card : cards) {
            if (card.message.conversation == key(id))
                card.message.needsPerson = false;
        }
        finish(u"settle"_s, {}, done);
    }
    void remove(MessageId id, QObject *, Reply<Done> done) override
    {
        cards.removeIf([id](const MessageCard &card) { return card.message.id == id; });
        finish(u"remove"_s, id, done);
    }
    void retry(MessageId id, QObject *, Reply<Done> done) override
    {
        edit(id, [](MessageCard &card) { card.message.delivery = MessageDelivery::Queued; });
        finish(u"retry"_s, id, done);
    }

    void edit(MessageId id, const std::function<void(MessageCard &)> &change)
    {
        for (MessageCard &card : cards) {
            if (card.message.id == id)
                change(card);
        }
    }
    void announce(const QList<MessageId> &ids) { Q_EMIT messagesChanged(ids); }
    void announceSurroundings() { Q_EMIT surroundingsChanged(); }

    /// Written `minutes` ago; by nobody in particular: by the patient.
    MessageId add(const ConversationId &id, int minutes, const QString &body, UserId by = {},
                  MessageType type = MessageType::Portal)
    {
        MessageCard card;
        card.message.number = ++numbers;
        card.message.id = MessageId::create();
        card.message.conversation = key(id);
        card.message.patientId = id.patientId;
        card.message.sentBy = by;
        card.message.type = type;
        card.message.body = body;
        card.message.createdAt = clock - Minutes(minutes);
        card.message.direction = by.isNull() ? MessageDirection::Inbound : MessageDirection::Outbound;
        card.sender = by.isNull() || by == id.colleagueId ? Participant{people.value(id).name, {}, {}}
                                                          : Participant{u"Carmen"_s, {}, {}};
        if (by == carmen)
            card.readAt = card.message.createdAt;
        cards.append(card);
        return card.message.id;
    }
    void read(const ConversationId &id)
    {
        for (MessageCard &card : cards) {
            if (card.message.conversation == key(id))
                card.readAt = clock;
        }
    }
    ConversationId addPatient(const QString &name, const QList<MessageWay> &ways)
    {
        const PatientId patient = PatientId(QUuid(uint(people.size()) + 1, 2, 3, 4, 5, 6, 7, 8, 9, 1, 1));
        Correspondent who;
        who.id = ConversationId::ofPatient(patient);
        who.name = name;
        who.role = u"patient"_s;
        who.language = u"es"_s;
        who.patient = {patient, u"P-2026-00%1"_s.arg(people.size() + 1), name, u"+50377654321"_s, {}, {}, 0};
        who.ways = ways;
        people.insert(who.id, who);
        return who.id;
    }
    static QList<MessageWay> allWays()
    {
        using enum MessageWay::Bar;
        return {{MessageType::Portal, None},
                {MessageType::WhatsApp, None},
                {MessageType::Sms, None},
                {MessageType::Email, None}};
    }

    /// By the conversation's name.
    class People {
    public:
        void insert(const ConversationId &id, const Correspondent &who) { m_all.insert(id.toString(), who); }
        bool contains(const ConversationId &id) const { return m_all.contains(id.toString()); }
        Correspondent value(const ConversationId &id) const { return m_all.value(id.toString()); }
        Correspondent &operator[](const ConversationId &id) { return m_all[id.toString()]; }
        QList<ConversationId> keys() const
        {
            QList<ConversationId> ids;
            for (const Correspondent &who : m_all)
                ids.append(who.id);
            return ids;
        }
        qsizetype size() const { return m_all.size(); }
        QMap<QString, Correspondent>::const_iterator begin() const { return m_all.cbegin(); }
        QMap<QString, Correspondent>::const_iterator end() const { return m_all.cend(); }

    private:
        QMap<QString, Correspondent> m_all;
    };

    Instant clock{Milliseconds(QDateTime({2026, 11, 20}, {10, 42}, Qt::UTC).toMSecsSinceEpoch())};
    UserId carmen = UserId(QUuid(9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9));
    UserId khan = UserId(QUuid(8, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9));
    People people;
    QList<MessageCard> cards;
    mutable QList<int> asked;
    mutable int lists = 0;
    QStringList orders;
    std::optional<Error> refusal;
    qint64 numbers = 0;
    ConversationId ahmed, lucia, daniel, sofia, doctor;

private:
    QString key(const ConversationId &id) const { return conversationKey(id, carmen); }
    void finish(const QString &order, MessageId id, const Reply<Done> &done)
    {
        orders.append(order);
        done(refusal ? Result<Done>(*refusal) : Result<Done>(Done{}));
        Q_EMIT messagesChanged({id});
    }
    ConversationLine lineOf(const ConversationId &id) const
    {
        ConversationLine line;
        line.id = id;
        line.name = people.value(id).name;
        line.patientNumber = people.value(id).patient.number;
        for (const MessageCard &card : cards) {
            if (card.message.conversation != key(id))
                continue;
            ++line.messages;
            line.unread += card.unread() ? 1 : 0;
            line.starred += card.starred ? 1 : 0;
            line.waiting |= card.message.needsPerson;
            line.last = card.message;
        }
        return line;
    }
    void fill()
    {
        using enum MessageWay::Bar;
        ahmed = addPatient(u"Ahmed Hassan"_s, allWays());
        lucia = addPatient(u"Lucía Fernández"_s, {{MessageType::Portal, NoAccount},
                                                  {MessageType::WhatsApp, None},
                                                  {MessageType::Sms, None},
                                                  {MessageType::Email, NoAddress}});
        daniel = addPatient(u"Daniel Okafor"_s, {{MessageType::Portal, NoAccount},
                                                 {MessageType::WhatsApp, NotWanted},
                                                 {MessageType::Sms, None},
                                                 {MessageType::Email, NotSetUp}});
        sofia = addPatient(u"Sofía Castillo"_s, {{MessageType::Portal, NoAccount},
                                                 {MessageType::WhatsApp, NoAddress},
                                                 {MessageType::Sms, NoAddress},
                                                 {MessageType::Email, NoAddress}});
        doctor = ConversationId::withColleague(khan);
        Correspondent colleague;
        colleague.id = doctor;
        colleague.name = u"Dr. Fatima Khan"_s;
        colleague.role = u"doctor"_s;
        colleague.ways = {{MessageType::Portal, None}};
        people.insert(doctor, colleague);

        add(ahmed, 2 * 1440, u"Buenos días, doctora. Desde el empaste siento sensibilidad con lo frío. ¿Es normal?"_s);
        add(ahmed, 2 * 1440 - 12, u"Buenos días, Ahmed. Sí, los primeros días es normal. Evite lo muy frío."_s, khan);
        cards.last().sender.firstName = u"Dr. Fatima Khan"_s;
        add(ahmed, 1440 + 5, u"Si en una semana no ha mejorado, lo revisamos sin costo."_s, carmen);
        read(ahmed);
        add(ahmed, 38, u"Ya casi no me molesta, muchas gracias. ¿Puedo volver a tomar café?"_s);
        add(lucia, 120, u"Hola, Lucía. Le recordamos su limpieza de mañana."_s, carmen, MessageType::WhatsApp);
        cards.last().message.delivery = MessageDelivery::Delivered;
        add(lucia, 55, u"Voy saliendo del trabajo, puede que llegue unos 10 minutos tarde"_s, {},
            MessageType::WhatsApp);
        read(lucia);
        add(daniel, 190, u"Clínica: ¿puede venir hoy a las 15:00?"_s, carmen, MessageType::Sms);
        cards.last().message.delivery = MessageDelivery::Failed;
        cards.last().message.deliveryError = u"the number does not exist"_s;
        add(daniel, 12, u"¿Me la pueden cambiar para la próxima semana?"_s, {}, MessageType::Sms);
        cards.last().message.needsPerson = true;
        add(doctor, 47, u"Carmen, did the brackets arrive?"_s, khan);
        read(doctor);
    }
};

} // namespace frontdesk::test
