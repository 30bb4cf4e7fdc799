#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "data/spanish/names.bin"
};
static const unsigned char countries[] = {
#embed "data/spanish/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/spanish/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/spanish/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/spanish/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprintsSpanish(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountriesSpanish(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlacesSpanish(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizationsSpanish(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexiconSpanish(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
