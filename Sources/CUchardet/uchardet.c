#include "CUchardet.h"
#include "CLibraryLoading.h"

#include <pthread.h>

typedef const char *text;

#define FUNCTIONS(ONE) \
  ONE(uchardet_t, uchardet_new, (void), ()) \
  ONE(void, uchardet_delete, (uchardet_t detector), (detector)) \
  ONE(int, uchardet_handle_data, (uchardet_t detector, text bytes, size_t count), (detector, bytes, count)) \
  ONE(void, uchardet_data_end, (uchardet_t detector), (detector)) \
  ONE(text, uchardet_get_charset, (uchardet_t detector), (detector))

FUNCTIONS(LIBRARY_POINTER)
FUNCTIONS(LIBRARY_FUNCTION)

static const library_symbol symbols[] = {FUNCTIONS(LIBRARY_SYMBOL)};
static const char *const files[] = {
#if defined(__APPLE__)
  HOMEBREW_FILES("uchardet", "libuchardet.0.dylib"),
#else
  "libuchardet.so.0",
#endif
  NULL,
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_there;

static void load(void) { is_there = library_load(files, symbols, sizeof symbols / sizeof *symbols); }

bool uchardet_load(void) {
  pthread_once(&once, load);
  return is_there;
}
