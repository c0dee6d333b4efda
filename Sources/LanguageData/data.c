// SPDX-License-Identifier: Apache-2.0
// Every file of Languages/ and Policies/ that the program carries, one block and one row each.
// Written by Scripts/embed-language-data. A test asserts that no file is missing here.
#include "LanguageData.h"

static const uint8_t file_languages_ar_lexicon_actors_txt[] = {
#embed "../../Languages/ar/lexicon/actors.txt"
};

static const uint8_t file_languages_ar_lexicon_affixes_txt[] = {
#embed "../../Languages/ar/lexicon/affixes.txt"
};

static const uint8_t file_languages_ar_lexicon_cause_txt[] = {
#embed "../../Languages/ar/lexicon/cause.txt"
};

static const uint8_t file_languages_ar_lexicon_countries_txt[] = {
#embed "../../Languages/ar/lexicon/countries.txt"
};

static const uint8_t file_languages_ar_lexicon_function_txt[] = {
#embed "../../Languages/ar/lexicon/function.txt"
};

static const uint8_t file_languages_ar_lexicon_harm_txt[] = {
#embed "../../Languages/ar/lexicon/harm.txt"
};

static const uint8_t file_languages_ar_lexicon_kin_txt[] = {
#embed "../../Languages/ar/lexicon/kin.txt"
};

static const uint8_t file_languages_ar_lexicon_names_txt[] = {
#embed "../../Languages/ar/lexicon/names.txt"
};

static const uint8_t file_languages_ar_lexicon_numbers_txt[] = {
#embed "../../Languages/ar/lexicon/numbers.txt"
};

static const uint8_t file_languages_ar_lexicon_people_txt[] = {
#embed "../../Languages/ar/lexicon/people.txt"
};

static const uint8_t file_languages_ar_lexicon_places_txt[] = {
#embed "../../Languages/ar/lexicon/places.txt"
};

static const uint8_t file_languages_ar_lexicon_sources_txt[] = {
#embed "../../Languages/ar/lexicon/sources.txt"
};

static const uint8_t file_languages_ar_lexicon_speech_txt[] = {
#embed "../../Languages/ar/lexicon/speech.txt"
};

static const uint8_t file_languages_ar_lexicon_targets_txt[] = {
#embed "../../Languages/ar/lexicon/targets.txt"
};

static const uint8_t file_languages_ar_lexicon_time_txt[] = {
#embed "../../Languages/ar/lexicon/time.txt"
};

static const uint8_t file_languages_ar_not_places_txt[] = {
#embed "../../Languages/ar/not-places.txt"
};

static const uint8_t file_languages_ar_parties_txt[] = {
#embed "../../Languages/ar/parties.txt"
};

static const uint8_t file_languages_ar_place_words_txt[] = {
#embed "../../Languages/ar/place-words.txt"
};

static const uint8_t file_languages_bodies_txt[] = {
#embed "../../Languages/bodies.txt"
};

static const uint8_t file_languages_en_lexicon_actors_txt[] = {
#embed "../../Languages/en/lexicon/actors.txt"
};

static const uint8_t file_languages_en_lexicon_cause_txt[] = {
#embed "../../Languages/en/lexicon/cause.txt"
};

static const uint8_t file_languages_en_lexicon_countries_txt[] = {
#embed "../../Languages/en/lexicon/countries.txt"
};

static const uint8_t file_languages_en_lexicon_cues_txt[] = {
#embed "../../Languages/en/lexicon/cues.txt"
};

static const uint8_t file_languages_en_lexicon_function_txt[] = {
#embed "../../Languages/en/lexicon/function.txt"
};

static const uint8_t file_languages_en_lexicon_harm_txt[] = {
#embed "../../Languages/en/lexicon/harm.txt"
};

static const uint8_t file_languages_en_lexicon_loss_txt[] = {
#embed "../../Languages/en/lexicon/loss.txt"
};

static const uint8_t file_languages_en_lexicon_names_txt[] = {
#embed "../../Languages/en/lexicon/names.txt"
};

static const uint8_t file_languages_en_lexicon_numbers_txt[] = {
#embed "../../Languages/en/lexicon/numbers.txt"
};

