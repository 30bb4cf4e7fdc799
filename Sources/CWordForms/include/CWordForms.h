#ifndef COMENTION_CWORDFORMS_H
#define COMENTION_CWORDFORMS_H

#include <stddef.h>

/// Lines of text that are part of the executable: a word, a tab, its readings; sorted by their bytes.
typedef struct {
  const unsigned char *bytes;
  size_t length;
} CWordFormsBlob;

/// The words of English, see WORDNET.md.
CWordFormsBlob CWordFormsEnglish(void);

#endif
