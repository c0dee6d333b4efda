// SPDX-License-Identifier: Apache-2.0
// Every file of Languages/ and Policies/ that the program carries, one block and one row each.
// A test asserts that no file of those folders is missing here.
#include "LanguageData.h"

static const uint8_t en_actors[] = {
#embed "../../Languages/en/actors.txt"
};
static const uint8_t en_cause[] = {
#embed "../../Languages/en/cause.txt"
};
static const uint8_t en_function[] = {
#embed "../../Languages/en/function.txt"
};
static const uint8_t en_harm[] = {
#embed "../../Languages/en/harm.txt"
};
static const uint8_t en_numbers[] = {
#embed "../../Languages/en/numbers.txt"
};
static const uint8_t en_people[] = {
#embed "../../Languages/en/people.txt"
};
static const uint8_t en_places[] = {
#embed "../../Languages/en/places.txt"
};
static const uint8_t en_sources[] = {
#embed "../../Languages/en/sources.txt"
};
static const uint8_t en_speech[] = {
#embed "../../Languages/en/speech.txt"
};
static const uint8_t en_targets[] = {
#embed "../../Languages/en/targets.txt"
};
static const uint8_t en_time[] = {
#embed "../../Languages/en/time.txt"
};
static const uint8_t en_verbs[] = {
#embed "../../Languages/en/verbs.txt"
};

#define ROW(path, bytes) {path, bytes, sizeof bytes}

const cairn_data_file cairn_language_data[] = {
    ROW("Languages/en/actors.txt", en_actors),
    ROW("Languages/en/cause.txt", en_cause),
    ROW("Languages/en/function.txt", en_function),
    ROW("Languages/en/harm.txt", en_harm),
    ROW("Languages/en/numbers.txt", en_numbers),
    ROW("Languages/en/people.txt", en_people),
    ROW("Languages/en/places.txt", en_places),
    ROW("Languages/en/sources.txt", en_sources),
    ROW("Languages/en/speech.txt", en_speech),
    ROW("Languages/en/targets.txt", en_targets),
    ROW("Languages/en/time.txt", en_time),
    ROW("Languages/en/verbs.txt", en_verbs),
};
const size_t cairn_language_data_count = sizeof cairn_language_data / sizeof *cairn_language_data;
