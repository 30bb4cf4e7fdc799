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
#embed "style/corrections.css" suffix(, )
#embed "style/live.css" suffix(, )
#embed "style/narrow.css" suffix(, )
#embed "style/print.css"
};

static const unsigned char script[] = {
#include "script/files.h"
#embed "script/actions/main.js"
};

// The same with what asks the server.
static const unsigned char liveScript[] = {
#include "script/files.h"
#embed "script/live/server.js" suffix(, )
#embed "script/live/whole.js" suffix(, )
#embed "script/live/renewing.js" suffix(, )
#embed "script/live/keeping.js" suffix(, )
#embed "script/live/passages.js" suffix(, )
#embed "script/live/entity.js" suffix(, )
#embed "script/live/timeline.js" suffix(, )
#embed "script/live/tie.js" suffix(, )
#embed "script/live/document.js" suffix(, )
#embed "script/live/marks.js" suffix(, )
#embed "script/live/panes.js" suffix(, )
#embed "script/live/texts.js" suffix(, )
#embed "script/live/review.js" suffix(, )
#embed "script/live/views.js" suffix(, )
#embed "script/live/beginning.js" suffix(, )
#embed "script/actions/main.js"
};

CExplorePageBlob CExplorePageTemplate(void) { return (CExplorePageBlob){template, sizeof template}; }
CExplorePageBlob CExplorePageStyle(void) { return (CExplorePageBlob){style, sizeof style}; }
CExplorePageBlob CExplorePageScript(void) { return (CExplorePageBlob){script, sizeof script}; }
CExplorePageBlob CExplorePageLiveScript(void) { return (CExplorePageBlob){liveScript, sizeof liveScript}; }
