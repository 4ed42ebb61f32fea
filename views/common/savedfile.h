#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace frontdesk {

/// Asks where to save; `chosen` gets the path, unless the person leaves. Returns at once.
/// `filter`: as QFileDialog has them, "PDF (*.pdf)"; its ending is added where the person gives none.
void askWhereToSave(QWidget *parent, const QString &suggested, const QString &filter,
                    std::function<void(const QString &path)> chosen);

/// Writes in one step, readable by this account only: what is saved here names patients. Returns the problem in the
/// system's words, empty when all is well.
QString saveFile(const QString &path, const QByteArray &content);

} // namespace frontdesk
