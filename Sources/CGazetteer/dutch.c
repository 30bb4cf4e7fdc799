#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "data/dutch/names.bin"
};
static const unsigned char countries[] = {
#embed "data/dutch/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/dutch/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/dutch/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/dutch/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprintsDutch(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountriesDutch(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlacesDutch(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizationsDutch(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexiconDutch(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
