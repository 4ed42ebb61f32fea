#include "sync/api/router.h"

namespace frontdesk {

using namespace Qt::Literals::StringLiterals;

struct RouteTree::Node {
    QHash<QString, Node *> written; ///< owned by `children`
    std::vector<std::unique_ptr<Node>> children;
    std::unique_ptr<Node> variable;
    std::array<int, httpMethodCount> routes{-1, -1, -1, -1, -1, -1, -1, -1};
    std::array<QStringList, httpMethodCount> names; ///< of the variable segments on the way here, per route

    bool hasRoutes() const
    {
        return std::any_of(routes.begin(), routes.end(), [](int index) { return index >= 0; });
    }

    Node *child(const QString &segment)
    {
        if (segment.startsWith(':'_L1)) {
            if (!variable)
                variable = std::make_unique<Node>();
            return variable.get();
        }
        Node *&node = written[segment];
        if (!node) {
            children.push_back(std::make_unique<Node>());
            node = children.back().get();
        }
        return node;
    }

    /// The node that the segments from `at` on lead to; the variable ones are gathered in `values`.
    const Node *walk(const QStringList &segments, qsizetype at, QStringList &values) const
    {
        if (at == segments.size())
            return hasRoutes() ? this : nullptr;
        if (const Node *next = written.value(segments[at])) {
            if (const Node *end = next->walk(segments, at + 1, values))
                return end;
        }
        if (!variable || segments[at].isEmpty())
            return nullptr;
        values.append(segments[at]);
        if (const Node *end = variable->walk(segments, at + 1, values))
            return end;
        values.removeLast();
        return nullptr;
    }

    HttpMethod effective(HttpMethod method) const
    {
        const bool headOnGet = method == HttpMethod::Head && routes[size_t(HttpMethod::Head)] < 0;
        return headOnGet ? HttpMethod::Get : method;
    }

    QByteArray allow() const
    {
        QByteArrayList known;
        for (int method = 0; method < httpMethodCount; ++method) {
            if (routes[size_t(effective(HttpMethod(method)))] >= 0)
                known.append(toBytes(HttpMethod(method)));
        }
        return known.join(", ");
    }
};

RouteTree::RouteTree() : m_root(std::make_unique<Node>()) {}
RouteTree::~RouteTree() = default;
RouteTree::RouteTree(RouteTree &&) noexcept = default;
RouteTree &RouteTree::operator=(RouteTree &&) noexcept = default;

QString PathParameters::value(QStringView name) const
{
    for (const auto &entry : m_values) {
        if (entry.first == name)
            return entry.second;
    }
    return {};
}

void RouteTree::add(HttpMethod method, QByteArrayView path, int index)
{
    Node *node = m_root.get();
    QStringList names;
    const QStringList segments = QString::fromLatin1(path).split('/'_L1, Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        node = node->child(segment);
        if (segment.startsWith(':'_L1))
            names.append(segment.sliced(1));
    }
    Q_ASSERT_X(node->routes[size_t(method)] < 0, "RouteTree::add", "the route stands twice in the table");
    node->routes[size_t(method)] = index;
    node->names[size_t(method)] = names;
}

RouteTree::Match RouteTree::find(HttpMethod method, const QStringList &segments) const
{
    QStringList values;
    const Node *node = m_root->walk(segments, 0, values);
    if (!node)
        return {};
    const size_t effective = size_t(node->effective(method));
    Match match;
    match.index = node->routes[effective];
    match.outcome = match.index < 0 ? Outcome::NoSuchMethod : Outcome::Found;
    if (match.index < 0)
        match.allow = node->allow();
    for (qsizetype at = 0; match.index >= 0 && at < values.size(); ++at)
        match.parameters.append(node->names[effective].at(at), values.at(at));
    return match;
}

Refusal routeRefusal(RouteTree::Outcome outcome, const QByteArray &allow)
{
    if (outcome == RouteTree::Outcome::NoSuchMethod)
        return {405, "METHOD_NOT_ALLOWED", u"This path does not know the method"_s, {{"Allow", allow}}};
    return {404, "NOT_FOUND", u"There is nothing at this path"_s, {}};
}

} // namespace frontdesk
