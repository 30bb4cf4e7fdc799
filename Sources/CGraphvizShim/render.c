// libgvc: contexts with chosen plugins, layouts, pictures in memory.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CGraphvizShim.h"
#include "graphviz.h"

#include <dirent.h>
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PLUGIN_COUNT = 4, PATH_SIZE = 4096 };
// The pango plugin comes last: it is left out unless asked for, because it makes every width depend on the installed fonts.
static const char *const plugin_names[PLUGIN_COUNT] = {"core", "dot_layout", "neato_layout", "pango"};
static void *plugin_addresses[PLUGIN_COUNT];
static const char *missing_plugin;

// Plugins lie in a folder `graphviz` beside libgvc, unless the variable that Graphviz itself reads says otherwise.
static bool plugin_folder(char *folder) {
  const char *chosen = getenv("GVBINDIR");
  if (chosen != NULL && *chosen != 0) return snprintf(folder, PATH_SIZE, "%s", chosen) < PATH_SIZE;
  Dl_info info;
  if (dladdr((void *)graphviz.gvContextPlugins, &info) == 0 || info.dli_fname == NULL) return false;
  char library[PATH_SIZE];
  if (realpath(info.dli_fname, library) == NULL) return false;
  char *slash = strrchr(library, '/');
  if (slash == NULL) return false;
  *slash = 0;
  return snprintf(folder, PATH_SIZE, "%s/graphviz", library) < PATH_SIZE;
}

// The shortest name wins: `libx.so` before `libx.so.6`, `libx.6.dylib` before `libx.6.0.0.dylib`.
static bool plugin_path(const char *folder, const char *name, char *path) {
  char start[64];
  snprintf(start, sizeof start, "libgvplugin_%s.", name);
  DIR *directory = opendir(folder);
  if (directory == NULL) return false;
  size_t best = 0;
  for (struct dirent *entry = readdir(directory); entry != NULL; entry = readdir(directory)) {
    size_t length = strlen(entry->d_name);
    if (strncmp(entry->d_name, start, strlen(start)) != 0 || strstr(entry->d_name, ".la") != NULL) continue;
    if (length > 2 && strcmp(entry->d_name + length - 2, ".a") == 0) continue;
    if (best != 0 && length >= best) continue;
    if (snprintf(path, PATH_SIZE, "%s/%s", folder, entry->d_name) < PATH_SIZE) best = length;
  }
  closedir(directory);
  return best != 0;
}

static void *load_plugin(int index) {
  if (plugin_addresses[index] != NULL) return plugin_addresses[index];
  char folder[PATH_SIZE], path[PATH_SIZE], symbol[64];
  missing_plugin = plugin_names[index];
  if (!plugin_folder(folder) || !plugin_path(folder, plugin_names[index], path)) return NULL;
  void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return NULL;
  snprintf(symbol, sizeof symbol, "gvplugin_%s_LTX_library", plugin_names[index]);
  return plugin_addresses[index] = dlsym(library, symbol);
}

cgv_context *cgv_context_open(bool pango) {
  // Graphviz keeps pointers to the names, so both lists are static.
  static char symbols[PLUGIN_COUNT][64];
  static lt_symlist_t lists[2][PLUGIN_COUNT + 1];
  lt_symlist_t *list = lists[pango];
  int count = pango ? PLUGIN_COUNT : PLUGIN_COUNT - 1;
  for (int index = 0; index < count; index++) {
    void *address = load_plugin(index);
    if (address == NULL) return NULL;
    snprintf(symbols[index], sizeof symbols[index], "gvplugin_%s_LTX_library", plugin_names[index]);
    list[index].name = symbols[index];
    list[index].address = address;
  }
  missing_plugin = NULL;
  return (cgv_context *)graphviz.gvContextPlugins(list, 0);
}

void cgv_context_close(cgv_context *context) { graphviz.gvFreeContext((GVC_t *)context); }
const char *cgv_missing_plugin(void) { return missing_plugin; }
const char *cgv_version(cgv_context *context) { return graphviz.gvcVersion((GVC_t *)context); }

int cgv_layout(cgv_context *context, cgv_graph *graph, const char *engine) {
  // Otherwise the second layout of a process differs from the first.
  srand(1);
  srand48(1);
  return graphviz.gvLayout((GVC_t *)context, (graph_t *)graph, engine);
}

void cgv_attach_positions(cgv_graph *graph) { graphviz.attach_attrs((graph_t *)graph); }
void cgv_layout_free(cgv_context *context, cgv_graph *graph) {
  graphviz.gvFreeLayout((GVC_t *)context, (graph_t *)graph);
}

int cgv_render(cgv_context *context, cgv_graph *graph, const char *format, char **data, size_t *length) {
  // Graphviz 12 widened the length to size_t; zeroing the whole word makes both right on little-endian machines.
  union {
    unsigned int narrow;
    size_t wide;
  } size = {.wide = 0};
  *data = NULL;
  int status = graphviz.gvRenderData((GVC_t *)context, (graph_t *)graph, format, data, (void *)&size);
  *length = size.wide;
  return status;
}

void cgv_render_free(char *data) { graphviz.gvFreeRenderData(data); }
