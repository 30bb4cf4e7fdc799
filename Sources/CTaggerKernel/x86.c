#if defined(__x86_64__)

#include "kernels.h"
#include <cpuid.h>
#include <immintrin.h>

/// Whether the system saves all of these registers (XCR0, Intel SDM volume 1, 13.3).
static bool saves(unsigned registers) {
  unsigned a, b, c, d;
  if (!__get_cpuid(1, &a, &b, &c, &d) || !(c & bit_OSXSAVE)) return false;
  __asm__("xgetbv" : "=a"(a), "=d"(d) : "c"(0));
  return (a & registers) == registers;
}

bool tagger_has_avx2(void) {
  unsigned a, b, c, d;
  return saves(0x06) && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b & bit_AVX2);
}

bool tagger_has_avx512_vnni(void) {
  unsigned a, b, c, d;
  if (!saves(0xE6) || !__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
  return (b & bit_AVX512F) && (b & bit_AVX512BW) && (c & bit_AVX512VNNI);
}

/// Defines a function that adds the product of a block of `count` vectors of outputs, beginning at `start`.
///
/// The sums stay in registers while the pairs of inputs pass by.
#define BLOCK(name, features, vector, count, load, store, broadcast, multiply_add, pairs_that_count)      \
  __attribute__((target(features))) static inline void name(                                              \
      const tagger_matrix *matrix, const int16_t *row, size_t start, int32_t *sums) {                     \
    const size_t width = sizeof(vector) / 4;                                                              \
    vector sum[count];                                                                                    \
    for (int i = 0; i < count; i++) sum[i] = load(sums + start + width * i);                              \
    for (size_t group = 0; group < matrix->inputs / 64; group++) {                                        \
      for (uint32_t pairs = pairs_that_count(row + 64 * group); pairs;) {                                 \
        size_t pair = 32 * group + take_lowest(&pairs);                                                   \
        const int16_t *weights = matrix->weights + (pair * matrix->outputs + start) * 2;                  \
        vector both = broadcast(pair_at(row, pair));                                                      \
        for (int i = 0; i < count; i++) sum[i] = multiply_add(sum[i], load(weights + 2 * width * i), both); \
      }                                                                                                   \
    }                                                                                                     \
    for (int i = 0; i < count; i++) store(sums + start + width * i, sum[i]);                              \
  }

// Which of 32 pairs are not 0, a bit each.

static inline uint32_t pairs_sse2(const int16_t *row) {
  uint32_t zero = 0;
  for (int i = 0; i < 8; i++) {
    __m128i pairs = _mm_loadu_si128((const __m128i *)(row + 8 * i));
    zero |= (uint32_t)_mm_movemask_ps(_mm_castsi128_ps(_mm_cmpeq_epi32(pairs, _mm_setzero_si128()))) << 4 * i;
  }
  return ~zero;
}

__attribute__((target("avx2"))) static inline uint32_t pairs_avx2(const int16_t *row) {
  uint32_t zero = 0;
  for (int i = 0; i < 4; i++) {
    __m256i pairs = _mm256_loadu_si256((const __m256i *)(row + 16 * i));
    __m256i equal = _mm256_cmpeq_epi32(pairs, _mm256_setzero_si256());
    zero |= (uint32_t)_mm256_movemask_ps(_mm256_castsi256_ps(equal)) << 8 * i;
  }
  return ~zero;
}

__attribute__((target("avx512f"))) static inline uint32_t pairs_avx512(const int16_t *row) {
  __m512i low = _mm512_loadu_si512(row), high = _mm512_loadu_si512(row + 32);
  return (uint32_t)_mm512_test_epi32_mask(low, low) | (uint32_t)_mm512_test_epi32_mask(high, high) << 16;
}

#define LOAD128(p) _mm_loadu_si128((const __m128i *)(p))
#define STORE128(p, v) _mm_storeu_si128((__m128i *)(p), v)
#define ADD128(sum, a, b) _mm_add_epi32(sum, _mm_madd_epi16(a, b))
BLOCK(sse2_32, "sse2", __m128i, 8, LOAD128, STORE128, _mm_set1_epi32, ADD128, pairs_sse2)
BLOCK(sse2_16, "sse2", __m128i, 4, LOAD128, STORE128, _mm_set1_epi32, ADD128, pairs_sse2)

#define LOAD256(p) _mm256_loadu_si256((const __m256i *)(p))
#define STORE256(p, v) _mm256_storeu_si256((__m256i *)(p), v)
#define ADD256(sum, a, b) _mm256_add_epi32(sum, _mm256_madd_epi16(a, b))
BLOCK(avx2_64, "avx2", __m256i, 8, LOAD256, STORE256, _mm256_set1_epi32, ADD256, pairs_avx2)
BLOCK(avx2_16, "avx2", __m256i, 2, LOAD256, STORE256, _mm256_set1_epi32, ADD256, pairs_avx2)

#define VNNI "avx512f,avx512bw,avx512vnni"
BLOCK(vnni_128, VNNI, __m512i, 8, _mm512_loadu_si512, _mm512_storeu_si512, _mm512_set1_epi32, _mm512_dpwssd_epi32,
    pairs_avx512)
BLOCK(vnni_64, VNNI, __m512i, 4, _mm512_loadu_si512, _mm512_storeu_si512, _mm512_set1_epi32, _mm512_dpwssd_epi32,
    pairs_avx512)
BLOCK(vnni_16, VNNI, __m512i, 1, _mm512_loadu_si512, _mm512_storeu_si512, _mm512_set1_epi32, _mm512_dpwssd_epi32,
    pairs_avx512)

void tagger_sse2(const tagger_matrix *matrix, const int16_t *row, int32_t *sums) {
  size_t start = 0;
  for (; start + 32 <= matrix->outputs; start += 32) sse2_32(matrix, row, start, sums);
  for (; start < matrix->outputs; start += 16) sse2_16(matrix, row, start, sums);
}

__attribute__((target("avx2"))) void tagger_avx2(const tagger_matrix *matrix, const int16_t *row, int32_t *sums) {
  size_t start = 0;
  for (; start + 64 <= matrix->outputs; start += 64) avx2_64(matrix, row, start, sums);
  for (; start < matrix->outputs; start += 16) avx2_16(matrix, row, start, sums);
}

__attribute__((target(VNNI))) void tagger_avx512_vnni(const tagger_matrix *matrix, const int16_t *row, int32_t *sums) {
  size_t start = 0;
  for (; start + 128 <= matrix->outputs; start += 128) vnni_128(matrix, row, start, sums);
  for (; start + 64 <= matrix->outputs; start += 64) vnni_64(matrix, row, start, sums);
  for (; start < matrix->outputs; start += 16) vnni_16(matrix, row, start, sums);
}

#endif
