// libcgraph: graphs that others wrote.
#include "CGraphvizShim.h"
#include "graphviz.h"


// A text that is given to the parser bit by bit, so that it can be asked for one graph after another.
struct unread {
  const char *next;
};

// A line at most: the parser may drop what it has in hand when it starts on the next graph.
static int line_read(void *channel, char *buffer, int size) {
  struct unread *text = channel;
  int length = 0;
  while (length < size && text->next[length] != 0) {
    buffer[length] = text->next[length];
    if (buffer[length++] == '\n') break;
  }
  text->next += length;
  return length;
}

cgv_graph *cgv_first_graph_read(const char *text, size_t *count, bool *more) {
  *count = 0;
  *more = false;
  struct unread unread = {text};
  // A graph keeps its services as long as it lives. Callers hold the lock.
  static Agiodisc_t input;
  input = *graphviz.AgIoDisc;
  input.afread = line_read;
  Agdisc_t services = {.id = graphviz.AgIdDisc, .io = &input};
  Agraph_t *graph = graphviz.agread(&unread, &services);
  if (graph == NULL) return NULL;
  // What was parsed before a mistake is given back too.
  if (graphviz.agerrors() >= AGERR) {
    graphviz.agclose(graph);
    return NULL;
  }
  *count = 1;
  for (Agraph_t *next; (next = graphviz.agread(&unread, &services)) != NULL;) {
    graphviz.agclose(next);
    if (graphviz.agerrors() >= AGERR) break;
    ++*count;
  }
  *more = graphviz.agerrors() >= AGERR;
  graphviz.agmemread("");
  graphviz.agreseterrors();
  return (cgv_graph *)graph;
}

bool cgv_graph_is_directed(cgv_graph *graph) { return graphviz.agisdirected((Agraph_t *)graph) != 0; }

size_t cgv_subgraph_count(cgv_graph *graph) {
  size_t count = 0;
  for (Agraph_t *inner = graphviz.agfstsubg((Agraph_t *)graph); inner != NULL; inner = graphviz.agnxtsubg(inner)) {
    count += 1 + cgv_subgraph_count((cgv_graph *)inner);
  }
  return count;
}

int cgv_attribute_place(cgv_attribute *attribute) { return ((Agsym_t *)attribute)->id; }

static const char *value(void *object, cgv_attribute *attribute) {
  const char *text = graphviz.agxget(object, (Agsym_t *)attribute);
  return text == NULL ? "" : text;
}
const char *cgv_graph_value(cgv_graph *graph, cgv_attribute *attribute) { return value(graph, attribute); }
const char *cgv_node_value(cgv_node *node, cgv_attribute *attribute) { return value(node, attribute); }
const char *cgv_edge_value(cgv_edge *edge, cgv_attribute *attribute) { return value(edge, attribute); }

// The empty text that stands for a missing value is no string of libcgraph, and has no such mark before it.
bool cgv_value_is_html(const char *value) { return *value != 0 && graphviz.aghtmlstr((char *)value) != 0; }
