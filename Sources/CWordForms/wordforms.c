#include "CWordForms.h"

// #embed is C23; clang has it in every mode since 19, with a warning.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char english[] = {
#embed "english.txt"
};

CWordFormsBlob CWordFormsEnglish(void) { return (CWordFormsBlob){english, sizeof english}; }
