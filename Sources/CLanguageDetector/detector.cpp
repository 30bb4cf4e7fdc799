#include "CLanguageDetector.h"

#include <cstdio>

#if __has_include(<cld2/public/compact_lang_det.h>)
#include "CLibraryLoading.h"

#include <cld2/public/compact_lang_det.h>
#include <pthread.h>

namespace {
using Detector = CLD2::Language(const char *, int, bool, CLD2::Language *, int *, int *, bool *);
using Naming = const char *(CLD2::Language);

// The library's own header has such functions; nothing of it is linked.
static_assert(sizeof(static_cast<Detector *>(&CLD2::DetectLanguageSummary)) == sizeof(void *));
static_assert(sizeof(static_cast<Naming *>(&CLD2::LanguageCode)) == sizeof(void *));

Detector *detect;
Naming *name;
bool is_there;
pthread_once_t once = PTHREAD_ONCE_INIT;

// The names of functions of C++ as all compilers of Linux and macOS make them.
const library_symbol symbols[] = {
  {"_ZN4CLD221DetectLanguageSummaryEPKcibPNS_8LanguageEPiS4_Pb", &detect},
  {"_ZN4CLD212LanguageCodeENS_8LanguageE", &name},
};
const char *const files[] = {"libcld2.so.0", nullptr};

void load() { is_there = library_load(files, symbols, sizeof symbols / sizeof *symbols); }
}  // namespace

extern "C" bool cld_load(void) {
  pthread_once(&once, load);
  return is_there;
}

extern "C" bool cld_is_offered(void) { return true; }

extern "C" cld_language cld_detect(const char *text, int length) {
  if (!cld_load()) return cld_language{nullptr, 0, {nullptr, nullptr}, {0, 0}, 0};
  CLD2::Language languages[3];
  int percents[3] = {0, 0, 0};
  int bytes = 0;
  bool reliable = false;
  detect(text, length, true, languages, percents, &bytes, &reliable);
  cld_language result = {nullptr, percents[0], {nullptr, nullptr}, {percents[1], percents[2]}, reliable};
  for (int next = 0; next < 2; next++) {
    if (languages[next + 1] != CLD2::UNKNOWN_LANGUAGE) result.rest[next] = name(languages[next + 1]);
  }
  if (languages[0] != CLD2::UNKNOWN_LANGUAGE) result.code = name(languages[0]);
  return result;
}
#else
// Where the library is not to be had, no language is told.
extern "C" bool cld_load(void) { return false; }
extern "C" bool cld_is_offered(void) { return false; }
extern "C" cld_language cld_detect(const char *, int) {
  return cld_language{nullptr, 0, {nullptr, nullptr}, {0, 0}, 0};
}
#endif
