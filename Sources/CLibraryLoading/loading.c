#include "CLibraryLoading.h"

#include <dlfcn.h>
#include <string.h>

static bool fill(void *library, const library_symbol *symbols, size_t count) {
  for (size_t index = 0; index < count; index++) {
    void *address = dlsym(library, symbols[index].name);
    if (address == NULL) return false;
    // A pointer to a function is no `void *` in C, but has its form wherever there is `dlsym`.
    memcpy(symbols[index].place, &address, sizeof address);
  }
  return true;
}

bool library_load(const char *const *files, const library_symbol *symbols, size_t count) {
  for (; *files != NULL; files++) {
    void *library = dlopen(*files, RTLD_NOW | RTLD_LOCAL);
    if (library == NULL) continue;
    if (fill(library, symbols, count)) return true;
    for (size_t index = 0; index < count; index++) memset(symbols[index].place, 0, sizeof(void *));
    dlclose(library);
  }
  return false;
}
