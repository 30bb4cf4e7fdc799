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
#embed "script/actions/main.js"
};

CExplorePageBlob CExplorePageTemplate(void) { return (CExplorePageBlob){template, sizeof template}; }
CExplorePageBlob CExplorePageStyle(void) { return (CExplorePageBlob){style, sizeof style}; }
CExplorePageBlob CExplorePageScript(void) { return (CExplorePageBlob){script, sizeof script}; }
CExplorePageBlob CExplorePageLiveScript(void) { return (CExplorePageBlob){liveScript, sizeof liveScript}; }
