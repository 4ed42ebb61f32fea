#include "models/storage/walfile.h"

#include <sqlite3.h>

#include <cstddef>
#include <vector>

namespace frontdesk {

namespace {

constexpr const char *vfsName = "frontdesk-gathering";
/// SQLite's own VFS for Unix writes 128 KiB at most with one call.
constexpr std::size_t mostGathered = 120 * 1024;

sqlite3_vfs *systemVfs()
{
    static sqlite3_vfs *const found = sqlite3_vfs_find(nullptr);
    return found;
}

/// Writes that follow each other in the file.
struct Gathered {
    sqlite3_int64 offset = 0;
    std::vector<char> bytes;

    bool takes(std::size_t more, sqlite3_int64 at) const
    {
        return bytes.empty() || (at == offset + sqlite3_int64(bytes.size()) && bytes.size() + more <= mostGathered);
    }
};

/// What SQLite sees as a file; the system's own stands behind it in the same piece of memory.
struct File {
    sqlite3_file base;
    Gathered *gathered; ///< of a write-ahead log; null for other files

    sqlite3_file *own() { return reinterpret_cast<sqlite3_file *>(this + 1); }
    const sqlite3_io_methods &system() { return *own()->pMethods; }
    int flush()
    {
        if (!gathered || gathered->bytes.empty())
            return SQLITE_OK;
        const int code = system().xWrite(own(), gathered->bytes.data(), int(gathered->bytes.size()), gathered->offset);
        gathered->bytes.clear();
        return code;
    }
};
static_assert(sizeof(File) % alignof(std::max_align_t) == 0);

File *fileOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file);
}

int write(sqlite3_file *handle, const void *bytes, int size, sqlite3_int64 offset)
{
    File *file = fileOf(handle);
    if (!file->gathered)
        return file->system().xWrite(file->own(), bytes, size, offset);
    Gathered &gathered = *file->gathered;
    if (!gathered.takes(std::size_t(size), offset)) {
        if (const int code = file->flush(); code != SQLITE_OK)
            return code;
    }
    if (gathered.bytes.empty())
        gathered.offset = offset;
    const auto *first = static_cast<const char *>(bytes);
    gathered.bytes.insert(gathered.bytes.end(), first, first + size);
    return SQLITE_OK;
}

/// Passes a call on, after what is gathered has been written.
template<auto method, class... Arguments>
int passOn(sqlite3_file *handle, Arguments... arguments)
{
    File *file = fileOf(handle);
    const int code = file->flush();
    return code == SQLITE_OK ? (file->system().*method)(file->own(), arguments...) : code;
}

int close(sqlite3_file *handle)
{
    File *file = fileOf(handle);
    const int flushed = file->flush();
    delete file->gathered;
    file->gathered = nullptr;
    const int closed = file->system().xClose(file->own());
    return flushed == SQLITE_OK ? closed : flushed;
}

void barrier(sqlite3_file *handle)
{
    fileOf(handle)->system().xShmBarrier(fileOf(handle)->own());
}

using Methods = sqlite3_io_methods;

const Methods methods = {
    2, // what memory-mapped reading would need besides is not offered
    &close,
    &passOn<&Methods::xRead, void *, int, sqlite3_int64>,
    &write,
    &passOn<&Methods::xTruncate, sqlite3_int64>,
    &passOn<&Methods::xSync, int>,
    &passOn<&Methods::xFileSize, sqlite3_int64 *>,
    &passOn<&Methods::xLock, int>,
    &passOn<&Methods::xUnlock, int>,
    &passOn<&Methods::xCheckReservedLock, int *>,
    &passOn<&Methods::xFileControl, int, void *>,
    &passOn<&Methods::xSectorSize>,
    &passOn<&Methods::xDeviceCharacteristics>,
    &passOn<&Methods::xShmMap, int, int, int, void volatile **>,
    &passOn<&Methods::xShmLock, int, int, int>,
    &barrier,
    &passOn<&Methods::xShmUnmap, int>,
    nullptr,
    nullptr,
};

int open(sqlite3_vfs *, const char *name, sqlite3_file *handle, int flags, int *outFlags)
{
    File *file = fileOf(handle);
    file->base.pMethods = nullptr;
    file->gathered = nullptr;
    const int code = systemVfs()->xOpen(systemVfs(), name, file->own(), flags, outFlags);
    if (file->own()->pMethods) // also after some failures: SQLite closes the file then
        file->base.pMethods = &methods;
    if (code == SQLITE_OK && (flags & SQLITE_OPEN_WAL))
        file->gathered = new Gathered;
    return code;
}

sqlite3_vfs gathering()
{
    sqlite3_vfs vfs = *systemVfs();
    vfs.pNext = nullptr;
    vfs.zName = vfsName;
    vfs.szOsFile += int(sizeof(File));
    vfs.xOpen = &open;
    return vfs;
}

} // namespace

const char *gatheringVfs()
{
    static sqlite3_vfs vfs = gathering();
    static const int registered = sqlite3_vfs_register(&vfs, 0);
    return registered == SQLITE_OK ? vfsName : nullptr;
}

} // namespace frontdesk
