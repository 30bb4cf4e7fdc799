#include "CGraphvizShim.h"
#include "CLibraryLoading.h"
#include "graphviz.h"

#include <pthread.h>

struct graphviz graphviz;

#define GRAPHVIZ_SYMBOL(name) {#name, &graphviz.name},
static const library_symbol symbols[] = {GRAPHVIZ_SYMBOLS(GRAPHVIZ_SYMBOL)};

// libcgraph's are found through libgvc, which needs them. Later versions of Graphviz have other structs and
// another number: what was compiled with the headers of one takes no other.
static const char *const files[] = {
#if defined(__APPLE__)
  HOMEBREW_FILES("graphviz", "libgvc.dylib"),
#elif GVPLUGIN_VERSION == 6
  "libgvc.so.6",
#else
  "libgvc.so.7",
  "libgvc.so",
#endif
  NULL,
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_there;

static void load(void) { is_there = library_load(files, symbols, sizeof symbols / sizeof *symbols); }

bool cgv_load(void) {
  pthread_once(&once, load);
  return is_there;
}
