#ifndef C_TAGGER_KERNEL_KERNELS_H
#define C_TAGGER_KERNEL_KERNELS_H

#include "CTaggerKernel.h"
#include <string.h>

/// Adds the product of a matrix with one row to its sums.
typedef void add_product(const tagger_matrix *matrix, const int16_t *row, int32_t *sums);

/// Two inputs beside each other, as they lie in memory.
static inline int32_t pair_at(const int16_t *row, size_t pair) {
  int32_t both;
  memcpy(&both, row + 2 * pair, sizeof both);
  return both;
}

/// Takes the lowest bit from a set of pairs that is not empty.
static inline unsigned take_lowest(uint32_t *pairs) {
  unsigned lowest = (unsigned)__builtin_ctz(*pairs);
  *pairs &= *pairs - 1;
  return lowest;
}

add_product tagger_portable;

#if defined(__x86_64__)
bool tagger_has_avx2(void);
bool tagger_has_avx512_vnni(void);
add_product tagger_sse2, tagger_avx2, tagger_avx512_vnni;
#elif defined(__aarch64__)
add_product tagger_neon;
#endif

#endif