static const uint8_t file_languages_en_lexicon_occupations_txt[] = {
#embed "../../Languages/en/lexicon/occupations.txt"
};

static const uint8_t file_languages_en_lexicon_people_txt[] = {
#embed "../../Languages/en/lexicon/people.txt"
};

static const uint8_t file_languages_en_lexicon_places_txt[] = {
#embed "../../Languages/en/lexicon/places.txt"
};

static const uint8_t file_languages_en_lexicon_positions_txt[] = {
#embed "../../Languages/en/lexicon/positions.txt"
};

static const uint8_t file_languages_en_lexicon_sources_txt[] = {
#embed "../../Languages/en/lexicon/sources.txt"
};

static const uint8_t file_languages_en_lexicon_speech_txt[] = {
#embed "../../Languages/en/lexicon/speech.txt"
};

static const uint8_t file_languages_en_lexicon_targets_txt[] = {
#embed "../../Languages/en/lexicon/targets.txt"
};

static const uint8_t file_languages_en_lexicon_things_txt[] = {
#embed "../../Languages/en/lexicon/things.txt"
};

static const uint8_t file_languages_en_lexicon_time_txt[] = {
#embed "../../Languages/en/lexicon/time.txt"
};

static const uint8_t file_languages_en_lexicon_verbs_txt[] = {
#embed "../../Languages/en/lexicon/verbs.txt"
};

static const uint8_t file_languages_en_lexicon_wounds_txt[] = {
#embed "../../Languages/en/lexicon/wounds.txt"
};

static const uint8_t file_languages_en_not_places_txt[] = {
#embed "../../Languages/en/not-places.txt"
};

static const uint8_t file_languages_en_parties_txt[] = {
#embed "../../Languages/en/parties.txt"
};

static const uint8_t file_languages_en_place_words_txt[] = {
#embed "../../Languages/en/place-words.txt"
};

static const uint8_t file_languages_gazetteer_geonames_txt[] = {
#embed "../../Languages/gazetteer/geonames.txt"
};

static const uint8_t file_languages_gazetteer_places_bin[] = {
#embed "../../Languages/gazetteer/places.bin"
};

static const uint8_t file_languages_general_bodies_txt[] = {
#embed "../../Languages/general-bodies.txt"
};

static const uint8_t file_languages_html_furniture_txt[] = {
#embed "../../Languages/html/furniture.txt"
};

static const uint8_t file_languages_html_page_kinds_txt[] = {
#embed "../../Languages/html/page-kinds.txt"
};

static const uint8_t file_languages_html_page_words_txt[] = {
#embed "../../Languages/html/page-words.txt"
};

static const uint8_t file_languages_ru_lexicon_affixes_txt[] = {
#embed "../../Languages/ru/lexicon/affixes.txt"
};

static const uint8_t file_languages_ru_lexicon_function_txt[] = {
#embed "../../Languages/ru/lexicon/function.txt"
};

static const uint8_t file_languages_ru_lexicon_harm_txt[] = {
#embed "../../Languages/ru/lexicon/harm.txt"
};

static const uint8_t file_languages_ru_lexicon_numbers_txt[] = {
#embed "../../Languages/ru/lexicon/numbers.txt"
};

static const uint8_t file_languages_ru_lexicon_people_txt[] = {
#embed "../../Languages/ru/lexicon/people.txt"
};

static const uint8_t file_languages_ru_place_words_txt[] = {
#embed "../../Languages/ru/place-words.txt"
};

static const uint8_t file_policies_acled_policy[] = {
#embed "../../Policies/acled.policy"
};

static const uint8_t file_policies_airwars_policy[] = {
#embed "../../Policies/airwars.policy"
};

static const uint8_t file_policies_ibc_policy[] = {
#embed "../../Policies/ibc.policy"
};

