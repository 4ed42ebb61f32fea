#include "models/items/patientexport.h"

#include "models/services/import/csvtext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

/// So that spreadsheets do not take it for Latin-1.
constexpr auto utf8Mark = "\xEF\xBB\xBF";

QString headerLine()
{
    return csvLine({u"Number"_s, u"First name"_s, u"Last name"_s, u"Phone"_s, u"E-mail"_s, u"Date of birth"_s,
                    u"Insurance"_s, u"Language"_s, u"Notes"_s, u"No-shows"_s});
}

QString lineOf(const Patient &patient)
{
    return csvLine({patient.patientNumber, patient.firstName, patient.lastName, patient.phone, patient.email,
                    patient.dateOfBirth.value_or(QDate()).toString(Qt::ISODate), patient.insurance, patient.language,
                    patient.notes, QString::number(patient.noShowCount)});
}

} // namespace

PatientExport::PatientExport(const ImportDesk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_step.setInterval(0);
    connect(&m_step, &QTimer::timeout, this, &PatientExport::writePiece);
}

void PatientExport::start(const QString &path)
{
    if (m_file)
        return;
    m_file = std::make_unique<QSaveFile>(path);
    m_written = 0;
    if (!m_file->open(QIODevice::WriteOnly)) {
        end(false);
        return;
    }
    m_file->write(utf8Mark);
    m_file->write(headerLine().toUtf8());
    m_step.start();
}

void PatientExport::writePiece()
{
    const QList<Patient> piece = m_desk.everybody(m_written, pieceSize);
    QString text;
    for (const Patient &patient : piece)
        text += lineOf(patient);
    const QByteArray bytes = text.toUtf8();
    if (m_file->write(bytes) != bytes.size()) {
        end(false);
        return;
    }
    m_written += int(piece.size());
    if (piece.size() < pieceSize)
        end(true);
}

void PatientExport::end(bool good)
{
    m_step.stop();
    const QString path = m_file->fileName();
    const bool whole = good && m_file->commit();
    m_file.reset();
    if (whole)
        Q_EMIT finished(path, m_written);
    else
        Q_EMIT failed(path);
}

} // namespace frontdesk
