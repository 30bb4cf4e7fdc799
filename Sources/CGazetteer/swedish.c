#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "data/swedish/names.bin"
};
static const unsigned char countries[] = {
#embed "data/swedish/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/swedish/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/swedish/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/swedish/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprintsSwedish(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountriesSwedish(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlacesSwedish(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizationsSwedish(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexiconSwedish(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
