#include "models/services/sample/demomessages.h"

#include "models/services/inbox/messageview.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

using enum MessageType;

enum class Voice { Patient, Desk, Doctor };

/// One message of a conversation with a patient. The desk is the first receptionist, the doctor the conversation's.
struct Line {
    int minutesAgo = 0;
    Voice voice = Voice::Patient;
    MessageType type = Portal;
    QStringView text;
};

enum class Read { All, NotTheLast, LastFailed, LastNeedsPerson };

struct Script {
    int patient = 0;   ///< place in the cast
    int doctor = -1;   ///< whose thread it is; -1: the desk's
    QStringView title; ///< of the first message
    Read read = Read::All;
    QList<Line> lines;
};

struct Note {
    int minutesAgo = 0;
    bool answer = false;
    QStringView text;
};

/// Between two members of staff: receptionists count from 0, doctors from 10.
struct StaffScript {
    int from = 0;
    int to = 0;
    Read read = Read::All;
    QList<Note> notes;
};

/// In the app.
QList<Script> portalScripts()
{
    return {
        {0,
         0,
         u"Sensibilidad después del empaste",
         Read::NotTheLast,
         {{4'330, Voice::Patient, Portal,
           u"Buenos días, doctora. Desde el empaste siento sensibilidad con lo frío. ¿Es normal?"},
          {4'290, Voice::Doctor, Portal,
           u"Buenos días, Ahmed. Sí, los primeros días es normal. Evite lo muy frío y use pasta para dientes "
           u"sensibles."},
          {4'270, Voice::Doctor, Portal, u"Si en una semana no ha mejorado, lo revisamos sin costo."},
          {38, Voice::Patient, Portal, u"Ya casi no me molesta, muchas gracias. ¿Puedo volver a tomar café?"}}},
        {0,
         -1,
         u"Constancia",
         Read::All,
         {{2'900, Voice::Patient, Portal, u"Hola, ¿me pueden dar una constancia de la cita del lunes para mi trabajo?"},
          {2'875, Voice::Desk, Portal,
           u"Con gusto. Se la dejamos lista en recepción; también se la podemos enviar por correo."},
          {2'870, Voice::Patient, Portal, u"Por correo, por favor."},
          {2'800, Voice::Desk, Portal, u"Listo, se la acabamos de enviar."}}},
        {5,
         1,
         u"Ajuste de brackets",
         Read::All,
         {{8'800, Voice::Doctor, Portal,
           u"Hola, recuerde usar los elásticos también por la noche. Nos vemos en el próximo ajuste."},
          {8'000, Voice::Patient, Portal, u"Gracias, doctora. Se me terminaron, ¿puedo pasar por más?"},
          {7'950, Voice::Doctor, Portal, u"Claro, pídalos en recepción, ya les avisé."}}},
        {7,
         2,
         u"Resultado de la endodoncia",
         Read::All,
         {{3'050, Voice::Doctor, Portal, u"La radiografía de control se ve muy bien. Puede masticar con normalidad."},
          {3'000, Voice::Patient, Portal, u"Qué buena noticia, gracias doctor."}}},
    };
}

/// By SMS and WhatsApp.
QList<Script> phoneScripts()
{
    return {
        {1,
         -1,
         {},
         Read::NotTheLast,
         {{1'510, Voice::Desk, WhatsApp,
           u"Hola, Lucía. Le recordamos su limpieza de mañana. Responda C para confirmar."},
          {1'490, Voice::Patient, WhatsApp, u"C"},
          {55, Voice::Patient, WhatsApp, u"Voy saliendo del trabajo, puede que llegue unos 10 minutos tarde"}}},
        {2,
         -1,
         {},
         Read::LastNeedsPerson,
         {{190, Voice::Desk, Sms,
           u"Clínica Demo: le recordamos su cita. Responda C para confirmar o BAJA para no recibir más."},
          {12, Voice::Patient, Sms, u"¿Me la pueden cambiar para la próxima semana? Tengo que viajar"}}},
        {3,
         -1,
         {},
         Read::All,
         {{6'100, Voice::Patient, WhatsApp, u"Buenas tardes, ¿cuánto cuesta una limpieza?"},
          {6'085, Voice::Desk, WhatsApp, u"Buenas tardes. La limpieza cuesta $50 e incluye revisión. ¿Le agendamos?"},
          {6'060, Voice::Patient, WhatsApp, u"Sí, por favor, un sábado por la mañana"},
          {6'050, Voice::Desk, WhatsApp, u"Perfecto, ya quedó agendada. ¡La esperamos!"}}},
        {4,
         -1,
         {},
         Read::LastFailed,
         {{1'700, Voice::Desk, Sms, u"Clínica Demo: la doctora se desocupó antes, ¿puede venir hoy a las 15:00?"}}},
        {6,
         -1,
         {},
         Read::NotTheLast,
         {{25, Voice::Patient, WhatsApp, u"Hola, ¿tienen espacio hoy? Se me quebró una muela y me duele bastante"}}},
    };
}

QList<StaffScript> staffScripts()
{
    return {
        {0,
         10,
         Read::All,
         {{1'440, false, u"Doctora, la señora de las 11 pide cambiar a la tarde. ¿Puedo pasarla a las 15:30?"},
          {1'432, true, u"Sí, sin problema."},
          {1'430, false, u"Hecho, gracias."}}},
        {11,
         0,
         Read::NotTheLast,
         {{47, false, u"Carmen, ¿me confirmas si llegaron los brackets del pedido del martes?"}}},
        {1,
         0,
         Read::NotTheLast,
         {{130, false, u"Mañana llego a las 9:30, tengo una diligencia. ¿Abres tú?"},
          {126, true, u"Claro, yo abro."},
          {20, false, u"¡Gracias! Te dejé las llaves del archivo en la gaveta."}}},
    };
}

class Writer {
public:
    Writer(Session &session, const DemoCast &cast, SampleRandom &random)
        : m_session(session),
          m_cast(cast),
          m_random(random)
    {
    }

    void write(const Script &script)
    {
        if (script.patient >= m_cast.visits.patients.size() || script.doctor >= m_cast.visits.doctors.size())
            return;
        for (qsizetype i = 0; i < script.lines.size(); ++i)
            writeLine(script, script.lines.at(i), i == 0, i + 1 == script.lines.size());
    }

    void write(const StaffScript &script)
    {
        const UserId from = colleague(script.from), to = colleague(script.to);
        if (from.isNull() || to.isNull())
            return;
        for (qsizetype i = 0; i < script.notes.size(); ++i) {
            const Note &note = script.notes.at(i);
            Message message = begun(note.minutesAgo, Portal, note.text);
            message.sentBy = note.answer ? to : from;
            message.recipientId = note.answer ? from : to;
            message.conversation = conversationKey(ConversationId::withColleague(to), from);
            store(message);
            if (script.read == Read::All || i + 1 < script.notes.size())
                markRead(message, message.recipientId);
        }
    }

private:
    UserId colleague(int place) const
    {
        if (place >= 10)
            return place - 10 < m_cast.visits.doctors.size() ? m_cast.visits.doctors.at(place - 10).id : UserId();
        return place < m_cast.receptionists.size() ? m_cast.receptionists.at(place) : UserId();
    }

    Message begun(int minutesAgo, MessageType type, QStringView text)
    {
        Message message;
        message.createdAt = m_session.now() - Minutes(minutesAgo);
        message.id = MessageId(m_random.uuid(message.createdAt));
        message.clinicId = m_session.actor().clinicId;
        message.type = type;
        message.body = text.toString();
        return message;
    }

    void writeLine(const Script &script, const Line &line, bool first, bool last)
    {
        const UserId doctor = script.doctor < 0 ? UserId() : m_cast.visits.doctors.at(script.doctor).id;
        Message message = begun(line.minutesAgo, line.type, line.text);
        message.patientId = m_cast.visits.patients.at(script.patient);
        message.conversation = conversationKey(ConversationId::ofPatient(message.patientId), {});
        message.thread = script.doctor < 0 ? clinicThread : doctor.toString();
        if (first)
            message.subject = script.title.toString();
        const bool inbound = line.voice == Voice::Patient;
        message.direction = inbound ? MessageDirection::Inbound : MessageDirection::Outbound;
        message.sentBy = line.voice == Voice::Doctor ? doctor : m_cast.receptionists.constFirst();
        if (inbound)
            message.sentBy = line.type == Portal ? m_cast.accounts.value(message.patientId) : UserId();
        else if (line.type != Portal)
            message.delivery = MessageDelivery::Delivered;
        if (last)
            end(script.read, message);
        store(message);
        markLineRead(script, message, doctor, last);
    }

    static void end(Read read, Message &message)
    {
        if (read == Read::LastFailed) {
            message.delivery = MessageDelivery::Failed;
            message.deliveryError = u"El número no existe"_s;
        }
        message.needsPerson = read == Read::LastNeedsPerson;
    }

    void markLineRead(const Script &script, const Message &message, UserId doctor, bool last)
    {
        if (message.direction == MessageDirection::Outbound) {
            if (m_cast.accounts.contains(message.patientId))
                markRead(message, m_cast.accounts.value(message.patientId));
            return;
        }
        if (last && script.read != Read::All)
            return;
        markRead(message, doctor.isNull() ? m_cast.receptionists.constFirst() : doctor);
    }

    void markRead(const Message &message, UserId reader)
    {
        m_session.stores().messages.setRead(message.id, reader, message.createdAt + Minutes(3));
    }

    void store(Message &message)
    {
        m_session.stores().messages.insert(message);
        recordMessage(m_session, message, u"created"_s, ChangeOp::Created);
    }

    Session &m_session;
    const DemoCast &m_cast;
    SampleRandom &m_random;
};

} // namespace

void writeDemoMessages(Session &session, const DemoCast &cast, SampleRandom &random)
{
    Writer writer(session, cast, random);
    for (const Script &script : portalScripts() + phoneScripts())
        writer.write(script);
    for (const StaffScript &script : staffScripts())
        writer.write(script);
}

} // namespace frontdesk
