// libcgraph: graphs that others wrote.
#include "CGraphvizShim.h"

#include <cgraph.h>

cgv_graph *cgv_first_graph_read(const char *text, bool *more) {
  *more = false;
  Agraph_t *graph = agmemread(text);
  if (graph == NULL) return NULL;
  // What was parsed before a mistake is given back too.
  if (agerrors() >= AGERR) {
    agclose(graph);
    return NULL;
  }
  // The parser stops at the end of a graph; going on without new text shows what it has in hand of the rest.
  Agraph_t *next = agmemread("");
  *more = next != NULL || agerrors() >= AGERR;
  if (next != NULL) agclose(next);
  agmemread("");
  agreseterrors();
  return (cgv_graph *)graph;
}

bool cgv_graph_is_directed(cgv_graph *graph) { return agisdirected((Agraph_t *)graph) != 0; }

size_t cgv_subgraph_count(cgv_graph *graph) {
  size_t count = 0;
  for (Agraph_t *inner = agfstsubg((Agraph_t *)graph); inner != NULL; inner = agnxtsubg(inner)) {
    count += 1 + cgv_subgraph_count((cgv_graph *)inner);
  }
  return count;
}

int cgv_attribute_place(cgv_attribute *attribute) { return ((Agsym_t *)attribute)->id; }

static const char *value(void *object, cgv_attribute *attribute) {
  const char *text = agxget(object, (Agsym_t *)attribute);
  return text == NULL ? "" : text;
}
const char *cgv_graph_value(cgv_graph *graph, cgv_attribute *attribute) { return value(graph, attribute); }
const char *cgv_node_value(cgv_node *node, cgv_attribute *attribute) { return value(node, attribute); }
const char *cgv_edge_value(cgv_edge *edge, cgv_attribute *attribute) { return value(edge, attribute); }

// The empty text that stands for a missing value is no string of libcgraph, and has no such mark before it.
bool cgv_value_is_html(const char *value) { return *value != 0 && aghtmlstr((char *)value) != 0; }
