// Graphviz as Swift can call it: opaque structs, `const char *`, no macros, no variadics, no mutable globals.
//
// Nothing here takes the lock by itself. Graphviz is not thread-safe, not even when it only reads: call every function that
// takes a graph or a context, and `cgv_last_error`, between `cgv_lock` and `cgv_unlock`.
#ifndef CGRAPHVIZ_SHIM_H
#define CGRAPHVIZ_SHIM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cgv_graph cgv_graph;
typedef struct cgv_node cgv_node;
typedef struct cgv_edge cgv_edge;
typedef struct cgv_attribute cgv_attribute;
typedef struct cgv_context cgv_context;

typedef enum { CGV_GRAPH = 0, CGV_NODE = 1, CGV_EDGE = 2 } cgv_kind;

// Whether Graphviz is there. Its libraries are loaded when this is first asked; before that, and where they are missing, nothing
// below may be called. Safe to call on several threads.
bool cgv_load(void);

// The process-wide lock.
void cgv_lock(void);
void cgv_unlock(void);

// Graphs (libcgraph). Pointers to nodes and edges live as long as their graph.
cgv_graph *cgv_graph_open(const char *name);
void cgv_graph_close(cgv_graph *graph);
cgv_node *cgv_node_add(cgv_graph *graph, const char *name);
cgv_edge *cgv_edge_add(cgv_graph *graph, cgv_node *tail, cgv_node *head);
// Takes a node into a subgraph, or out of it; the graph keeps it.
void cgv_subgraph_include(cgv_graph *subgraph, cgv_node *node);
void cgv_subgraph_exclude(cgv_graph *subgraph, cgv_node *node);
// Declares an attribute with its default; null when Graphviz refuses.
cgv_attribute *cgv_attribute_declare(cgv_graph *graph, cgv_kind kind, const char *name, const char *fallback);
// A declared attribute, or null.
cgv_attribute *cgv_attribute_find(cgv_graph *graph, cgv_kind kind, const char *name);
void cgv_graph_set(cgv_graph *graph, cgv_attribute *attribute, const char *value);
void cgv_node_set(cgv_node *node, cgv_attribute *attribute, const char *value);
void cgv_edge_set(cgv_edge *edge, cgv_attribute *attribute, const char *value);

// Gives back what a function below allocated, where it says so.
void cgv_free(void *memory);

// DOT. The text is freed with `cgv_free`.
char *cgv_graph_write(cgv_graph *graph, size_t *length);
// The graph of a DOT text, or null.
cgv_graph *cgv_graph_read(const char *text);

// Walking a graph that was read: null starts and ends.
cgv_graph *cgv_next_subgraph(cgv_graph *graph, cgv_graph *previous);
cgv_node *cgv_next_node(cgv_graph *graph, cgv_node *previous);
cgv_edge *cgv_next_edge(cgv_graph *graph, cgv_node *tail, cgv_edge *previous);
cgv_node *cgv_edge_head(cgv_edge *edge);
cgv_attribute *cgv_next_attribute(cgv_graph *graph, cgv_kind kind, cgv_attribute *previous);
const char *cgv_attribute_name(cgv_attribute *attribute);
const char *cgv_graph_name(cgv_graph *graph);
const char *cgv_node_name(cgv_node *node);
// The value of an attribute; null when it is not declared.
const char *cgv_graph_get(cgv_graph *graph, const char *name);
const char *cgv_node_get(cgv_node *node, const char *name);
const char *cgv_edge_get(cgv_edge *edge, const char *name);

// Contexts (libgvc): the core and layout plugins loaded by name, without reading any configuration file; with `pango`, also the
// plugin that measures and draws with the fonts of the machine. Null when a plugin is missing: `cgv_missing_plugin` says which.
cgv_context *cgv_context_open(bool pango);
void cgv_context_close(cgv_context *context);
const char *cgv_missing_plugin(void);
// Graphviz's version, such as "2.43.0".
const char *cgv_version(cgv_context *context);

// Lays a graph out after setting the C library's random numbers to a known start. Zero is success.
int cgv_layout(cgv_context *context, cgv_graph *graph, const char *engine);
// Writes positions into the attributes `pos` and `bb`.
void cgv_attach_positions(cgv_graph *graph);
void cgv_layout_free(cgv_context *context, cgv_graph *graph);
// Renders into memory to be freed with `cgv_render_free`. Zero is success.
int cgv_render(cgv_context *context, cgv_graph *graph, const char *format, char **data, size_t *length);
void cgv_render_free(char *data);

// The latest message since `cgv_clear_errors`, or null.
const char *cgv_last_error(void);
void cgv_clear_errors(void);

#include "GraphvizReading.h"

#endif
