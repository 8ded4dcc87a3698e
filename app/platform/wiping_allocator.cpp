// SPDX-License-Identifier: Apache-2.0
// Replaces free() and realloc() of the C library in this program: whatever is given back is
// overwritten first. Requests and answers pass through buffers of Qt and OpenSSL that nobody else
// could wipe. The price is measured by "./dev bench".
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

#include <cerrno>
#include <cstring>

#include <malloc.h>

extern "C" {

void __libc_free(void *memory); // NOLINT(bugprone-reserved-identifier): glibc's own
void *__libc_malloc(std::size_t size); // NOLINT(bugprone-reserved-identifier)

void free(void *memory)
{
    if (!memory)
        return;
    // errno stays as it is, as POSIX demands of free().
    const int error = errno;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
    errno = error;
}

void *realloc(void *memory, std::size_t size)
{
    if (!memory)
        return malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t held = malloc_usable_size(memory);
    // Enough room is used as it is, unless much of it would be wasted.
    if (size <= held && held <= 2 * size + 64)
        return memory;
    void *moved = __libc_malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, held < size ? held : size);
    free(memory);
    return moved;
}

} // extern "C"

#endif
