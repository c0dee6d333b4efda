// SPDX-License-Identifier: Apache-2.0
#ifndef CAIRN_SITE_ASSETS_H
#define CAIRN_SITE_ASSETS_H
#include <stddef.h>
#include <stdint.h>

/// One compiled-in file of the site: its name as it is served, and its bytes.
typedef struct {
  const char *name;
  const uint8_t *bytes;
  size_t length;
} cairn_site_asset;

/// How many there are.
extern const size_t cairn_site_assets_count;
/// The first of them; the others follow it.
const cairn_site_asset *cairn_site_assets_first(void);

#endif
