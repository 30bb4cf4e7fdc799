// libcgraph: building, writing, reading and walking graphs.
#include "CGraphvizShim.h"
#include "graphviz.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static pthread_mutex_t graphviz_lock = PTHREAD_MUTEX_INITIALIZER;

void cgv_lock(void) { pthread_mutex_lock(&graphviz_lock); }
void cgv_unlock(void) { pthread_mutex_unlock(&graphviz_lock); }

void cgv_free(void *memory) { free(memory); }

cgv_graph *cgv_graph_open(const char *name) {
  return (cgv_graph *)graphviz.agopen((char *)name, *graphviz.Agundirected, NULL);
}
void cgv_graph_close(cgv_graph *graph) { graphviz.agclose((Agraph_t *)graph); }

cgv_node *cgv_node_add(cgv_graph *graph, const char *name) {
  return (cgv_node *)graphviz.agnode((Agraph_t *)graph, (char *)name, 1);
}

cgv_edge *cgv_edge_add(cgv_graph *graph, cgv_node *tail, cgv_node *head) {
  return (cgv_edge *)graphviz.agedge((Agraph_t *)graph, (Agnode_t *)tail, (Agnode_t *)head, NULL, 1);
}

void cgv_subgraph_include(cgv_graph *subgraph, cgv_node *node) {
  graphviz.agsubnode((Agraph_t *)subgraph, (Agnode_t *)node, 1);
}

void cgv_subgraph_exclude(cgv_graph *subgraph, cgv_node *node) {
  Agnode_t *member = graphviz.agsubnode((Agraph_t *)subgraph, (Agnode_t *)node, 0);
  if (member != NULL) graphviz.agdelnode((Agraph_t *)subgraph, member);
}

static const int kinds[] = {AGRAPH, AGNODE, AGEDGE};

cgv_attribute *cgv_attribute_find(cgv_graph *graph, cgv_kind kind, const char *name) {
  return cgv_attribute_declare(graph, kind, name, NULL);
}

cgv_attribute *cgv_attribute_declare(cgv_graph *graph, cgv_kind kind, const char *name, const char *fallback) {
  return (cgv_attribute *)graphviz.agattr((Agraph_t *)graph, kinds[kind], (char *)name, (char *)fallback);
}

static void set(void *object, cgv_attribute *attribute, const char *value) {
  graphviz.agxset(object, (Agsym_t *)attribute, (char *)value);
}
void cgv_graph_set(cgv_graph *graph, cgv_attribute *attribute, const char *value) { set(graph, attribute, value); }
void cgv_node_set(cgv_node *node, cgv_attribute *attribute, const char *value) { set(node, attribute, value); }
void cgv_edge_set(cgv_edge *edge, cgv_attribute *attribute, const char *value) { set(edge, attribute, value); }

char *cgv_graph_write(cgv_graph *graph, size_t *length) {
  char *text = NULL;
  FILE *stream = open_memstream(&text, length);
  if (stream == NULL) return NULL;
  int failed = graphviz.agwrite((Agraph_t *)graph, stream);
  if (fclose(stream) != 0 || failed != 0) {
    free(text);
    return NULL;
  }
  return text;
}

cgv_graph *cgv_graph_read(const char *text) {
  Agraph_t *graph = graphviz.agmemread(text);
  // What is left of a text, after an error or after the graph's end, spoils the next one unless it is flushed.
  graphviz.agmemread("");
  if (graph != NULL) graphviz.agreseterrors();
  return (cgv_graph *)graph;
}

cgv_graph *cgv_next_subgraph(cgv_graph *graph, cgv_graph *previous) {
  if (previous == NULL) return (cgv_graph *)graphviz.agfstsubg((Agraph_t *)graph);
  return (cgv_graph *)graphviz.agnxtsubg((Agraph_t *)previous);
}

cgv_node *cgv_next_node(cgv_graph *graph, cgv_node *previous) {
  Agraph_t *g = (Agraph_t *)graph;
  return (cgv_node *)(previous == NULL ? graphviz.agfstnode(g) : graphviz.agnxtnode(g, (Agnode_t *)previous));
}

cgv_edge *cgv_next_edge(cgv_graph *graph, cgv_node *tail, cgv_edge *previous) {
  Agraph_t *g = (Agraph_t *)graph;
  if (previous == NULL) return (cgv_edge *)graphviz.agfstout(g, (Agnode_t *)tail);
  return (cgv_edge *)graphviz.agnxtout(g, (Agedge_t *)previous);
}

cgv_node *cgv_edge_head(cgv_edge *edge) { return (cgv_node *)aghead((Agedge_t *)edge); }

cgv_attribute *cgv_next_attribute(cgv_graph *graph, cgv_kind kind, cgv_attribute *previous) {
  return (cgv_attribute *)graphviz.agnxtattr((Agraph_t *)graph, kinds[kind], (Agsym_t *)previous);
}

const char *cgv_attribute_name(cgv_attribute *attribute) { return ((Agsym_t *)attribute)->name; }
const char *cgv_graph_name(cgv_graph *graph) { return graphviz.agnameof(graph); }
const char *cgv_node_name(cgv_node *node) { return graphviz.agnameof(node); }
const char *cgv_graph_get(cgv_graph *graph, const char *name) { return graphviz.agget(graph, (char *)name); }
const char *cgv_node_get(cgv_node *node, const char *name) { return graphviz.agget(node, (char *)name); }
const char *cgv_edge_get(cgv_edge *edge, const char *name) { return graphviz.agget(edge, (char *)name); }

// `aglasterr` remembers what was said long ago; the highest level since the last reset tells whether there is news.
const char *cgv_last_error(void) { return graphviz.agerrors() >= AGERR ? graphviz.aglasterr() : NULL; }

void cgv_clear_errors(void) {
  // Only at this level does Graphviz keep its messages for `aglasterr`; below, it prints them.
  graphviz.agseterr(AGMAX);
  graphviz.agreseterrors();
}
