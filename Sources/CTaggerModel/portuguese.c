#include "CTaggerModel.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const _Alignas(64) unsigned char wordRows[] = {
#embed "languages/portuguese-rows.bin"
};
static const _Alignas(64) unsigned char weights[] = {
#embed "languages/portuguese.model"
};

CTaggerBlob CTaggerWordRowsPortuguese(void) { return (CTaggerBlob){wordRows, sizeof wordRows}; }
CTaggerBlob CTaggerWeightsPortuguese(void) { return (CTaggerBlob){weights, sizeof weights}; }
