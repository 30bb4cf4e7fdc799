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
#embed "script/model/elements.js" suffix(, )
#embed "script/model/arrangement.js" suffix(, )
#embed "script/model/graph.js" suffix(, )
#embed "script/model/evidence.js" suffix(, )
#embed "script/model/state.js" suffix(, )
// Measures of what passes the filters.
#embed "script/measures/pagerank.js" suffix(, )
#embed "script/measures/leiden.js" suffix(, )
#embed "script/measures/communities.js" suffix(, )
#embed "script/measures/path.js" suffix(, )
#embed "script/measures/view.js" suffix(, )
#embed "script/measures/figures.js" suffix(, )
// The picture.
#embed "script/picture/palette.js" suffix(, )
#embed "script/picture/layout.js" suffix(, )
#embed "script/picture/camera.js" suffix(, )
#embed "script/picture/scene.js" suffix(, )
#embed "script/picture/places.js" suffix(, )
#embed "script/picture/labels.js" suffix(, )
#embed "script/picture/svg.js" suffix(, )
#embed "script/picture/canvas.js" suffix(, )
#embed "script/picture/drawing.js" suffix(, )
#embed "script/picture/legend.js" suffix(, )
// Panels and tables.
#embed "script/panels/words.js" suffix(, )
#embed "script/panels/details.js" suffix(, )
#embed "script/panels/notes.js" suffix(, )
#embed "script/panels/sentences.js" suffix(, )
#embed "script/panels/reading.js" suffix(, )
#embed "script/panels/tables.js" suffix(, )
#embed "script/panels/filters.js" suffix(, )
#embed "script/panels/search.js" suffix(, )
#embed "script/panels/combobox.js" suffix(, )
// What the reader does.
#embed "script/actions/choosing.js" suffix(, )
#embed "script/actions/moving.js" suffix(, )
#embed "script/actions/pointer.js" suffix(, )
#embed "script/actions/keys.js" suffix(, )
#embed "script/actions/download.js" suffix(, )
#embed "script/actions/refresh.js" suffix(, )
#embed "script/actions/console.js" suffix(, )
#embed "script/actions/main.js"
};

CExplorePageBlob CExplorePageTemplate(void) { return (CExplorePageBlob){template, sizeof template}; }
CExplorePageBlob CExplorePageStyle(void) { return (CExplorePageBlob){style, sizeof style}; }
CExplorePageBlob CExplorePageScript(void) { return (CExplorePageBlob){script, sizeof script}; }
