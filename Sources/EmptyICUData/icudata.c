// SPDX-License-Identifier: Apache-2.0
// An ICU data library without entries, in the place of the 34 MB that Foundation brings for locales,
// calendars and collation, of which Cairn uses none (Decisions/0005). The linker takes this definition and
// leaves the archive's out. The name carries ICU's version: with a toolchain of another version this is
// simply unused, and the program larger.
#include <stdint.h>

#include "EmptyICUData.h"

// The head of a common data file, as ICU's User Guide, "ICU Data", lays it out: size of the head, two magic
// bytes, and what the data is; then a table of contents with no entries.
struct empty_icu_data {
  uint16_t head_size;
  uint8_t magic[2];
  uint16_t info_size;
  uint16_t reserved;
  uint8_t is_big_endian;
  uint8_t charset_family;
  uint8_t char_size;
  uint8_t reserved_too;
  uint8_t format[4];
  uint8_t format_version[4];
  uint8_t data_version[4];
  uint32_t padding[2];
  uint32_t entries;
  uint32_t end[3];
};

_Alignas(16) const struct empty_icu_data icudt76_dat = {
    .head_size = 32,
    .magic = {0xda, 0x27},
    .info_size = 20,
    .char_size = 2,
    .format = {'T', 'o', 'C', 'P'},
    .format_version = {1, 0, 0, 0},
};
