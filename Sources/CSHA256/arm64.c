#if defined(__aarch64__) && (defined(__linux__) || defined(__APPLE__))

#include "accelerated.h"
#include "constants.h"
#include <arm_neon.h>

#if defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
int sha256_processor_helps(void) { return (getauxval(AT_HWCAP) & HWCAP_SHA2) != 0; }
#else
// Every Apple processor of this kind has them.
int sha256_processor_helps(void) { return 1; }
#endif

#if defined(__clang__)
#define WITH_SHA2 __attribute__((target("sha2")))
#else
#define WITH_SHA2 __attribute__((target("+crypto")))
#endif

WITH_SHA2 static inline void four_rounds(uint32x4_t *abcd, uint32x4_t *efgh, uint32x4_t words, int t) {
  uint32x4_t sum = vaddq_u32(words, vld1q_u32(&sha256_constants[t])), before = *abcd;
  *abcd = vsha256hq_u32(before, *efgh, sum);
  *efgh = vsha256h2q_u32(*efgh, before, sum);
}

WITH_SHA2 void sha256_blocks_accelerated(uint32_t state[8], const uint8_t *blocks, size_t count) {
  uint32x4_t abcd = vld1q_u32(state), efgh = vld1q_u32(state + 4);
  for (; count > 0; count--, blocks += 64) {
    uint32x4_t abcd_before = abcd, efgh_before = efgh, w[4];
    for (int i = 0; i < 4; i++) {
      w[i] = vreinterpretq_u32_u8(vrev32q_u8(vld1q_u8(blocks + 16 * i)));
      four_rounds(&abcd, &efgh, w[i], 4 * i);
    }
    for (int t = 16; t < 64; t += 16) {
      for (int i = 0; i < 4; i++) {
        w[i] = vsha256su1q_u32(vsha256su0q_u32(w[i], w[(i + 1) & 3]), w[(i + 2) & 3], w[(i + 3) & 3]);
        four_rounds(&abcd, &efgh, w[i], t + 4 * i);
      }
    }
    abcd = vaddq_u32(abcd, abcd_before);
    efgh = vaddq_u32(efgh, efgh_before);
  }
  vst1q_u32(state, abcd);
  vst1q_u32(state + 4, efgh);
}

#endif
