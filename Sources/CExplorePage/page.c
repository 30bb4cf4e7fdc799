#include "CExplorePage.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char template[] = {
#embed "page.html"
};
static const unsigned char style[] = {
#embed "page.css"
};
static const unsigned char script[] = {
#embed "page.js"
};

CExplorePageBlob CExplorePageTemplate(void) { return (CExplorePageBlob){template, sizeof template}; }
CExplorePageBlob CExplorePageStyle(void) { return (CExplorePageBlob){style, sizeof style}; }
CExplorePageBlob CExplorePageScript(void) { return (CExplorePageBlob){script, sizeof script}; }
