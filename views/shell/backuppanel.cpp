#include "views/shell/backuppanel.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QStyle>
#include <QVBoxLayout>

#include "views/common/card.h"
#include "views/common/errortexts.h"
#include "views/common/timetext.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int panelWidth = 440;

QString startFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString wordsFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::AlreadyExists:
        return BackupPanel::tr("%1 exists already. Nothing was overwritten; choose another name or an empty folder.")
            .arg(QDir::toNativeSeparators(error.subject));
    case ErrorCode::SchemaTooNew:
        return BackupPanel::tr("A newer version of Front Desk made this backup. Update first.");
    case ErrorCode::InvalidField:
        return BackupPanel::tr("This is no whole backup of Front Desk. Nothing was changed.");
    default:
        return errorText(error, TimeZone::utc());
    }
}

} // namespace

BackupPanel::BackupPanel(BackupDesk &desk, QWidget *window)
    : Popover(window),
      m_desk(desk),
      m_last(new QLabel(this)),
      m_result(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_backUp(new QPushButton(tr("Back up now…"), this)),
      m_restore(new QPushButton(tr("Restore a backup…"), this))
{
    setObjectName(u"backupPanel"_s);
    setAccessibleName(tr("Backup"));
    m_last->setObjectName(u"lastBackup"_s);
    m_last->setWordWrap(true);
    m_result->setObjectName(u"backupResult"_s);
    m_result->setWordWrap(true);
    m_result->hide();
    m_progress->setObjectName(u"backupProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_backUp->setObjectName(u"backUpButton"_s);
    m_backUp->setProperty("primary", true);
    m_backUp->setAutoDefault(true);
    m_restore->setObjectName(u"restoreButton"_s);
    m_restore->setProperty("flat", true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(10);
    column->addWidget(headingLabel(tr("Backup"), this));
    column->addWidget(m_last);
    column->addWidget(
        explanation(tr("Everything in one file, while everybody goes on working. Keep it on another disk, "
                       "and the clinic's secrets key apart from it: nothing else opens what is sealed."),
                    this));
    column->addWidget(m_progress);
    column->addWidget(m_result);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restore);
    row->addStretch();
    row->addWidget(m_backUp);
    column->addLayout(row);
    setFixedWidth(panelWidth + contentsMargins().left() + contentsMargins().right());

    connect(m_backUp, &QPushButton::clicked, this, &BackupPanel::askWhere);
    connect(m_restore, &QPushButton::clicked, this, &BackupPanel::askWhat);
    connect(&desk, &BackupDesk::progressed, m_progress, &QProgressBar::setValue);
}

void BackupPanel::open()
{
    m_result->hide();
    tellLast();
    openBeside(parentWidget()->rect());
    m_backUp->setFocus();
}

QPoint BackupPanel::placeFor(const QRect &) const
{
    constexpr double share = 1.0 / 3;
    return middle(share);
}

void BackupPanel::tellLast()
{
    const auto last = m_desk.lastBackup();
    const bool due = m_desk.isDue();
    if (last) {
        const TimeZone zone = m_desk.zone();
        m_last->setText(tr("The last backup was made on %1 at %2:\n%3")
                            .arg(longDate(zone.dateOf(last->at)), clockText(last->at, zone),
                                 leftToRight(QDir::toNativeSeparators(last->file))));
    } else {
        m_last->setText(tr("No backup has been made yet."));
    }
    m_last->setProperty("warning", due);
    m_last->style()->polish(m_last);
}

QFileDialog *BackupPanel::dialog(const QString &title)
{
    auto *dialog = new QFileDialog(window(), title, startFolder());
    dialog->setObjectName(u"backupDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void BackupPanel::askWhere()
{
    QFileDialog *ask = dialog(tr("Back up to"));
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setNameFilter(tr("Backups (*.db)"));
    ask->setDefaultSuffix(u"db"_s);
    ask->setOption(QFileDialog::DontConfirmOverwrite); // a file that exists is refused
    ask->selectFile(m_desk.suggestedName());
    connect(ask, &QFileDialog::fileSelected, this, &BackupPanel::backUp);
    ask->open();
}

void BackupPanel::backUp(const QString &file)
{
    setBusy(true);
    m_desk.backUp(file, this, [this, file](const Result<Done> &done) {
        setBusy(false);
        if (!done)
            return refuse(done.error());
        tellLast();
        dismiss();
        Q_EMIT said(tr("Backed up to %1").arg(leftToRight(QDir::toNativeSeparators(file))));
    });
}

void BackupPanel::askWhat()
{
    QFileDialog *ask = dialog(tr("The backup"));
    ask->setFileMode(QFileDialog::ExistingFile);
    ask->setNameFilter(tr("Backups (*.db)"));
    connect(ask, &QFileDialog::fileSelected, this, &BackupPanel::askWhereTo);
    ask->open();
}

void BackupPanel::askWhereTo(const QString &file)
{
    QFileDialog *ask = dialog(tr("An empty folder for it"));
    ask->setFileMode(QFileDialog::Directory);
    ask->setOption(QFileDialog::ShowDirsOnly);
    connect(ask, &QFileDialog::fileSelected, this, [this, file](const QString &folder) { restore(file, folder); });
    ask->open();
}

void BackupPanel::restore(const QString &file, const QString &folder)
{
    setBusy(true);
    m_desk.restore(file, folder, this, [this, folder](const Result<Done> &done) {
        setBusy(false);
        if (!done)
            return refuse(done.error());
        m_result->setText(
            tr("The backup is a clinic of its own now. The one that is open was not touched. To work with "
               "the restored one, close this window and start:\n%1")
                .arg(leftToRight(u"frontdesk --data \"%1\""_s.arg(QDir::toNativeSeparators(folder)))));
        m_result->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        m_result->setProperty("danger", false);
        m_result->style()->polish(m_result);
        m_result->show();
        adjustSize();
    });
}

void BackupPanel::setBusy(bool busy)
{
    m_backUp->setEnabled(!busy);
    m_restore->setEnabled(!busy);
    m_progress->setVisible(busy);
    m_progress->setValue(0);
    if (busy)
        m_result->hide();
    adjustSize();
}

void BackupPanel::refuse(const Error &error)
{
    m_result->setText(wordsFor(error));
    m_result->setProperty("danger", true);
    m_result->style()->polish(m_result);
    m_result->show();
    adjustSize();
}

} // namespace frontdesk
