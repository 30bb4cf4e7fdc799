#ifndef COMENTION_CEXPLOREPAGE_H
#define COMENTION_CEXPLOREPAGE_H

#include <stddef.h>

/// The parts of the page that live in the executable itself, so that no file is needed beside it.
typedef struct {
  const unsigned char *bytes;
  size_t length;
} CExplorePageBlob;

/// The page with placeholders `{{title}}`, `{{policy}}`, `{{style}}`, `{{data}}`, `{{live}}` and `{{script}}`, each once.
CExplorePageBlob CExplorePageTemplate(void);
/// The style sheet.
CExplorePageBlob CExplorePageStyle(void);
/// The program of the page.
CExplorePageBlob CExplorePageScript(void);
/// The program of a page that a server answers for.
CExplorePageBlob CExplorePageLiveScript(void);

#endif
