#include "CLibXML2.h"
#include "CLibraryLoading.h"

#include <libxml/SAX2.h>
#include <pthread.h>

typedef const char *text;

#define FUNCTIONS(ONE) \
  ONE(void, xmlInitParser, (void), ()) \
  ONE(xmlParserCtxtPtr, xmlCreatePushParserCtxt, \
      (xmlSAXHandlerPtr handler, void *data, text piece, int size, text file), (handler, data, piece, size, file)) \
  ONE(int, xmlCtxtUseOptions, (xmlParserCtxtPtr context, int options), (context, options)) \
  ONE(int, xmlParseChunk, (xmlParserCtxtPtr context, text piece, int size, int isLast), \
      (context, piece, size, isLast)) \
  ONE(void, xmlStopParser, (xmlParserCtxtPtr context), (context)) \
  ONE(void, xmlFreeParserCtxt, (xmlParserCtxtPtr context), (context)) \
  ONE(void, xmlFreeDoc, (xmlDocPtr document), (document)) \
  ONE(int, xmlSAX2GetLineNumber, (void *context), (context)) \
  ONE(void, xmlSetGenericErrorFunc, (void *data, xmlGenericErrorFunc handler), (data, handler)) \
  ONE(void, xmlThrDefSetGenericErrorFunc, (void *data, xmlGenericErrorFunc handler), (data, handler)) \
  ONE(int, xmlStrlen, (const xmlChar *string), (string)) \
  ONE(htmlParserCtxtPtr, htmlNewParserCtxt, (void), ()) \
  ONE(htmlParserCtxtPtr, htmlCreatePushParserCtxt, \
      (htmlSAXHandlerPtr handler, void *data, text piece, int size, text file, xmlCharEncoding encoding), \
      (handler, data, piece, size, file, encoding)) \
  ONE(int, htmlCtxtUseOptions, (htmlParserCtxtPtr context, int options), (context, options)) \
  ONE(int, htmlParseChunk, (htmlParserCtxtPtr context, text piece, int size, int isLast), \
      (context, piece, size, isLast)) \
  ONE(htmlDocPtr, htmlCtxtReadMemory, \
      (xmlParserCtxtPtr context, text bytes, int size, text url, text encoding, int options), \
      (context, bytes, size, url, encoding, options)) \
  ONE(void, htmlFreeParserCtxt, (htmlParserCtxtPtr context), (context)) \
  ONE(const htmlEntityDesc *, htmlEntityLookup, (const xmlChar *name), (name))

FUNCTIONS(LIBRARY_POINTER)
FUNCTIONS(LIBRARY_FUNCTION)

static const library_symbol symbols[] = {FUNCTIONS(LIBRARY_SYMBOL)};

// Structs are those of the header: what was compiled with one version takes no other.
static const char *const files[] = {
#if defined(__APPLE__)
  "/usr/lib/libxml2.2.dylib",
#elif LIBXML_VERSION < 21400
  "libxml2.so.2",
#else
  "libxml2.so.16",
#endif
  NULL,
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_there;

// What libxml2 says on standard error, without the name of a file: who parses is told by a result.
static void be_silent(void *data, const char *message, ...) {
  (void)data;
  (void)message;
}

static void load(void) {
  is_there = library_load(files, symbols, sizeof symbols / sizeof *symbols);
  if (!is_there) return;
  xmlInitParser();
  xmlSetGenericErrorFunc(NULL, be_silent);
  xmlThrDefSetGenericErrorFunc(NULL, be_silent);
}

bool libxml2_load(void) {
  pthread_once(&once, load);
  return is_there;
}
