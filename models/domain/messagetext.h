#pragma once

#include <QStringList>

#include "models/domain/id.h"

namespace frontdesk {

/// A text with placeholders in braces, and its subject where it travels by mail or push.
struct TextTemplate {
    QString subject;
    QString text;
    bool operator==(const TextTemplate &) const = default;
};

/// The first thing in braces that is none of `allowed` ("{patiant}"), or a brace without its other half; empty when all is
/// well.
QString strayPlaceholder(const QString &text, const QStringList &allowed);

using QuickReplyId = Id<struct QuickReplyTag>;

/// What people at the desk write often: a name to find it by, and the text in one language.
struct QuickReply {
    QuickReplyId id; ///< null: not stored yet
    QString name;
    QString language; ///< two letters
    QString text;
};

} // namespace frontdesk
