#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "data/german/names.bin"
};
static const unsigned char countries[] = {
#embed "data/german/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/german/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/german/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/german/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprintsGerman(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountriesGerman(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlacesGerman(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizationsGerman(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexiconGerman(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
