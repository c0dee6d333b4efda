// SPDX-License-Identifier: Apache-2.0
#include "SiteAssets.h"

static const uint8_t site_css[] = {
#embed "files/site.css"
};
static const uint8_t site_js[] = {
#embed "files/site.js"
};
static const uint8_t icon_svg[] = {
#embed "files/icon.svg"
};
static const uint8_t openapi_json[] = {
#embed "files/openapi.json"
};
// Natural Earth 1:50m, public domain, simplified by Scripts/outlines/build.py.
static const uint8_t outlines_geojson[] = {
#embed "files/outlines.geojson"
};
static const uint8_t countries_tsv[] = {
#embed "files/countries.tsv"
};

static const cairn_site_asset assets[] = {
    {"site.css", site_css, sizeof site_css},
    {"site.js", site_js, sizeof site_js},
    {"icon.svg", icon_svg, sizeof icon_svg},
    {"openapi.json", openapi_json, sizeof openapi_json},
    {"outlines.geojson", outlines_geojson, sizeof outlines_geojson},
    {"countries.tsv", countries_tsv, sizeof countries_tsv},
};
const size_t cairn_site_assets_count = sizeof assets / sizeof *assets;

const cairn_site_asset *cairn_site_assets_first(void) { return assets; }
