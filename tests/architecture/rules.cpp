#include "tests/architecture/rules.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace frontdesk::test {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int maxFileLines = 400;
constexpr int maxFunctionLines = 60;

struct Layer {
    QString folder;
    QStringList mayInclude; ///< besides itself
};

/// Who may include whom. app is the composition root and sees all.
QList<Layer> layers()
{
    const QString domain = u"models/domain/"_s;
    const QString storage = u"models/storage/"_s;
    const QString services = u"models/services/"_s;
    const QString items = u"models/items/"_s;
    return {{domain, {}},
            {storage, {domain}},
            {services, {storage, domain}},
            {items, {services, domain}},
            {u"views/"_s, {items, services, domain}},
            {u"sync/"_s, {services, domain}},
            {u"app/"_s, {u"views/"_s, u"sync/"_s, items, services, storage, domain}}};
}

bool startsWithAny(const QString &path, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&](const QString &folder) { return path.startsWith(folder); });
}

bool isTest(const SourceFile &file)
{
    return file.path.startsWith("tests/"_L1);
}

QList<Finding> matches(const SourceFile &file, const QString &where, const QString &pattern)
{
    QList<Finding> found;
    auto hits = QRegularExpression(pattern).globalMatch(where);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        found.append({file.path, file.lineAt(hit.capturedStart()), hit.captured().simplified()});
    }
    return found;
}

QList<Finding> checkIncludes(const SourceFile &file)
{
    const QList<Layer> all = layers();
    const auto layer = std::find_if(all.begin(), all.end(),
                                    [&](const Layer &l) { return file.path.startsWith(l.folder); });
    QList<Finding> found;
    auto hits = QRegularExpression(u"^#include \"([^\"]+)\""_s, QRegularExpression::MultilineOption)
                    .globalMatch(file.text);
    while (hits.hasNext()) {
        const auto hit = hits.next();
        const QString target = hit.captured(1);
        const bool generated = target.endsWith(".moc"_L1) && !target.contains('/'_L1);
        const bool allowed = layer == all.end() ? target.contains('/'_L1)
                                                : startsWithAny(target, layer->mayInclude + QStringList{layer->folder});
        if (!generated && !allowed)
            found.append({file.path, file.lineAt(hit.capturedStart()), target});
    }
    return found;
}

QList<Finding> checkSql(const SourceFile &file)
{
    if (isTest(file) || file.path.startsWith("models/storage/"_L1))
        return {};
    return matches(file, file.code, uR"(\bQSql\w+|\bsqlite3_?\w*)"_s)
           + matches(
               file, file.strings,
               uR"(\bSELECT\s[^;]*\bFROM\b|\bINSERT\s+(OR\s+\w+\s+)?INTO\b|\bUPDATE\s+\w+\s+SET\b|\bDELETE\s+FROM\b)"
               uR"(|\b(CREATE|DROP|ALTER)\s+(TABLE|INDEX|TRIGGER|VIEW)\b|\bPRAGMA\s|\bBEGIN IMMEDIATE\b|\bSAVEPOINT\b)"_s);
}

QList<Finding> checkNow(const SourceFile &file)
{
    if (isTest(file))
        return {};
    return matches(
        file, file.code,
        uR"(\bcurrentDateTime(Utc)?\b|\bcurrent(M)?SecsSinceEpoch\b|\bsystem_clock::now\b|\bQTime::currentTime\b)"
        uR"(|\bQDate::currentDate\b|\btime\s*\(\s*(nullptr|NULL|0|&\w+)\s*\)|\bgettimeofday\b|\bclock_gettime\b)"_s);
}

QList<Finding> checkEventLoops(const SourceFile &file)
{
    QString pattern = uR"(\bprocessEvents\b|\bQEventLoop\b|\bBlockingQueuedConnection\b)"_s;
    if (!file.path.startsWith("models/storage/"_L1)) // there, exec() runs a statement
        pattern += uR"(|(\.|->|::)exec\s*\()"_s;
    return isTest(file) ? QList<Finding>() : matches(file, file.code, pattern);
}

QList<Finding> checkSingletons(const SourceFile &file)
{
    return matches(file, file.code,
                   uR"(\b(?!Q[A-Z])\w+::instance\s*\(\)|\bstatic\s+[\w:<>]+\s*[&*]\s*instance\s*\()"_s);
}

QList<Finding> checkFileLength(const SourceFile &file)
{
    const int lines = file.lineCount();
    if (lines <= maxFileLines)
        return {};
    return {{file.path, lines, u"%1 lines"_s.arg(lines)}};
}

/// Where a body that opens with a brace alone on its line ends: the same indentation, closed. Approximate, good enough
/// for sources that clang-format has laid out.
qsizetype endOfBody(const QStringList &lines, qsizetype open)
{
    int depth = 0;
    for (qsizetype i = open; i < lines.size(); ++i) {
        depth += int(lines.at(i).count('{'_L1) - lines.at(i).count('}'_L1));
        if (depth <= 0)
            return i;
    }
    return lines.size() - 1;
}

QList<Finding> checkFunctionLength(const SourceFile &file)
{
    QList<Finding> found;
    const QStringList lines = file.code.split('\n'_L1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).trimmed() != "{"_L1 || lines.at(i - 1).contains("_data()"_L1))
            continue;
        const qsizetype length = endOfBody(lines, i) - i - 1;
        if (length > maxFunctionLines)
            found.append({file.path, int(i), u"%1 lines: %2"_s.arg(length).arg(lines.at(i - 1).trimmed())});
    }
    return found;
}

QList<Finding> checkMachinePaths(const SourceFile &file)
{
    return matches(file, file.text, uR"((?<![\w.}/-])/(home|work|root|Users)/\w)"_s);
}

QList<Finding> checkMarks(const SourceFile &file)
{
    return matches(file, file.text, uR"(\b(TODO|FIXME|XXX|QSKIP)\b)"_s);
}

} // namespace

QList<Rule> houseRules()
{
    return {
        {u"includes"_s, u"a layer includes itself and what stands below it, with the full path"_s, checkIncludes},
        {u"sql"_s, u"SQL stands in models/storage only"_s, checkSql},
        {u"now"_s, u"the time comes from a Clock"_s, checkNow},
        {u"loops"_s, u"no nested event loop, no call that waits for another thread's"_s, checkEventLoops},
        {u"singletons"_s, u"what is needed is handed in"_s, checkSingletons},
        {u"file length"_s, u"a file has at most 400 lines"_s, checkFileLength},
        {u"function length"_s, u"a function has at most 60 lines"_s, checkFunctionLength},
        {u"machine paths"_s, u"nothing depends on one machine's folders"_s, checkMachinePaths},
        {u"marks"_s, u"nothing is left for later, no test is skipped"_s, checkMarks},
    };
}

QList<Exemption> exemptions()
{
    const QString itself = u"spells out what it looks for"_s;
    return {
        {u"now"_s, u"models/domain/clock.cpp"_s, u"it is the clock"_s},
        {u"now"_s, u"models/domain/id.cpp"_s, u"the time part of an id orders an index; no rule reads it"_s},
        {u"loops"_s, u"app/keys/keychainkey.cpp"_s, u"a keychain answers only through a loop; no other runs by then"_s},
        {u"loops"_s, u"app/eventloop.cpp"_s, u"the program's own loop"_s},
        {u"marks"_s, u"tests/architecture/rules.cpp"_s, itself},
        {u"marks"_s, u"tests/architecture/tst_architecture.cpp"_s, itself},
        {u"machine paths"_s, u"tests/architecture/tst_architecture.cpp"_s, itself},
    };
}

} // namespace frontdesk::test
