// SPDX-License-Identifier: Apache-2.0
#ifndef CAIRN_LANGUAGE_DATA_H
#define CAIRN_LANGUAGE_DATA_H
#include <stddef.h>
#include <stdint.h>

/// One compiled-in file: its path below the repository, and its bytes, which live as long as the program.
typedef struct {
  const char *path;
  const uint8_t *bytes;
  size_t length;
} cairn_data_file;

/// All compiled-in language and policy files, sorted by path.
extern const cairn_data_file cairn_language_data[];
extern const size_t cairn_language_data_count;

/// The first of them: an array without a size is not imported into Swift.
static inline const cairn_data_file *cairn_data_files(void) { return cairn_language_data; }

#endif
