#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "gazetteer.bin"
};
static const unsigned char countries[] = {
#embed "data/english/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/english/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/english/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/english/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprints(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountries(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlaces(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizations(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexicon(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
