/// Sums of the tagger's network: products of integers by the widest instructions that the processor has, and rows of
/// tables. All sums are of integers, so that every kernel gives the same numbers.
#ifndef C_TAGGER_KERNEL_H
#define C_TAGGER_KERNEL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// The ways to add up products. A processor may have several of its kind.
typedef enum tagger_kernel {
  /// Plain C.
  TAGGER_KERNEL_PORTABLE,
  /// x86-64, every processor.
  TAGGER_KERNEL_SSE2,
  /// x86-64 with AVX2.
  TAGGER_KERNEL_AVX2,
  /// x86-64 with AVX-512 F, BW and VNNI.
  TAGGER_KERNEL_AVX512_VNNI,
  /// 64-bit ARM, every processor.
  TAGGER_KERNEL_NEON,
} tagger_kernel;

/// The number of kernels, numbered from 0 on.
#define TAGGER_KERNEL_COUNT 5

/// Whether this processor can use a kernel.
bool tagger_kernel_is_usable(tagger_kernel kernel);

/// The fastest kernel that this processor can use, found out once.
tagger_kernel tagger_kernel_best(void);

/// A matrix of 16-bit weights, two inputs of an output beside each other: the weight from input *i* to output *o* is
/// `weights[(i / 2 * outputs + o) * 2 + i % 2]`.
typedef struct tagger_matrix {
  const int16_t *weights;
  /// A multiple of 64.
  size_t inputs;
  /// A multiple of 16.
  size_t outputs;
} tagger_matrix;

/// Adds the product of the matrix with each of some rows to the sums of its own.
///
/// Pairs of inputs that are 0 are passed over: behind a layer with a floor of 0 that is every other one.
///
/// - Parameters:
///   - kernel: One that is usable.
///   - rows: The table of rows, `inputs` numbers each.
///   - numbers: Which row each of the `count` products is of; none where negative.
///   - sums: `outputs` sums for each of them. Products and sums must fit 32 bits.
/// - Complexity: O(`count` · `inputs` · `outputs`).
void tagger_add_products_with(
    tagger_kernel kernel, tagger_matrix matrix, const int16_t *rows, const int32_t *numbers, size_t count,
    int32_t *sums);

/// The same by the best kernel.
void tagger_add_products(
    tagger_matrix matrix, const int16_t *rows, const int32_t *numbers, size_t count, int32_t *sums);

/// Places in a list, the end exclusive.
typedef struct tagger_range {
  size_t start, end;
} tagger_range;

/// Sums up 16 numbers of each of some rows of a table of 8-bit numbers. Sums must fit 16 bits.
///
/// - Parameters:
///   - table: The rows, of which the last one needs 16 numbers too.
///   - stride: How far a row is from the one before, which may be less than 16.
///   - rows: The numbers of the rows, of which the first `count` are summed up.
///   - fetched: Those in `rows` that are only fetched, for the sums that come next: rows lie far apart.
///   - sums: 16 of them; what they held is overwritten.
/// - Complexity: O(`count`).
void tagger_sum_16(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums);

/// The same with 64 numbers of each row.
void tagger_sum_64(
    const int8_t *table, size_t stride, const int32_t *rows, size_t count, tagger_range fetched, int16_t *sums);

/// How sums become what a layer hands on.
typedef struct tagger_layer {
  /// A multiple of 16.
  size_t outputs;
  /// What each sum is multiplied by, and what is added then.
  const float *scales, *bias;
  /// What the rows are multiplied by.
  float row_scale;
  /// So many steps are 1, and no more of them are handed on.
  float steps, ceiling;
} tagger_layer;

/// Rounds sums to steps between 0 and the ceiling: each as a product with its scale, with the rows' scaled numbers and the bias added.
///
/// The numbers are the same on every processor: each step is rounded by itself.
///
/// - Parameters:
///   - sums: `outputs` of them for each of `count` words.
///   - rows: As many, or null.
///   - activations: As many; what they held is overwritten.
/// - Complexity: O(`count` · `outputs`).
void tagger_activate(
    tagger_layer layer, const int32_t *sums, const int16_t *rows, size_t count, int16_t *activations);

/// Has the line of the cache at an address fetched; where that is null, nothing.
static inline void tagger_fetch(const void *address) { __builtin_prefetch(address); }

#endif
