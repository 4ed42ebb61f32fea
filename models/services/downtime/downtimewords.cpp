#include "models/services/downtime/downtimewords.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

DowntimeWords english()
{
    return {u"Day sheet"_s, u"Written %1"_s, u"Time"_s,      u"Patient"_s, u"Phone"_s,      u"Visit"_s,
            u"Room"_s,      u"Notes"_s,      u"No visits"_s, u"Closed"_s,  u"To write on"_s};
}

DowntimeWords spanish()
{
    return {u"Hoja del día"_s, u"Escrita %1"_s, u"Hora"_s,      u"Paciente"_s, u"Teléfono"_s,   u"Cita"_s,
            u"Sala"_s,         u"Notas"_s,      u"Sin citas"_s, u"Cerrado"_s,  u"Para anotar"_s};
}

DowntimeWords french()
{
    return {u"Feuille du jour"_s,   u"Écrite %1"_s,   u"Heure"_s,      u"Patient"_s,
            u"Téléphone"_s,         u"Rendez-vous"_s, u"Salle"_s,      u"Notes"_s,
            u"Aucun rendez-vous"_s, u"Fermé"_s,       u"À compléter"_s};
}

DowntimeWords arabic()
{
    return {u"جدول اليوم"_s, u"كُتبت %1"_s, u"الوقت"_s,     u"المريض"_s, u"الهاتف"_s, u"الزيارة"_s,
            u"الغرفة"_s,     u"ملاحظات"_s, u"لا زيارات"_s, u"مغلق"_s,   u"للكتابة"_s};
}

DowntimeWords urdu()
{
    return {u"دن کا شیڈول"_s, u"تحریر %1"_s,         u"وقت"_s, u"مریض"_s,        u"فون"_s, u"ملاقات"_s, u"کمرہ"_s,
            u"نوٹس"_s,        u"کوئی ملاقات نہیں"_s, u"بند"_s, u"لکھنے کے لیے"_s};
}

} // namespace

DowntimeWords downtimeWords(const QString &language)
{
    if (language == "es"_L1)
        return spanish();
    if (language == "fr"_L1)
        return french();
    if (language == "ar"_L1)
        return arabic();
    return language == "ur"_L1 ? urdu() : english();
}

} // namespace frontdesk
