#include "kernels.h"

/// The function of a kernel; null where this processor or this build has none.
static add_product *function_of(tagger_kernel kernel) {
  switch (kernel) {
    case TAGGER_KERNEL_PORTABLE: return tagger_portable;
#if defined(__x86_64__)
    case TAGGER_KERNEL_SSE2: return tagger_sse2;
    case TAGGER_KERNEL_AVX2: return tagger_has_avx2() ? tagger_avx2 : NULL;
    case TAGGER_KERNEL_AVX512_VNNI: return tagger_has_avx512_vnni() ? tagger_avx512_vnni : NULL;
#elif defined(__aarch64__)
    case TAGGER_KERNEL_NEON: return tagger_neon;
#endif
    default: return NULL;
  }
}

bool tagger_kernel_is_usable(tagger_kernel kernel) { return function_of(kernel) != NULL; }

/// What several threads may find out at once, and all alike.
static add_product *best_function(void) {
  static add_product *known = NULL;
  add_product *best = __atomic_load_n(&known, __ATOMIC_RELAXED);
  if (!best) {
    best = function_of(tagger_kernel_best());
    __atomic_store_n(&known, best, __ATOMIC_RELAXED);
  }
  return best;
}

tagger_kernel tagger_kernel_best(void) {
  static int known = -1;
  int kernel = __atomic_load_n(&known, __ATOMIC_RELAXED);
  if (kernel >= 0) return (tagger_kernel)kernel;
  kernel = TAGGER_KERNEL_COUNT - 1;
  while (!function_of((tagger_kernel)kernel)) kernel--;
  __atomic_store_n(&known, kernel, __ATOMIC_RELAXED);
  return (tagger_kernel)kernel;
}

static void add_products(
    add_product *add, const tagger_matrix *matrix, const int16_t *rows, const int32_t *numbers, size_t count,
    int32_t *sums) {
  for (size_t index = 0; index < count; index++) {
    if (numbers[index] < 0) continue;
    add(matrix, rows + (size_t)numbers[index] * matrix->inputs, sums + index * matrix->outputs);
  }
}

void tagger_add_products_with(
    tagger_kernel kernel, tagger_matrix matrix, const int16_t *rows, const int32_t *numbers, size_t count,
    int32_t *sums) {
  add_product *add = function_of(kernel);
  add_products(add ? add : tagger_portable, &matrix, rows, numbers, count, sums);
}

void tagger_add_products(
    tagger_matrix matrix, const int16_t *rows, const int32_t *numbers, size_t count, int32_t *sums) {
  add_products(best_function(), &matrix, rows, numbers, count, sums);
}
