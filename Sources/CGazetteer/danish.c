#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "data/danish/names.bin"
};
static const unsigned char countries[] = {
#embed "data/danish/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/danish/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/danish/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/danish/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprintsDanish(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountriesDanish(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlacesDanish(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizationsDanish(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexiconDanish(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
