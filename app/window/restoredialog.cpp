#include "app/window/restoredialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include "views/common/card.h"
#include "views/common/theme.h"
#include "views/setup/formfields.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

RestoreDialog::RestoreDialog(QWidget *parent) : FormDialog(parent)
{
    setWindowTitle(tr("From a backup"));
    setMinimumWidth(460);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(4);
    auto *heading = new QLabel(tr("Go on from a backup"));
    heading->setFont(themeFont(TextSize::Large, QFont::DemiBold));
    column->addWidget(heading);
    column->addWidget(
        explanation(tr("Everything in it becomes the clinic of this computer; the file itself stays as it is. "
                       "Everybody signs in with the password that they had. The key that seals the clinic's "
                       "secrets must be in this computer's keychain."),
                    this));
    m_file = addField<QLineEdit>(column, tr("The backup"), u"restoreFile"_s);
    auto *browse = new QPushButton(tr("Choose…"), this);
    browse->setObjectName(u"restoreChoose"_s);
    browse->setAutoDefault(false);
    column->addWidget(browse, 0, Qt::AlignLeft);
    problemLabel()->setObjectName(u"restoreProblem"_s);
    column->addWidget(problemLabel());
    auto *go = new QPushButton(tr("Restore"), this);
    go->setObjectName(u"restoreGo"_s);
    go->setProperty("primary", true);
    go->setDefault(true);
    column->addSpacing(12);
    column->addWidget(go, 0, Qt::AlignTrailing);
    connect(browse, &QPushButton::clicked, this, &RestoreDialog::choose);
    connect(go, &QPushButton::clicked, this, &RestoreDialog::finish);
}

QString RestoreDialog::file() const
{
    return m_file->text().trimmed();
}

void RestoreDialog::choose()
{
    auto *dialog = new QFileDialog(this, tr("The backup"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Backups (*.db)"));
    connect(dialog, &QFileDialog::fileSelected, m_file, &QLineEdit::setText);
    dialog->open();
}

QString RestoreDialog::problem(QWidget **where) const
{
    *where = m_file;
    return QFileInfo(file()).isFile() ? QString() : tr("There is no such file.");
}

} // namespace frontdesk
