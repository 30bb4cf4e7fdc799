// Libraries of the system that are looked for when they are first needed, so that a program starts without them.
//
// A target for such a library defines functions of its names, each of which calls the one that was found; the library's
// own header declares them, so that the compiler compares each signature. It lists them once:
//
//     #define FUNCTIONS(ONE) \
//       ONE(struct archive *, archive_read_new, (void), ()) \
//       ONE(int, archive_format, (struct archive *archive), (archive))
#ifndef C_LIBRARY_LOADING_H
#define C_LIBRARY_LOADING_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif

// A function or variable of a library, and the pointer that takes its address.
typedef struct {
  const char *name;
  void *place;
} library_symbol;

// Opens the first of some files that is there and has all symbols, and never closes it. Not thread-safe: call it once.
//
// files: what the loader looks for, or paths; null ends them.
// Returns whether all places are filled; otherwise none is.
bool library_load(const char *const *files, const library_symbol *symbols, size_t count);

#ifdef __cplusplus
}
#endif

#define LIBRARY_POINTER(type, name, parameters, arguments) static __typeof__(name) *found_##name;
#define LIBRARY_SYMBOL(type, name, parameters, arguments) {#name, &found_##name},
// Where the library isn't there, zero. Hidden: other libraries of the process, which have a function of that name from the library
// itself, must not get this one.
#define LIBRARY_FUNCTION(type, name, parameters, arguments) \
  __attribute__((visibility("hidden"))) type name parameters { return found_##name == NULL ? (type)0 : found_##name arguments; }

// Where Homebrew puts a file of a formula, on either kind of processor.
#define HOMEBREW_FILES(formula, file) "/opt/homebrew/opt/" formula "/lib/" file, "/usr/local/opt/" formula "/lib/" file

#endif
