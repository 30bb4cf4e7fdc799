#include "CTaggerModel.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) unsigned char wordRows[] = {
#embed "languages/danish-rows.bin"
};
static const _Alignas(64) unsigned char weights[] = {
#embed "languages/danish.model"
};

CTaggerBlob CTaggerWordRowsDanish(void) { return (CTaggerBlob){wordRows, sizeof wordRows}; }
CTaggerBlob CTaggerWeightsDanish(void) { return (CTaggerBlob){weights, sizeof weights}; }
