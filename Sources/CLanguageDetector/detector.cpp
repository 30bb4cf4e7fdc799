#include "CLanguageDetector.h"

#include <cstdio>

#if __has_include(<cld2/public/compact_lang_det.h>)
#include <cld2/public/compact_lang_det.h>

extern "C" cld_language cld_detect(const char *text, int length) {
  CLD2::Language languages[3];
  int percents[3] = {0, 0, 0};
  int bytes = 0;
  bool reliable = false;
  CLD2::DetectLanguageSummary(text, length, true, languages, percents, &bytes, &reliable);
  cld_language result = {nullptr, percents[0], reliable};
  if (languages[0] != CLD2::UNKNOWN_LANGUAGE) result.code = CLD2::LanguageCode(languages[0]);
  return result;
}
#else
// Where the library is not to be had, no language is told.
extern "C" cld_language cld_detect(const char *, int) { return cld_language{nullptr, 0, 0}; }
#endif
