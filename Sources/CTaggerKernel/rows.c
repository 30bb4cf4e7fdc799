#include "kernels.h"

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

typedef int16_t halves __attribute__((vector_size(32)));
typedef int32_t integers __attribute__((vector_size(64)));
typedef float floats __attribute__((vector_size(64)));

/// Takes 16 numbers from anywhere.
#define TAKE(vector, from) memcpy(&vector, from, sizeof vector)
/// The second where a mask says so, else the first.
#define CHOOSE(mask, first, second) ((floats)(((integers)(first) & ~(mask)) | ((integers)(second) & (mask))))

/// Each step is rounded by itself, also where the processor has one that multiplies and adds.
static inline __attribute__((always_inline)) void activate_all(
    const tagger_layer layer, const int32_t *sums, const int16_t *rows, size_t count, int16_t *activations) {
#pragma clang fp contract(off)
  const floats none = {0}, ceiling = none + layer.ceiling;
  for (size_t place = 0; place < count; place++) {
    for (size_t part = 0; part < layer.outputs; part += 16) {
      size_t start = place * layer.outputs + part;
      integers own;
      floats scales, bias;
      TAKE(own, sums + start);
      TAKE(scales, layer.scales + part);
      TAKE(bias, layer.bias + part);
      floats sum = __builtin_convertvector(own, floats) * scales;
      if (rows) {
        halves row;
        TAKE(row, rows + start);
        sum = sum + __builtin_convertvector(row, floats) * layer.row_scale;
      }
      floats scaled = (sum + bias) * layer.steps;
      scaled = CHOOSE(scaled < none, scaled, none);
      scaled = CHOOSE(scaled > ceiling, scaled, ceiling);
      // Adding 2^23 leaves no bits behind the point: the rounded number is in the low bits.
      halves rounded = __builtin_convertvector((integers)(scaled + 8388608.0f), halves);
      memcpy(activations + start, &rounded, sizeof rounded);
    }
  }
}

#if defined(__x86_64__)
// The same functions, compiled for the instructions of newer processors.
#define FOR_AVX2 __attribute__((target("avx2"))) static

FOR_AVX2 void sum_16_avx2(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums) {
  sum_rows(16, table, stride, rows, count, fetched, sums);
}

FOR_AVX2 void sum_64_avx2(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums) {
  sum_rows(64, table, stride, rows, count, fetched, sums);
}

FOR_AVX2 void activate_avx2(
    tagger_layer layer, const int32_t *sums, const int16_t *rows, size_t count, int16_t *activations) {
  activate_all(layer, sums, rows, count, activations);
}

#define IF_AVX2(call) if (tagger_kernel_best() >= TAGGER_KERNEL_AVX2) return call
#else
#define IF_AVX2(call)
#endif

void tagger_sum_16(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums) {
  IF_AVX2(sum_16_avx2(table, stride, rows, count, fetched, sums));
  sum_rows(16, table, stride, rows, count, fetched, sums);
}

void tagger_sum_64(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums) {
  IF_AVX2(sum_64_avx2(table, stride, rows, count, fetched, sums));
  sum_rows(64, table, stride, rows, count, fetched, sums);
}

void tagger_activate(
    tagger_layer layer, const int32_t *sums, const int16_t *rows, size_t count, int16_t *activations) {
  IF_AVX2(activate_avx2(layer, sums, rows, count, activations));
  activate_all(layer, sums, rows, count, activations);
}
