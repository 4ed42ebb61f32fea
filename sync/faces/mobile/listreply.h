#pragma once

#include "sync/api/jsonwriter.h"
#include "sync/api/reply.h"
#include "sync/faces/queryreader.h"

namespace frontdesk::mobile {

/// Which part of a list is wanted.
struct Paging {
    int limit = 50;
    int offset = 0;
};

/// `limit` 1–100, 50 by default, and `offset`; what is wrong is noted in the reader.
inline Paging readPaging(QueryReader &query)
{
    return {query.integer(QLatin1StringView("limit"), 50, 1, 100),
            query.integer(QLatin1StringView("offset"), 0, 0, std::numeric_limits<int>::max())};
}

/// {data, pagination: {limit, offset, count, total}}, the shape of every list. CONTRACT §11.2. `write(json, row)`.
template<class T, class Write>
HttpReply listReply(const QList<T> &rows, const Paging &paging, int total, Write &&write)
{
    JsonWriter json(256 + rows.size() * 400);
    json.beginObject();
    json.key("data");
    json.beginArray();
    for (const T &row : rows)
        write(json, row);
    json.endArray();
    json.key("pagination");
    json.beginObject();
    json.field("limit", qint64(paging.limit));
    json.field("offset", qint64(paging.offset));
    json.field("count", qint64(rows.size()));
    json.field("total", qint64(total));
    json.endObject();
    json.endObject();
    return HttpReply::json(200, json.take());
}

/// The wanted part of a list that is at hand whole.
template<class T, class Write>
HttpReply slicedReply(const QList<T> &all, const Paging &paging, Write &&write)
{
    return listReply(all.mid(paging.offset, paging.limit), paging, int(all.size()), std::forward<Write>(write));
}

} // namespace frontdesk::mobile
