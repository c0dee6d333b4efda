// SPDX-License-Identifier: Apache-2.0
// Every file of Languages/ and Policies/ that the program carries, one block and one row each.
// A test asserts that no file of those folders is missing here.
#include "LanguageData.h"

static const uint8_t ar_not_places[] = {
#embed "../../Languages/ar/not-places.txt"
};
static const uint8_t ar_place_words[] = {
#embed "../../Languages/ar/place-words.txt"
};
static const uint8_t en_not_places[] = {
#embed "../../Languages/en/not-places.txt"
};
static const uint8_t en_place_words[] = {
#embed "../../Languages/en/place-words.txt"
};
static const uint8_t gazetteer_places[] = {
#embed "../../Languages/gazetteer/places.bin"
};

#define FILE_ROW(path, name) {path, name, sizeof name}
const cairn_data_file cairn_language_data[] = {
    FILE_ROW("Languages/ar/not-places.txt", ar_not_places),
    FILE_ROW("Languages/ar/place-words.txt", ar_place_words),
    FILE_ROW("Languages/en/not-places.txt", en_not_places),
    FILE_ROW("Languages/en/place-words.txt", en_place_words),
    FILE_ROW("Languages/gazetteer/places.bin", gazetteer_places),
};
const size_t cairn_language_data_count = sizeof cairn_language_data / sizeof *cairn_language_data;
