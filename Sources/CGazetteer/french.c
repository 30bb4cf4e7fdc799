#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "data/french/names.bin"
};
static const unsigned char countries[] = {
#embed "data/french/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/french/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/french/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/french/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprintsFrench(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountriesFrench(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlacesFrench(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizationsFrench(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexiconFrench(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
