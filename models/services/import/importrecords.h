#pragma once

#include "models/domain/birthdate.h"
#include "models/services/commands.h"

namespace frontdesk {

/// What a column of a file is about.
enum class ImportField {
    Ignore,
    FullName,
    FirstName,
    LastName,
    Phone,
    Email,
    DateOfBirth,
    Insurance,
    Notes,
    Language,
};
inline const QList<ImportField> everyImportField{ImportField::Ignore,      ImportField::FullName,
                                                 ImportField::FirstName,   ImportField::LastName,
                                                 ImportField::Phone,       ImportField::Email,
                                                 ImportField::DateOfBirth, ImportField::Insurance,
                                                 ImportField::Notes,       ImportField::Language};

/// By the names that columns have in English and Spanish: "Fecha de nacimiento", "Mobile phone", "DOB" …
ImportField guessField(const QString &header);
/// One for each header; a field that was taken already is not taken again, except that several go into the notes.
QList<ImportField> guessFields(const QStringList &headers);

/// A person as a file has it.
struct ImportRecord {
    int line = 0; ///< row of a table (the header is 1), number of a card
    NewPatient person;
    QString badBirthDate; ///< what stood there, where it could not be read
};

/// Rows below the header. A full name splits at its last space; "Peña, Ana" is turned round.
QList<ImportRecord> recordsOf(const QList<QStringList> &rows, const QList<ImportField> &fields, DateOrder order);
/// vCard 3 and 4 (and what most 2.1 files hold): N, FN, TEL, EMAIL, BDAY, NOTE, LANG. The preferred number counts, else the
/// mobile one, else the first.
QList<ImportRecord> recordsOfCards(const QString &text);

} // namespace frontdesk
