// What is used of GMime 3: from its own header where the compiler finds that, else declared here, word for word.
//
// GMime's pkg-config file asks for compiler flags that a package may not set, about which every build would complain; and without
// its flags its header is not found. Its functions have been the same since version 3.0. This compares both:
//   cc -fsyntax-only -DCHECK_GMIME $(pkg-config --cflags gmime-3.0) -I include mail.c
#ifndef C_MAIL_READER_GMIME_H
#define C_MAIL_READER_GMIME_H

#if __has_include(<gmime/gmime.h>)
#include <gmime/gmime.h>
// A macro of newer versions, which calls another function.
#undef g_free
#else
#include <stddef.h>
#include <sys/types.h>
#endif
#include <stdbool.h>

#if !__has_include(<gmime/gmime.h>) || defined(CHECK_GMIME)
typedef int gboolean;
typedef unsigned long gsize_of_type;
typedef void *gpointer;
typedef struct _GByteArray GByteArray;
typedef struct _GDateTime GDateTime;
typedef struct _GMimeStream GMimeStream;
typedef struct _GMimeStreamMem GMimeStreamMem;
typedef struct _GMimeParser GMimeParser;
typedef struct _GMimeParserOptions GMimeParserOptions;
typedef struct _GMimeFormatOptions GMimeFormatOptions;
typedef struct _GMimeMessage GMimeMessage;
typedef struct _GMimeMessagePart GMimeMessagePart;
typedef struct _GMimeMultipart GMimeMultipart;
typedef struct _GMimeObject GMimeObject;
typedef struct _GMimePart GMimePart;
typedef struct _GMimeContentType GMimeContentType;
typedef struct _GMimeDataWrapper GMimeDataWrapper;
typedef struct _InternetAddressList InternetAddressList;

void g_mime_init(void);
GMimeStream *g_mime_stream_mem_new(void);
GMimeStream *g_mime_stream_mem_new_with_buffer(const char *buffer, size_t len);
GByteArray *g_mime_stream_mem_get_byte_array(GMimeStreamMem *mem);
GMimeParser *g_mime_parser_new_with_stream(GMimeStream *stream);
GMimeMessage *g_mime_parser_construct_message(GMimeParser *parser, GMimeParserOptions *options);
const char *g_mime_message_get_subject(GMimeMessage *message);
const char *g_mime_message_get_message_id(GMimeMessage *message);
InternetAddressList *g_mime_message_get_from(GMimeMessage *message);
InternetAddressList *g_mime_message_get_to(GMimeMessage *message);
InternetAddressList *g_mime_message_get_cc(GMimeMessage *message);
GDateTime *g_mime_message_get_date(GMimeMessage *message);
GMimeObject *g_mime_message_get_mime_part(GMimeMessage *message);
GMimeMessage *g_mime_message_part_get_message(GMimeMessagePart *part);
int g_mime_multipart_get_count(GMimeMultipart *multipart);
GMimeObject *g_mime_multipart_get_part(GMimeMultipart *multipart, int index);
GMimeContentType *g_mime_object_get_content_type(GMimeObject *object);
const char *g_mime_content_type_get_media_type(GMimeContentType *content_type);
const char *g_mime_content_type_get_media_subtype(GMimeContentType *content_type);
const char *g_mime_content_type_get_parameter(GMimeContentType *content_type, const char *name);
const char *g_mime_object_get_disposition(GMimeObject *object);
const char *g_mime_object_get_content_id(GMimeObject *object);
const char *g_mime_object_get_header(GMimeObject *object, const char *header);
ssize_t g_mime_object_write_to_stream(GMimeObject *object, GMimeFormatOptions *options, GMimeStream *stream);
const char *g_mime_part_get_filename(GMimePart *mime_part);
GMimeDataWrapper *g_mime_part_get_content(GMimePart *mime_part);
ssize_t g_mime_data_wrapper_write_to_stream(GMimeDataWrapper *wrapper, GMimeStream *stream);
char *internet_address_list_to_string(InternetAddressList *list, GMimeFormatOptions *options, gboolean encode);

void g_date_time_get_ymd(GDateTime *datetime, int *year, int *month, int *day);
#endif

#if !__has_include(<gmime/gmime.h>)
typedef gsize_of_type GType;
struct _GByteArray {
  unsigned char *data;
  unsigned int len;
};
GType g_mime_multipart_get_type(void);
GType g_mime_message_part_get_type(void);
GType g_mime_part_get_type(void);
gboolean g_type_check_instance_is_a(void *instance, GType type);
void g_object_unref(gpointer object);
void g_free(gpointer memory);
#endif

// What `g_type_check_instance_is_a` says.
bool mail_is_a(void *object, GType type);

#endif
