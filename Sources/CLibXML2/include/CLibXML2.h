// libxml2, loaded when it is first asked for. Before `libxml2_load` has said that it is there, its functions do nothing.
#ifndef C_LIB_XML2_H
#define C_LIB_XML2_H

// Where libxml2 is built with ICU its headers include ICU's, whose types clash with those inside Foundation as soon as a
// module sees both. The only thing lost is a pair of fields of a struct that is never looked into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <stdbool.h>

// Whether libxml2 is there. Safe to call on several threads.
bool libxml2_load(void);

#endif
