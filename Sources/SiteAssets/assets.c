// SPDX-License-Identifier: Apache-2.0
#include "SiteAssets.h"

static const uint8_t empty[] = {0};

const cairn_site_asset cairn_site_assets[] = {
    {"", empty, 0},
};
const size_t cairn_site_assets_count = sizeof cairn_site_assets / sizeof *cairn_site_assets;
