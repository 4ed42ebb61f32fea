#pragma once

#include "models/domain/clinic.h"
#include "sync/api/reply.h"

namespace frontdesk {

/// A small page for people who follow a link: the clinic's name, and below it `content`, which is HTML already. Laid out in the
/// direction of `language`. Nothing is fetched from elsewhere and no script runs.
HttpReply publicPage(const Clinic &clinic, const QString &language, const QString &content, int status = 200);

} // namespace frontdesk
