#include "CGazetteer.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(8) unsigned char fingerprints[] = {
#embed "data/portuguese/names.bin"
};
static const unsigned char countries[] = {
#embed "data/portuguese/countries.tsv"
};
static const unsigned char places[] = {
#embed "data/portuguese/places.tsv"
};
static const unsigned char organizations[] = {
#embed "data/portuguese/organizations.tsv"
};
static const unsigned char lexicon[] = {
#embed "data/portuguese/lexicon.tsv"
};

CGazetteerBlob CGazetteerFingerprintsPortuguese(void) { return (CGazetteerBlob){fingerprints, sizeof fingerprints}; }
CGazetteerBlob CGazetteerCountriesPortuguese(void) { return (CGazetteerBlob){countries, sizeof countries}; }
CGazetteerBlob CGazetteerPlacesPortuguese(void) { return (CGazetteerBlob){places, sizeof places}; }
CGazetteerBlob CGazetteerOrganizationsPortuguese(void) { return (CGazetteerBlob){organizations, sizeof organizations}; }
CGazetteerBlob CGazetteerLexiconPortuguese(void) { return (CGazetteerBlob){lexicon, sizeof lexicon}; }
