// What reading a graph that others wrote takes beyond `CGraphvizShim.h`. The rules for the lock are the same.
#ifndef GRAPHVIZ_READING_H
#define GRAPHVIZ_READING_H

// The first graph of a DOT text, or null. `count` says how many there are, `more` whether something follows the last of them
// that is neither a graph nor space nor a comment.
cgv_graph *cgv_first_graph_read(const char *text, size_t *count, bool *more);
bool cgv_graph_is_directed(cgv_graph *graph);
// How many subgraphs there are, those inside others counted too.
size_t cgv_subgraph_count(cgv_graph *graph);
// The place of an attribute among those of its kind, in the order they were declared.
int cgv_attribute_place(cgv_attribute *attribute);
// The value of a declared attribute, the default where the object has none of its own. Never null.
const char *cgv_graph_value(cgv_graph *graph, cgv_attribute *attribute);
const char *cgv_node_value(cgv_node *node, cgv_attribute *attribute);
const char *cgv_edge_value(cgv_edge *edge, cgv_attribute *attribute);
// Whether a value was written between angle brackets. Only for values that one of the functions above gave.
bool cgv_value_is_html(const char *value);

#endif
