// The language of a text, through Chromium's Compact Language Detector 2; a C door to a library of C++.
#ifndef C_LANGUAGE_DETECTOR_H
#define C_LANGUAGE_DETECTOR_H

#include <stdbool.h>

#ifdef __cplusplus
extern "C" {
#endif

// What a text is written in.
typedef struct {
  const char *code;   // a tag of BCP 47, "en"; null where it cannot be told
  int percent;        // of the text that is in it
  const char *rest[2];      // those of what comes next; null where there are none
  int rest_percents[2];     // of the text that is in them
  int is_reliable;
} cld_language;

// Whether the detector is there; it is loaded when this is first asked. Safe to call on several threads.
bool cld_load(void);

// Whether the detector can be installed here: there is none for macOS.
bool cld_is_offered(void);

// The language of UTF-8 without markup. Safe to call on several threads.
cld_language cld_detect(const char *text, int length);

#ifdef __cplusplus
}
#endif
#endif
