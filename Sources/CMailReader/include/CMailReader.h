// Letters through GMime, flattened for Swift: what the head says, and the parts that are no containers of parts.
#ifndef C_MAIL_READER_H
#define C_MAIL_READER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// A part of a letter, or a letter inside it. Texts are UTF-8 as far as the letter is right, and may be null.
typedef struct {
  char *type;               // "text/plain", in lower case
  char *charset;            // as declared
  char *name;               // of the file
  char *content_id;         // without angle brackets
  bool is_attachment;       // says so itself
  bool is_flowed;           // format=flowed, RFC 3676
  int alternative;          // the number of the innermost multipart/alternative around it, from 1; 0 without
  uint8_t *bytes;           // the content, transfer encoding undone; of a letter inside, the letter
  size_t length;
} mail_part;

typedef struct {
  char *subject, *from, *to, *cc, *message_id, *list_id;
  int year, month, day;     // of its date, where it was written; zero without
  mail_part *parts;
  size_t part_count;
  bool was_cut;             // there are more parts, or deeper ones, than are given
} mail_letter;

// Whether GMime is there; it is loaded when this is first asked. Safe to call on several threads.
bool mail_load(void);

// The letter of some bytes; null where memory ends, or GMime isn't there. Parts beyond the numbers given are left out. Give it back with `mail_free`.
mail_letter *mail_read(const uint8_t *bytes, size_t length, size_t most_parts, int deepest);
void mail_free(mail_letter *letter);

#endif
