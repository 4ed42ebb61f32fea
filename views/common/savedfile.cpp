#include "views/common/savedfile.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

void askWhereToSave(QWidget *parent, const QString &suggested, const QString &filter,
                    std::function<void(const QString &path)> chosen)
{
    auto *dialog = new QFileDialog(parent);
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilter(filter);
    dialog->setDefaultSuffix(QFileInfo(suggested).suffix());
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(suggested);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

QString saveFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool saved = file.open(QFile::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
                       && file.write(content) == content.size() && file.commit();
    return saved ? QString() : file.errorString();
}

} // namespace frontdesk
