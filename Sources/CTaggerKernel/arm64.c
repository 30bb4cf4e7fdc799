#if defined(__aarch64__)

#include "kernels.h"
#include <arm_neon.h>

/// Which of 32 pairs are not 0, a bit each.
static inline uint32_t pairs_that_count(const int16_t *row) {
  static const uint16_t bits[8] = {1, 2, 4, 8, 16, 32, 64, 128};
  uint32_t found = 0;
  for (int i = 0; i < 4; i++) {
    uint32x4_t low = vreinterpretq_u32_s16(vld1q_s16(row + 16 * i));
    uint32x4_t high = vreinterpretq_u32_s16(vld1q_s16(row + 16 * i + 8));
    uint16x8_t set = vcombine_u16(vmovn_u32(vtstq_u32(low, low)), vmovn_u32(vtstq_u32(high, high)));
    found |= (uint32_t)vaddvq_u16(vandq_u16(set, vld1q_u16(bits))) << 8 * i;
  }
  return found;
}

/// Adds the product of a block of `count` eights of outputs, beginning at `start`, whose sums stay in registers.
static inline __attribute__((always_inline)) void add_block(
    const int count, const tagger_matrix *matrix, const int16_t *row, size_t start, int32_t *sums) {
  int32x4_t low[8], high[8];
  for (int i = 0; i < count; i++) {
    low[i] = vld1q_s32(sums + start + 8 * i);
    high[i] = vld1q_s32(sums + start + 8 * i + 4);
  }
  for (size_t group = 0; group < matrix->inputs / 64; group++) {
    for (uint32_t pairs = pairs_that_count(row + 64 * group); pairs;) {
      size_t pair = 32 * group + take_lowest(&pairs);
      const int16_t *weights = matrix->weights + (pair * matrix->outputs + start) * 2;
      int16_t first = row[2 * pair], second = row[2 * pair + 1];
      for (int i = 0; i < count; i++) {
        int16x8x2_t both = vld2q_s16(weights + 16 * i);
        low[i] = vmlal_n_s16(low[i], vget_low_s16(both.val[0]), first);
        high[i] = vmlal_high_n_s16(high[i], both.val[0], first);
        low[i] = vmlal_n_s16(low[i], vget_low_s16(both.val[1]), second);
        high[i] = vmlal_high_n_s16(high[i], both.val[1], second);
      }
    }
  }
  for (int i = 0; i < count; i++) {
    vst1q_s32(sums + start + 8 * i, low[i]);
    vst1q_s32(sums + start + 8 * i + 4, high[i]);
  }
}

void tagger_neon(const tagger_matrix *matrix, const int16_t *row, int32_t *sums) {
  size_t start = 0;
  for (; start + 64 <= matrix->outputs; start += 64) add_block(8, matrix, row, start, sums);
  for (; start < matrix->outputs; start += 16) add_block(2, matrix, row, start, sums);
}

#endif
