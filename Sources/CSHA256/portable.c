#include "CSHA256.h"
#include "constants.h"

static inline uint32_t rotated(uint32_t word, int by) { return word >> by | word << (32 - by); }

static inline uint32_t word_at(const uint8_t *bytes) {
  return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

static void expand(const uint8_t *block, uint32_t schedule[64]) {
  for (int t = 0; t < 16; t++) schedule[t] = word_at(block + 4 * t);
  for (int t = 16; t < 64; t++) {
    uint32_t early = schedule[t - 15], late = schedule[t - 2];
    uint32_t sigma0 = rotated(early, 7) ^ rotated(early, 18) ^ early >> 3;
    uint32_t sigma1 = rotated(late, 17) ^ rotated(late, 19) ^ late >> 10;
    schedule[t] = sigma1 + schedule[t - 7] + sigma0 + schedule[t - 16];
  }
}

void sha256_blocks_portable(uint32_t state[8], const uint8_t *blocks, size_t count) {
  for (; count > 0; count--, blocks += 64) {
    uint32_t schedule[64];
    expand(blocks, schedule);
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int t = 0; t < 64; t++) {
      uint32_t sum1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
      uint32_t t1 = h + sum1 + ((e & f) ^ (~e & g)) + sha256_constants[t] + schedule[t];
      uint32_t sum0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22);
      uint32_t t2 = sum0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g, g = f, f = e, e = d + t1, d = c, c = b, b = a, a = t1 + t2;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
}
