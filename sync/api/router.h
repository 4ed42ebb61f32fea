#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <array>
#include <memory>
#include <vector>

#include "sync/api/request.h"

namespace frontdesk {

/// Who may call a route at all; what of it they see is the services' business. CONTRACT §3. LocalOrAdmin: anyone on the hub's
/// own machine, from elsewhere an admin.
enum class Access { Anyone, SignedIn, Staff, Admin, LocalOrAdmin };

/// The variable parts of a path by name, decoded.
class PathParameters {
public:
    void append(const QString &name, const QString &value) { m_values.append({name, value}); }
    /// Empty when the route has no such part.
    QString value(QStringView name) const;
    qsizetype size() const { return m_values.size(); }

private:
    QList<QPair<QString, QString>> m_values;
};

/// Paths to numbers, without knowing what the numbers mean. A tree by segment: a written segment wins over a variable
/// one, whatever the order they were added in.
class RouteTree {
public:
    enum class Outcome { Found, NoSuchPath, NoSuchMethod };
    struct Match {
        Outcome outcome = Outcome::NoSuchPath;
        int index = -1;
        PathParameters parameters;
        QByteArray allow; ///< for the Allow header, when NoSuchMethod
    };

    RouteTree();
    ~RouteTree();
    RouteTree(RouteTree &&) noexcept;
    RouteTree &operator=(RouteTree &&) noexcept;

    /// "/a/:id/b". Asserts that the pair of method and path is new.
    void add(HttpMethod method, QByteArrayView path, int index);
    /// HEAD is answered by GET's route where it has none of its own.
    Match find(HttpMethod method, const QStringList &segments) const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

/// One line of the route table.
template<class Handler>
struct Route {
    HttpMethod method;
    QByteArray path; ///< "/api/v1/protected/appointments/:id"
    Access access;
    Handler handler;
};

/// The route table, made once and read from the server's thread. `Handler` is a function or an id.
template<class Handler>
class Router {
public:
    struct Match {
        const Route<Handler> *route = nullptr; ///< null unless Found; valid as long as the router
        RouteTree::Outcome outcome = RouteTree::Outcome::NoSuchPath;
        PathParameters parameters;
        QByteArray allow;
    };

    explicit Router(std::vector<Route<Handler>> routes) : m_routes(std::move(routes))
    {
        for (size_t index = 0; index < m_routes.size(); ++index)
            m_tree.add(m_routes[index].method, m_routes[index].path, int(index));
    }

    Match find(HttpMethod method, const QStringList &segments) const
    {
        RouteTree::Match match = m_tree.find(method, segments);
        const Route<Handler> *route = match.index < 0 ? nullptr : &m_routes[size_t(match.index)];
        return {route, match.outcome, std::move(match.parameters), std::move(match.allow)};
    }

    const std::vector<Route<Handler>> &routes() const { return m_routes; }

private:
    std::vector<Route<Handler>> m_routes;
    RouteTree m_tree;
};

/// 404, or 405 with Allow. CONTRACT §4.
Refusal routeRefusal(RouteTree::Outcome outcome, const QByteArray &allow);

} // namespace frontdesk
