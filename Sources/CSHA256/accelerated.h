#ifndef C_SHA256_ACCELERATED_H
#define C_SHA256_ACCELERATED_H

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#define SHA256_HAS_KERNEL 1
#elif defined(__aarch64__) && (defined(__linux__) || defined(__APPLE__))
#define SHA256_HAS_KERNEL 1
#else
#define SHA256_HAS_KERNEL 0
#endif

/// Whether this processor has the instructions.
int sha256_processor_helps(void);

/// The blocks by the processor's instructions.
void sha256_blocks_accelerated(uint32_t state[8], const uint8_t *blocks, size_t count);

#endif
