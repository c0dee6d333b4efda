// SPDX-License-Identifier: Apache-2.0
// Every file of Languages/ and Policies/ that the program carries, one block and one row each.
// A test asserts that no file of those folders is missing here.
#include "LanguageData.h"

static const uint8_t empty[] = {0};

const cairn_data_file cairn_language_data[] = {
    {"", empty, 0},
};
const size_t cairn_language_data_count = sizeof cairn_language_data / sizeof *cairn_language_data;
