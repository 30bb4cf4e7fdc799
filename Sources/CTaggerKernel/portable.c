#include "kernels.h"

void tagger_portable(const tagger_matrix *matrix, const int16_t *row, int32_t *sums) {
  for (size_t pair = 0; pair < matrix->inputs / 2; pair++) {
    int32_t first = row[2 * pair], second = row[2 * pair + 1];
    if (!first && !second) continue;
    const int16_t *weights = matrix->weights + pair * matrix->outputs * 2;
    for (size_t output = 0; output < matrix->outputs; output++) {
      sums[output] += weights[2 * output] * first + weights[2 * output + 1] * second;
    }
  }
}
