// Where libxml2 is built with ICU its headers include ICU's, whose types clash with those inside Foundation as soon as a
// module sees both. The only thing lost is a pair of fields of a struct that is never looked into.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/HTMLparser.h>
