#ifndef COMENTION_CGAZETTEER_H
#define COMENTION_CGAZETTEER_H

#include <stddef.h>

/// Word and name lists that live in the executable itself, so that no file is needed beside it.
typedef struct {
  const unsigned char *bytes;
  size_t length;
} CGazetteerBlob;

/// Fingerprints of given names, surnames, places and organizations, as GazetteerCompiler writes them.
CGazetteerBlob CGazetteerFingerprints(void);
/// Countries with their aliases, demonyms and capitals, as tab-separated UTF-8 lines.
CGazetteerBlob CGazetteerCountries(void);
/// Other places that go by several names.
CGazetteerBlob CGazetteerPlaces(void);
/// Organizations that go by several names.
CGazetteerBlob CGazetteerOrganizations(void);
/// Words that say what stands beside them: titles, heads of organizations' names, months.
CGazetteerBlob CGazetteerLexicon(void);

/// The same of another language; `german.c` and its like embed the files. Fingerprints are of what the general ones lack, and of the
/// words of the language.
#define CGAZETTEER_LANGUAGE(Name) \
  CGazetteerBlob CGazetteerFingerprints##Name(void); \
  CGazetteerBlob CGazetteerCountries##Name(void); \
  CGazetteerBlob CGazetteerPlaces##Name(void); \
  CGazetteerBlob CGazetteerOrganizations##Name(void); \
  CGazetteerBlob CGazetteerLexicon##Name(void);
CGAZETTEER_LANGUAGE(German)
CGAZETTEER_LANGUAGE(Portuguese)
CGAZETTEER_LANGUAGE(Dutch)
CGAZETTEER_LANGUAGE(Spanish)
CGAZETTEER_LANGUAGE(French)
CGAZETTEER_LANGUAGE(Danish)
CGAZETTEER_LANGUAGE(Swedish)

#endif
