#if defined(__x86_64__)

#include "accelerated.h"
#include "constants.h"
#include <cpuid.h>
#include <immintrin.h>

int sha256_processor_helps(void) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_SSSE3) || !(c & bit_SSE4_1)) return 0;
  return __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & 1u << 29);
}

/// Four rounds: `abef` and `cdgh` are the state as the instructions want it, `words` four words of the schedule.
#define FOUR_ROUNDS(abef, cdgh, words, t)                                                      \
  do {                                                                                         \
    __m128i sum = _mm_add_epi32(words, _mm_load_si128((const __m128i *)&sha256_constants[t])); \
    cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);                                             \
    abef = _mm_sha256rnds2_epu32(abef, cdgh, _mm_shuffle_epi32(sum, 0x0E));                    \
  } while (0)

/// The next four words of the schedule, of the sixteen before.
__attribute__((target("sha,sse4.1,ssse3"))) static inline __m128i next(__m128i w0, __m128i w1, __m128i w2, __m128i w3) {
  __m128i sum = _mm_add_epi32(_mm_sha256msg1_epu32(w0, w1), _mm_alignr_epi8(w3, w2, 4));
  return _mm_sha256msg2_epu32(sum, w3);
}

__attribute__((target("sha,sse4.1,ssse3"))) void sha256_blocks_accelerated(
    uint32_t state[8], const uint8_t *blocks, size_t count) {
  const __m128i big_endian = _mm_set_epi64x(0x0C0D0E0F08090A0Bll, 0x0405060700010203ll);
  __m128i abcd = _mm_loadu_si128((const __m128i *)state), efgh = _mm_loadu_si128((const __m128i *)(state + 4));
  // From the order of the words in memory to the pairs of words that the instructions take.
  __m128i badc = _mm_shuffle_epi32(abcd, 0xB1), hgfe = _mm_shuffle_epi32(efgh, 0x1B);
  __m128i abef = _mm_alignr_epi8(badc, hgfe, 8), cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
  for (; count > 0; count--, blocks += 64) {
    __m128i abef_before = abef, cdgh_before = cdgh, w[4];
    for (int i = 0; i < 4; i++) {
      w[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(blocks + 16 * i)), big_endian);
      FOUR_ROUNDS(abef, cdgh, w[i], 4 * i);
    }
    for (int t = 16; t < 64; t += 16) {
      for (int i = 0; i < 4; i++) {
        w[i] = next(w[i], w[(i + 1) & 3], w[(i + 2) & 3], w[(i + 3) & 3]);
        FOUR_ROUNDS(abef, cdgh, w[i], t + 4 * i);
      }
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  __m128i feba = _mm_shuffle_epi32(abef, 0x1B), dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#endif
