// SPDX-License-Identifier: Apache-2.0
// Every file of Languages/ and Policies/ that the program carries, one block and one row each.
// Written by Scripts/embed-language-data. A test asserts that no file is missing here.
#include "LanguageData.h"

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
    {"Policies/acled.policy", file_policies_acled_policy, sizeof file_policies_acled_policy},
    {"Policies/airwars.policy", file_policies_airwars_policy, sizeof file_policies_airwars_policy},
    {"Policies/ibc.policy", file_policies_ibc_policy, sizeof file_policies_ibc_policy},
};
const size_t cairn_language_data_count = sizeof cairn_language_data / sizeof *cairn_language_data;