const cairn_data_file cairn_language_data[] = {
    {"Languages/ar/lexicon/actors.txt", file_languages_ar_lexicon_actors_txt, sizeof file_languages_ar_lexicon_actors_txt},
    {"Languages/ar/lexicon/affixes.txt", file_languages_ar_lexicon_affixes_txt, sizeof file_languages_ar_lexicon_affixes_txt},
    {"Languages/ar/lexicon/cause.txt", file_languages_ar_lexicon_cause_txt, sizeof file_languages_ar_lexicon_cause_txt},
    {"Languages/ar/lexicon/countries.txt", file_languages_ar_lexicon_countries_txt, sizeof file_languages_ar_lexicon_countries_txt},
    {"Languages/ar/lexicon/function.txt", file_languages_ar_lexicon_function_txt, sizeof file_languages_ar_lexicon_function_txt},
    {"Languages/ar/lexicon/harm.txt", file_languages_ar_lexicon_harm_txt, sizeof file_languages_ar_lexicon_harm_txt},
    {"Languages/ar/lexicon/kin.txt", file_languages_ar_lexicon_kin_txt, sizeof file_languages_ar_lexicon_kin_txt},
    {"Languages/ar/lexicon/names.txt", file_languages_ar_lexicon_names_txt, sizeof file_languages_ar_lexicon_names_txt},
    {"Languages/ar/lexicon/numbers.txt", file_languages_ar_lexicon_numbers_txt, sizeof file_languages_ar_lexicon_numbers_txt},
    {"Languages/ar/lexicon/people.txt", file_languages_ar_lexicon_people_txt, sizeof file_languages_ar_lexicon_people_txt},
    {"Languages/ar/lexicon/places.txt", file_languages_ar_lexicon_places_txt, sizeof file_languages_ar_lexicon_places_txt},
    {"Languages/ar/lexicon/sources.txt", file_languages_ar_lexicon_sources_txt, sizeof file_languages_ar_lexicon_sources_txt},
    {"Languages/ar/lexicon/speech.txt", file_languages_ar_lexicon_speech_txt, sizeof file_languages_ar_lexicon_speech_txt},
    {"Languages/ar/lexicon/targets.txt", file_languages_ar_lexicon_targets_txt, sizeof file_languages_ar_lexicon_targets_txt},
    {"Languages/ar/lexicon/time.txt", file_languages_ar_lexicon_time_txt, sizeof file_languages_ar_lexicon_time_txt},
    {"Languages/ar/not-places.txt", file_languages_ar_not_places_txt, sizeof file_languages_ar_not_places_txt},
    {"Languages/ar/parties.txt", file_languages_ar_parties_txt, sizeof file_languages_ar_parties_txt},
    {"Languages/ar/place-words.txt", file_languages_ar_place_words_txt, sizeof file_languages_ar_place_words_txt},
    {"Languages/bodies.txt", file_languages_bodies_txt, sizeof file_languages_bodies_txt},
    {"Languages/en/lexicon/actors.txt", file_languages_en_lexicon_actors_txt, sizeof file_languages_en_lexicon_actors_txt},
    {"Languages/en/lexicon/cause.txt", file_languages_en_lexicon_cause_txt, sizeof file_languages_en_lexicon_cause_txt},
    {"Languages/en/lexicon/countries.txt", file_languages_en_lexicon_countries_txt, sizeof file_languages_en_lexicon_countries_txt},
    {"Languages/en/lexicon/cues.txt", file_languages_en_lexicon_cues_txt, sizeof file_languages_en_lexicon_cues_txt},
    {"Languages/en/lexicon/function.txt", file_languages_en_lexicon_function_txt, sizeof file_languages_en_lexicon_function_txt},
    {"Languages/en/lexicon/harm.txt", file_languages_en_lexicon_harm_txt, sizeof file_languages_en_lexicon_harm_txt},
    {"Languages/en/lexicon/loss.txt", file_languages_en_lexicon_loss_txt, sizeof file_languages_en_lexicon_loss_txt},
    {"Languages/en/lexicon/names.txt", file_languages_en_lexicon_names_txt, sizeof file_languages_en_lexicon_names_txt},
    {"Languages/en/lexicon/numbers.txt", file_languages_en_lexicon_numbers_txt, sizeof file_languages_en_lexicon_numbers_txt},
    {"Languages/en/lexicon/occupations.txt", file_languages_en_lexicon_occupations_txt, sizeof file_languages_en_lexicon_occupations_txt},
    {"Languages/en/lexicon/people.txt", file_languages_en_lexicon_people_txt, sizeof file_languages_en_lexicon_people_txt},
    {"Languages/en/lexicon/places.txt", file_languages_en_lexicon_places_txt, sizeof file_languages_en_lexicon_places_txt},
    {"Languages/en/lexicon/positions.txt", file_languages_en_lexicon_positions_txt, sizeof file_languages_en_lexicon_positions_txt},
    {"Languages/en/lexicon/sources.txt", file_languages_en_lexicon_sources_txt, sizeof file_languages_en_lexicon_sources_txt},
    {"Languages/en/lexicon/speech.txt", file_languages_en_lexicon_speech_txt, sizeof file_languages_en_lexicon_speech_txt},
    {"Languages/en/lexicon/targets.txt", file_languages_en_lexicon_targets_txt, sizeof file_languages_en_lexicon_targets_txt},
    {"Languages/en/lexicon/things.txt", file_languages_en_lexicon_things_txt, sizeof file_languages_en_lexicon_things_txt},
    {"Languages/en/lexicon/time.txt", file_languages_en_lexicon_time_txt, sizeof file_languages_en_lexicon_time_txt},
    {"Languages/en/lexicon/verbs.txt", file_languages_en_lexicon_verbs_txt, sizeof file_languages_en_lexicon_verbs_txt},
    {"Languages/en/lexicon/wounds.txt", file_languages_en_lexicon_wounds_txt, sizeof file_languages_en_lexicon_wounds_txt},
    {"Languages/en/not-places.txt", file_languages_en_not_places_txt, sizeof file_languages_en_not_places_txt},
    {"Languages/en/parties.txt", file_languages_en_parties_txt, sizeof file_languages_en_parties_txt},
    {"Languages/en/place-words.txt", file_languages_en_place_words_txt, sizeof file_languages_en_place_words_txt},
    {"Languages/gazetteer/geonames.txt", file_languages_gazetteer_geonames_txt, sizeof file_languages_gazetteer_geonames_txt},
    {"Languages/gazetteer/places.bin", file_languages_gazetteer_places_bin, sizeof file_languages_gazetteer_places_bin},
    {"Languages/general-bodies.txt", file_languages_general_bodies_txt, sizeof file_languages_general_bodies_txt},
    {"Languages/html/furniture.txt", file_languages_html_furniture_txt, sizeof file_languages_html_furniture_txt},
    {"Languages/html/page-kinds.txt", file_languages_html_page_kinds_txt, sizeof file_languages_html_page_kinds_txt},
    {"Languages/html/page-words.txt", file_languages_html_page_words_txt, sizeof file_languages_html_page_words_txt},
    {"Languages/ru/lexicon/affixes.txt", file_languages_ru_lexicon_affixes_txt, sizeof file_languages_ru_lexicon_affixes_txt},
    {"Languages/ru/lexicon/function.txt", file_languages_ru_lexicon_function_txt, sizeof file_languages_ru_lexicon_function_txt},
    {"Languages/ru/lexicon/harm.txt", file_languages_ru_lexicon_harm_txt, sizeof file_languages_ru_lexicon_harm_txt},
    {"Languages/ru/lexicon/numbers.txt", file_languages_ru_lexicon_numbers_txt, sizeof file_languages_ru_lexicon_numbers_txt},
    {"Languages/ru/lexicon/people.txt", file_languages_ru_lexicon_people_txt, sizeof file_languages_ru_lexicon_people_txt},
    {"Languages/ru/place-words.txt", file_languages_ru_place_words_txt, sizeof file_languages_ru_place_words_txt},
    {"Policies/acled.policy", file_policies_acled_policy, sizeof file_policies_acled_policy},
    {"Policies/airwars.policy", file_policies_airwars_policy, sizeof file_policies_airwars_policy},
    {"Policies/ibc.policy", file_policies_ibc_policy, sizeof file_policies_ibc_policy},
};
const size_t cairn_language_data_count = sizeof cairn_language_data / sizeof *cairn_language_data;
