#include "CMailReader.h"
#include "gmime.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

typedef struct {
  mail_letter *letter;
  size_t capacity, most_parts;
  int deepest, alternatives;
} walk;

static char *copy(const char *text) { return text == NULL ? NULL : strdup(text); }

static char *addresses(InternetAddressList *list) {
  if (list == NULL) return NULL;
  char *text = internet_address_list_to_string(list, NULL, 0);
  char *copied = text != NULL && text[0] != 0 ? copy(text) : NULL;
  g_free(text);
  return copied;
}

static mail_part *next_part(walk *state) {
  mail_letter *letter = state->letter;
  if (letter->part_count >= state->most_parts) {
    letter->was_cut = true;
    return NULL;
  }
  if (letter->part_count == state->capacity) {
    size_t capacity = state->capacity == 0 ? 8 : state->capacity * 2;
    mail_part *grown = realloc(letter->parts, capacity * sizeof *grown);
    if (grown == NULL) return NULL;
    letter->parts = grown;
    state->capacity = capacity;
  }
  mail_part *part = &letter->parts[letter->part_count++];
  memset(part, 0, sizeof *part);
  return part;
}

static void take_bytes(mail_part *part, GMimeStream *stream) {
  GByteArray *array = g_mime_stream_mem_get_byte_array((GMimeStreamMem *)stream);
  if (array == NULL || array->len == 0) return;
  part->bytes = malloc(array->len);
  if (part->bytes == NULL) return;
  memcpy(part->bytes, array->data, array->len);
  part->length = array->len;
}

static void describe(mail_part *part, GMimeObject *object) {
  GMimeContentType *type = g_mime_object_get_content_type(object);
  const char *media = type == NULL ? "text" : g_mime_content_type_get_media_type(type);
  const char *sub = type == NULL ? "plain" : g_mime_content_type_get_media_subtype(type);
  if (media == NULL) media = "application";
  if (sub == NULL) sub = "octet-stream";
  size_t length = strlen(media) + strlen(sub) + 2;
  part->type = malloc(length);
  if (part->type != NULL) {
    size_t at = 0;
    for (const char *from = media; *from != 0; from++) part->type[at++] = *from;
    part->type[at++] = '/';
    for (const char *from = sub; *from != 0; from++) part->type[at++] = *from;
    part->type[at] = 0;
    for (char *byte = part->type; *byte != 0; byte++) {
      if (*byte >= 'A' && *byte <= 'Z') *byte += 'a' - 'A';
    }
  }
  if (type != NULL) {
    part->charset = copy(g_mime_content_type_get_parameter(type, "charset"));
    const char *format = g_mime_content_type_get_parameter(type, "format");
    part->is_flowed = format != NULL && strcasecmp(format, "flowed") == 0;
  }
  const char *disposition = g_mime_object_get_disposition(object);
  part->is_attachment = disposition != NULL && strcasecmp(disposition, "attachment") == 0;
  part->content_id = copy(g_mime_object_get_content_id(object));
}

static void add(walk *state, GMimeObject *object, int depth, int alternative) {
  if (object == NULL) return;
  if (depth > state->deepest) {
    state->letter->was_cut = true;
    return;
  }
  if (mail_is_a(object, g_mime_multipart_get_type())) {
    GMimeMultipart *multipart = (GMimeMultipart *)object;
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const char *sub = type == NULL ? NULL : g_mime_content_type_get_media_subtype(type);
    if (sub != NULL && strcasecmp(sub, "alternative") == 0) alternative = ++state->alternatives;
    int count = g_mime_multipart_get_count(multipart);
    for (int i = 0; i < count && !state->letter->was_cut; i++) {
      add(state, g_mime_multipart_get_part(multipart, i), depth + 1, alternative);
    }
    return;
  }
  mail_part *part = next_part(state);
  if (part == NULL) return;
  describe(part, object);
  part->alternative = alternative;
  GMimeStream *stream = g_mime_stream_mem_new();
  if (mail_is_a(object, g_mime_message_part_get_type())) {
    GMimeMessage *message = g_mime_message_part_get_message((GMimeMessagePart *)object);
    if (message != NULL) {
      g_mime_object_write_to_stream((GMimeObject *)message, NULL, stream);
      part->name = copy(g_mime_message_get_subject(message));
    }
  } else if (mail_is_a(object, g_mime_part_get_type())) {
    GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
    if (content != NULL) g_mime_data_wrapper_write_to_stream(content, stream);
    part->name = copy(g_mime_part_get_filename((GMimePart *)object));
  }
  take_bytes(part, stream);
  g_object_unref(stream);
}

mail_letter *mail_read(const uint8_t *bytes, size_t length, size_t most_parts, int deepest) {
  if (!mail_load()) return NULL;
  mail_letter *letter = calloc(1, sizeof *letter);
  if (letter == NULL) return NULL;
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer((const char *)bytes, length);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_object_unref(stream);
  GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
  g_object_unref(parser);
  if (message == NULL) return letter;
  letter->subject = copy(g_mime_message_get_subject(message));
  letter->message_id = copy(g_mime_message_get_message_id(message));
  letter->list_id = copy(g_mime_object_get_header((GMimeObject *)message, "List-Id"));
  letter->from = addresses(g_mime_message_get_from(message));
  letter->to = addresses(g_mime_message_get_to(message));
  letter->cc = addresses(g_mime_message_get_cc(message));
  GDateTime *date = g_mime_message_get_date(message);
  if (date != NULL) g_date_time_get_ymd(date, &letter->year, &letter->month, &letter->day);
  walk state = {.letter = letter, .most_parts = most_parts, .deepest = deepest};
  add(&state, g_mime_message_get_mime_part(message), 0, 0);
  g_object_unref(message);
  return letter;
}

void mail_free(mail_letter *letter) {
  if (letter == NULL) return;
  for (size_t i = 0; i < letter->part_count; i++) {
    mail_part *part = &letter->parts[i];
    free(part->type);
    free(part->charset);
    free(part->name);
    free(part->content_id);
    free(part->bytes);
  }
  free(letter->parts);
  free(letter->subject);
  free(letter->from);
  free(letter->to);
  free(letter->cc);
  free(letter->message_id);
  free(letter->list_id);
  free(letter);
}
