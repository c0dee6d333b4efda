// SPDX-License-Identifier: Apache-2.0

#include "CProcess.h"

#include <malloc.h>

void cairn_give_memory_back_early(void) {
  mallopt(M_ARENA_MAX, 2);
  mallopt(M_MMAP_THRESHOLD, 1 << 20);
}
