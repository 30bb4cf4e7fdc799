#include "CExplorePage.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char template[] = {
#embed "page.html"
};

// Rules of later files add to those of earlier ones.
static const unsigned char style[] = {
#embed "style/base.css" suffix(, )
#embed "style/controls.css" suffix(, )
#embed "style/panels.css" suffix(, )
#embed "style/narrow.css" suffix(, )
#embed "style/print.css"
};

// The files share one scope. Constants stand before what uses them at once; functions may call any others.
static const unsigned char script[] = {
// Elements, the graph, what the reader chose.
#embed "script/elements.js" suffix(, )
#embed "script/arrangement.js" suffix(, )
#embed "script/graph.js" suffix(, )
#embed "script/evidence.js" suffix(, )
#embed "script/state.js" suffix(, )
// Measures of what passes the filters.
#embed "script/pagerank.js" suffix(, )
#embed "script/leiden.js" suffix(, )
#embed "script/communities.js" suffix(, )
#embed "script/path.js" suffix(, )
#embed "script/view.js" suffix(, )
// The picture.
#embed "script/palette.js" suffix(, )
#embed "script/layout.js" suffix(, )
#embed "script/camera.js" suffix(, )
#embed "script/scene.js" suffix(, )
#embed "script/labels.js" suffix(, )
#embed "script/svg.js" suffix(, )
#embed "script/canvas.js" suffix(, )
#embed "script/drawing.js" suffix(, )
#embed "script/legend.js" suffix(, )
// Panels and tables.
#embed "script/words.js" suffix(, )
#embed "script/details.js" suffix(, )
#embed "script/sentences.js" suffix(, )
#embed "script/tables.js" suffix(, )
#embed "script/filters.js" suffix(, )
#embed "script/search.js" suffix(, )
#embed "script/combobox.js" suffix(, )
// What the reader does.
#embed "script/choosing.js" suffix(, )
#embed "script/pointer.js" suffix(, )
#embed "script/keys.js" suffix(, )
#embed "script/download.js" suffix(, )
#embed "script/refresh.js" suffix(, )
#embed "script/console.js" suffix(, )
#embed "script/main.js"
};

CExplorePageBlob CExplorePageTemplate(void) { return (CExplorePageBlob){template, sizeof template}; }
CExplorePageBlob CExplorePageStyle(void) { return (CExplorePageBlob){style, sizeof style}; }
CExplorePageBlob CExplorePageScript(void) { return (CExplorePageBlob){script, sizeof script}; }
