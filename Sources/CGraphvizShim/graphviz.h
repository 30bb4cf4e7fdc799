// What is used of Graphviz's libraries, found when it is first needed. Versions of Graphviz differ in `const` and in the
// width of a length, so each function is called through a pointer of the type that the header of this version gives it.
#ifndef GRAPHVIZ_FUNCTIONS_H
#define GRAPHVIZ_FUNCTIONS_H

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/graphviz_version.h>
#include <graphviz/gvc.h>
#else
#include <graphviz_version.h>
#include <gvc.h>
#endif

#define GRAPHVIZ_SYMBOLS(ONE) \
  ONE(AgIdDisc) ONE(AgIoDisc) ONE(Agundirected) \
  ONE(agattr) ONE(agclose) ONE(agdelnode) ONE(agedge) ONE(agerrors) ONE(agfstnode) ONE(agfstout) ONE(agfstsubg) \
  ONE(agget) ONE(aghtmlstr) ONE(agisdirected) ONE(aglasterr) ONE(agmemread) ONE(agnameof) ONE(agnode) \
  ONE(agnxtattr) ONE(agnxtnode) ONE(agnxtout) ONE(agnxtsubg) ONE(agopen) ONE(agread) ONE(agreseterrors) \
  ONE(agseterr) ONE(agsubnode) ONE(agwrite) ONE(agxget) ONE(agxset) ONE(attach_attrs) \
  ONE(gvContextPlugins) ONE(gvFreeContext) ONE(gvFreeLayout) ONE(gvFreeRenderData) ONE(gvLayout) \
  ONE(gvRenderData) ONE(gvcVersion)

#define GRAPHVIZ_POINTER(name) __typeof__(name) *name;

// Filled by `cgv_load`.
extern struct graphviz {
  GRAPHVIZ_SYMBOLS(GRAPHVIZ_POINTER)
} graphviz;

#endif
