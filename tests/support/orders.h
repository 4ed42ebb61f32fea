#pragma once

#include <QTest>

#include <optional>

#include "models/items/reply.h"

namespace frontdesk::test {

/// Waits for what became of an order.
template<class T>
Result<T> outcome(const std::function<void(Reply<T>)> &order)
{
    std::optional<Result<T>> got;
    order([&got](const Result<T> &result) { got.emplace(result); });
    const bool came = QTest::qWaitFor([&] { return got.has_value(); });
    return came ? *got : Result<T>(Error::of(ErrorCode::StorageFailed, {QStringLiteral("no answer")}));
}

} // namespace frontdesk::test
