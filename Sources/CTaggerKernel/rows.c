#include "CTaggerKernel.h"

/// For a number of lanes that the compiler knows, so that the sums stay in registers.
static inline __attribute__((always_inline)) void sum_rows(
    const size_t lanes, const int8_t *table, size_t stride, const int32_t *rows, size_t count,
    tagger_range fetched, int16_t *sums) {
  int16_t sum[64] = {0};
  for (size_t place = fetched.start; place < fetched.end; place++) {
    __builtin_prefetch(table + (size_t)rows[place] * stride);
  }
  for (size_t place = 0; place < count; place++) {
    const int8_t *row = table + (size_t)rows[place] * stride;
    for (size_t lane = 0; lane < lanes; lane++) sum[lane] = (int16_t)(sum[lane] + row[lane]);
  }
  for (size_t lane = 0; lane < lanes; lane++) sums[lane] = sum[lane];
}

void tagger_sum_16(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums) {
  sum_rows(16, table, stride, rows, count, fetched, sums);
}

void tagger_sum_64(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums) {
  sum_rows(64, table, stride, rows, count, fetched, sums);
}
