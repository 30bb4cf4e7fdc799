/// Blocks of SHA-256 (FIPS 180-4, doi:10.6028/NIST.FIPS.180-4), by the processor's own instructions where it has them.
#ifndef C_SHA256_H
#define C_SHA256_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Works `count` blocks of 64 bytes into a state of eight words. The state is the same with and without the processor's help.
void sha256_blocks(uint32_t state[8], const uint8_t *blocks, size_t count);

/// The same in plain C, which tests hold the other against.
void sha256_blocks_portable(uint32_t state[8], const uint8_t *blocks, size_t count);

/// Whether `sha256_blocks` uses instructions made for it.
bool sha256_is_accelerated(void);

#endif
