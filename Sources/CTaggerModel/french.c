#include "CTaggerModel.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) unsigned char wordRows[] = {
#embed "languages/french-rows.bin"
};
static const _Alignas(64) unsigned char weights[] = {
#embed "languages/french.model"
};

CTaggerBlob CTaggerWordRowsFrench(void) { return (CTaggerBlob){wordRows, sizeof wordRows}; }
CTaggerBlob CTaggerWeightsFrench(void) { return (CTaggerBlob){weights, sizeof weights}; }
