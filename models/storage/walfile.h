#pragma once

namespace frontdesk {

/// A SQLite VFS whose write-ahead log is written in large pieces. SQLite hands over each page of a commit in two writes;
/// for a booking of twenty pages that is forty calls of the system, and costs more than the flush. Here the pieces of a
/// commit are put together and reach the file in one write, right before it is flushed.
///
/// What was not flushed yet is known to this connection alone, which is why it may only be used where
/// - every commit flushes (synchronous=FULL), since SQLite shows a commit to others only after that, and
/// - nothing is written before the commit (cache_spill off), so that a rollback leaves nothing behind.
/// Everything but writes to the log is passed on to the system's own VFS. A failing write is reported by the flush.
///
/// The name to open a database with, registered when first asked for; null when SQLite does not take it. Any thread.
const char *gatheringVfs();

} // namespace frontdesk
