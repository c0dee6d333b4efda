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
static const uint8_t en_actors[] = {
#embed "../../Languages/en/lexicon/actors.txt"
};
static const uint8_t en_cause[] = {
#embed "../../Languages/en/lexicon/cause.txt"
};
static const uint8_t en_countries[] = {
#embed "../../Languages/en/lexicon/countries.txt"
};
static const uint8_t en_function[] = {
#embed "../../Languages/en/lexicon/function.txt"
};
static const uint8_t en_harm[] = {
#embed "../../Languages/en/lexicon/harm.txt"
};
static const uint8_t en_numbers[] = {
#embed "../../Languages/en/lexicon/numbers.txt"
};
static const uint8_t en_people[] = {
#embed "../../Languages/en/lexicon/people.txt"
};
static const uint8_t en_places[] = {
#embed "../../Languages/en/lexicon/places.txt"
};
static const uint8_t en_sources[] = {
#embed "../../Languages/en/lexicon/sources.txt"
};
static const uint8_t en_speech[] = {
#embed "../../Languages/en/lexicon/speech.txt"
};
static const uint8_t en_targets[] = {
#embed "../../Languages/en/lexicon/targets.txt"
};
static const uint8_t en_things[] = {
#embed "../../Languages/en/lexicon/things.txt"
};
static const uint8_t en_time[] = {
#embed "../../Languages/en/lexicon/time.txt"
};
static const uint8_t en_verbs[] = {
#embed "../../Languages/en/lexicon/verbs.txt"
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
    FILE_ROW("Languages/en/lexicon/actors.txt", en_actors),
    FILE_ROW("Languages/en/lexicon/cause.txt", en_cause),
    FILE_ROW("Languages/en/lexicon/countries.txt", en_countries),
    FILE_ROW("Languages/en/lexicon/function.txt", en_function),
    FILE_ROW("Languages/en/lexicon/harm.txt", en_harm),
    FILE_ROW("Languages/en/lexicon/numbers.txt", en_numbers),
    FILE_ROW("Languages/en/lexicon/people.txt", en_people),
    FILE_ROW("Languages/en/lexicon/places.txt", en_places),
    FILE_ROW("Languages/en/lexicon/sources.txt", en_sources),
    FILE_ROW("Languages/en/lexicon/speech.txt", en_speech),
    FILE_ROW("Languages/en/lexicon/targets.txt", en_targets),
    FILE_ROW("Languages/en/lexicon/things.txt", en_things),
    FILE_ROW("Languages/en/lexicon/time.txt", en_time),
    FILE_ROW("Languages/en/lexicon/verbs.txt", en_verbs),
    FILE_ROW("Languages/en/not-places.txt", en_not_places),
    FILE_ROW("Languages/en/place-words.txt", en_place_words),
    FILE_ROW("Languages/gazetteer/places.bin", gazetteer_places),
};
const size_t cairn_language_data_count = sizeof cairn_language_data / sizeof *cairn_language_data;
