#include "models/services/import/importrecords.h"

#include <QHash>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Without accents, case and signs, in the order in which it stands.
QString folded(const QString &header)
{
    QString plain;
    for (const QChar c : header.normalized(QString::NormalizationForm_KD)) {
        if (c.isLetterOrNumber())
            plain += c.toCaseFolded();
        else if (!c.isMark() && !plain.endsWith(u' ') && !plain.isEmpty())
            plain += u' ';
    }
    return plain.trimmed();
}

const QHash<QString, ImportField> &knownHeaders()
{
    static const QHash<QString, ImportField> known = [] {
        const std::pair<ImportField, QStringList> names[] = {
            {ImportField::FullName,
             {u"name"_s, u"full name"_s, u"patient"_s, u"patient name"_s, u"nombre completo"_s, u"paciente"_s,
              u"nombre del paciente"_s, u"nombre y apellido"_s, u"nombre y apellidos"_s, u"fullname"_s}},
            {ImportField::FirstName,
             {u"first name"_s, u"firstname"_s, u"given name"_s, u"given names"_s, u"first"_s, u"nombre"_s, u"nombres"_s,
              u"primer nombre"_s, u"forename"_s}},
            {ImportField::LastName,
             {u"last name"_s, u"lastname"_s, u"surname"_s, u"family name"_s, u"last"_s, u"apellido"_s, u"apellidos"_s,
              u"primer apellido"_s}},
            {ImportField::Phone,
             {u"phone"_s, u"phone number"_s, u"mobile"_s, u"mobile phone"_s, u"mobile number"_s, u"cell"_s,
              u"cell phone"_s, u"cellphone"_s, u"telephone"_s, u"tel"_s, u"telefono"_s, u"celular"_s, u"movil"_s,
              u"telefono celular"_s, u"telefono movil"_s, u"numero de telefono"_s, u"whatsapp"_s, u"contact number"_s}},
            {ImportField::Email,
             {u"email"_s, u"e mail"_s, u"mail"_s, u"email address"_s, u"e mail address"_s, u"correo"_s,
              u"correo electronico"_s}},
            {ImportField::DateOfBirth,
             {u"date of birth"_s, u"dateofbirth"_s, u"birth date"_s, u"birthdate"_s, u"birthday"_s, u"dob"_s, u"born"_s,
              u"fecha de nacimiento"_s, u"nacimiento"_s, u"fecha nacimiento"_s, u"f nacimiento"_s, u"cumpleanos"_s}},
            {ImportField::Insurance,
             {u"insurance"_s, u"insurer"_s, u"insurance company"_s, u"health plan"_s, u"seguro"_s, u"aseguradora"_s,
              u"seguro medico"_s, u"prevision"_s}},
            {ImportField::Notes,
             {u"notes"_s, u"note"_s, u"comments"_s, u"comment"_s, u"remarks"_s, u"notas"_s, u"nota"_s,
              u"observaciones"_s, u"comentarios"_s, u"allergies"_s, u"alergias"_s}},
            {ImportField::Language, {u"language"_s, u"preferred language"_s, u"lang"_s, u"idioma"_s, u"lengua"_s}},
        };
        QHash<QString, ImportField> table;
        for (const auto &[field, headers] : names) {
            for (const QString &header : headers)
                table.insert(header, field);
        }
        return table;
    }();
    return known;
}

QString languageTag(const QString &text)
{
    static const QHash<QString, QString> names{{u"english"_s, u"en"_s}, {u"ingles"_s, u"en"_s},
                                               {u"spanish"_s, u"es"_s}, {u"espanol"_s, u"es"_s},
                                               {u"arabic"_s, u"ar"_s},  {u"arabe"_s, u"ar"_s},
                                               {u"french"_s, u"fr"_s},  {u"frances"_s, u"fr"_s},
                                               {u"urdu"_s, u"ur"_s},    {u"castellano"_s, u"es"_s}};
    return names.value(folded(text), text.trimmed());
}

void setFullName(NewPatient &person, const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma > 0) {
        person.lastName = name.left(comma).simplified();
        person.firstName = name.mid(comma + 1).simplified();
        return;
    }
    const QString clean = name.simplified();
    const qsizetype space = clean.lastIndexOf(u' ');
    person.firstName = space < 0 ? clean : clean.left(space);
    person.lastName = space < 0 ? QString() : clean.mid(space + 1);
}

void setBirth(ImportRecord &record, const QString &text, DateOrder order)
{
    record.person.dateOfBirth = dateFromText(text, order);
    if (!record.person.dateOfBirth)
        record.badBirthDate = text;
}

void put(ImportRecord &record, ImportField field, const QString &value, DateOrder order)
{
    NewPatient &person = record.person;
    switch (field) {
    case ImportField::Ignore:
        return;
    case ImportField::FullName:
        setFullName(person, value);
        return;
    case ImportField::FirstName:
        person.firstName = value;
        return;
    case ImportField::LastName:
        person.lastName = value;
        return;
    case ImportField::Phone:
        person.phone = value;
        return;
    case ImportField::Email:
        person.email = value;
        return;
    case ImportField::DateOfBirth:
        setBirth(record, value, order);
        return;
    case ImportField::Insurance:
        person.insurance = value;
        return;
    case ImportField::Notes:
        person.notes += (person.notes.isEmpty() ? QString() : u"\n"_s) + value;
        return;
    case ImportField::Language:
        person.language = languageTag(value);
        return;
    }
}

} // namespace

ImportField guessField(const QString &header)
{
    return knownHeaders().value(folded(header), ImportField::Ignore);
}

QList<ImportField> guessFields(const QStringList &headers)
{
    QList<ImportField> fields;
    for (const QString &header : headers) {
        const ImportField field = guessField(header);
        const bool free = field == ImportField::Notes || !fields.contains(field);
        fields.append(free ? field : ImportField::Ignore);
    }
    // "Nombre" beside nothing that is a last name is the whole name
    const qsizetype first = fields.indexOf(ImportField::FirstName);
    if (first >= 0 && !fields.contains(ImportField::LastName) && !fields.contains(ImportField::FullName))
        fields[first] = ImportField::FullName;
    return fields;
}

QList<ImportRecord> recordsOf(const QList<QStringList> &rows, const QList<ImportField> &fields, DateOrder order)
{
    QList<ImportRecord> records;
    for (qsizetype row = 1; row < rows.size(); ++row) {
        ImportRecord record;
        record.line = int(row) + 1;
        const qsizetype columns = std::min(fields.size(), rows.at(row).size());
        for (qsizetype column = 0; column < columns; ++column) {
            if (const QString value = rows.at(row).at(column).trimmed(); !value.isEmpty())
                put(record, fields.at(column), value, order);
        }
        records.append(record);
    }
    return records;
}

} // namespace frontdesk
