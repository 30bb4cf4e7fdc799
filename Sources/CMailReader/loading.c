// GMime and what it stands on, loaded when the first letter is read.
#include "CLibraryLoading.h"
#include "CMailReader.h"
#include "gmime.h"

#include <pthread.h>

typedef const char *text;

#define FUNCTIONS(ONE) \
  ONE(void, g_mime_init, (void), ()) \
  ONE(GMimeStream *, g_mime_stream_mem_new, (void), ()) \
  ONE(GMimeStream *, g_mime_stream_mem_new_with_buffer, (text bytes, size_t length), (bytes, length)) \
  ONE(GByteArray *, g_mime_stream_mem_get_byte_array, (GMimeStreamMem *stream), (stream)) \
  ONE(GMimeParser *, g_mime_parser_new_with_stream, (GMimeStream *stream), (stream)) \
  ONE(GMimeMessage *, g_mime_parser_construct_message, (GMimeParser *parser, GMimeParserOptions *options), \
      (parser, options)) \
  ONE(text, g_mime_message_get_subject, (GMimeMessage *message), (message)) \
  ONE(text, g_mime_message_get_message_id, (GMimeMessage *message), (message)) \
  ONE(InternetAddressList *, g_mime_message_get_from, (GMimeMessage *message), (message)) \
  ONE(InternetAddressList *, g_mime_message_get_to, (GMimeMessage *message), (message)) \
  ONE(InternetAddressList *, g_mime_message_get_cc, (GMimeMessage *message), (message)) \
  ONE(GDateTime *, g_mime_message_get_date, (GMimeMessage *message), (message)) \
  ONE(GMimeObject *, g_mime_message_get_mime_part, (GMimeMessage *message), (message)) \
  ONE(GMimeMessage *, g_mime_message_part_get_message, (GMimeMessagePart *part), (part)) \
  ONE(int, g_mime_multipart_get_count, (GMimeMultipart *multipart), (multipart)) \
  ONE(GMimeObject *, g_mime_multipart_get_part, (GMimeMultipart *multipart, int index), (multipart, index)) \
  ONE(GMimeContentType *, g_mime_object_get_content_type, (GMimeObject *object), (object)) \
  ONE(text, g_mime_content_type_get_media_type, (GMimeContentType *type), (type)) \
  ONE(text, g_mime_content_type_get_media_subtype, (GMimeContentType *type), (type)) \
  ONE(text, g_mime_content_type_get_parameter, (GMimeContentType *type, text name), (type, name)) \
  ONE(text, g_mime_object_get_disposition, (GMimeObject *object), (object)) \
  ONE(text, g_mime_object_get_content_id, (GMimeObject *object), (object)) \
  ONE(text, g_mime_object_get_header, (GMimeObject *object, text name), (object, name)) \
  ONE(ssize_t, g_mime_object_write_to_stream, (GMimeObject *object, GMimeFormatOptions *options, GMimeStream *stream), \
      (object, options, stream)) \
  ONE(text, g_mime_part_get_filename, (GMimePart *part), (part)) \
  ONE(GMimeDataWrapper *, g_mime_part_get_content, (GMimePart *part), (part)) \
  ONE(ssize_t, g_mime_data_wrapper_write_to_stream, (GMimeDataWrapper *content, GMimeStream *stream), \
      (content, stream)) \
  ONE(char *, internet_address_list_to_string, \
      (InternetAddressList *list, GMimeFormatOptions *options, gboolean encode), (list, options, encode)) \
  ONE(GType, g_mime_multipart_get_type, (void), ()) \
  ONE(GType, g_mime_message_part_get_type, (void), ()) \
  ONE(GType, g_mime_part_get_type, (void), ()) \
  ONE(void, g_date_time_get_ymd, (GDateTime *date, int *year, int *month, int *day), (date, year, month, day)) \
  ONE(void, g_object_unref, (gpointer object), (object)) \
  ONE(void, g_free, (gpointer memory), (memory))

FUNCTIONS(LIBRARY_POINTER)
FUNCTIONS(LIBRARY_FUNCTION)

// Its parameter has a type that only GLib's own header can tell.
static __typeof__(g_type_check_instance_is_a) *found_is_a;
bool mail_is_a(void *object, GType type) { return found_is_a != NULL && found_is_a(object, type); }

static const library_symbol symbols[] = {
  FUNCTIONS(LIBRARY_SYMBOL){"g_type_check_instance_is_a", &found_is_a},
};
static const char *const files[] = {
#if defined(__APPLE__)
  HOMEBREW_FILES("gmime", "libgmime-3.0.0.dylib"),
#else
  "libgmime-3.0.so.0",
#endif
  NULL,
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_there;

// GLib's functions are found through GMime, which needs them.
static void load(void) {
  is_there = library_load(files, symbols, sizeof symbols / sizeof *symbols);
  if (is_there) g_mime_init();
}

bool mail_load(void) {
  pthread_once(&once, load);
  return is_there;
}
