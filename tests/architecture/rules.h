#pragma once

#include <functional>

#include "tests/architecture/sourcefile.h"

namespace frontdesk::test {

struct Finding {
    QString path;
    int line = 0;
    QString what;
};

/// A rule of the house that can be read off the sources.
struct Rule {
    QString name;
    QString why;
    std::function<QList<Finding>(const SourceFile &)> check;
};

/// A file that may break a rule, and the reason.
struct Exemption {
    QString rule;
    QString path;
    QString why;
};

QList<Rule> houseRules();
QList<Exemption> exemptions();

} // namespace frontdesk::test
