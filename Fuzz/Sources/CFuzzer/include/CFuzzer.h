/// The way into libFuzzer, which `-sanitize=fuzzer` links.
#ifndef C_FUZZER_H
#define C_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/// Runs as the arguments say, giving one input after another; see https://llvm.org/docs/LibFuzzer.html.
int LLVMFuzzerRunDriver(int *_Nonnull argc, char *_Nullable *_Nonnull *_Nonnull argv,
                        int (*_Nonnull look)(const uint8_t *_Nullable data, size_t size));

#endif
