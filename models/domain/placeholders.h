#pragma once

#include <QRegularExpression>
#include <QString>

#include <functional>

namespace frontdesk {

/// `text` with what stands for each match of `placeholder`, in one pass: what looks like a placeholder in a value is none.
QString withReplaced(const QString &text, const QRegularExpression &placeholder,
                     const std::function<QString(const QRegularExpressionMatch &)> &value);

} // namespace frontdesk
