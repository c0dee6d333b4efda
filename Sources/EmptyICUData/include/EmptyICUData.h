// SPDX-License-Identifier: Apache-2.0
#ifndef CAIRN_EMPTY_ICU_DATA_H
#define CAIRN_EMPTY_ICU_DATA_H

struct empty_icu_data;

/// Found by ICU at start; it holds nothing.
extern const struct empty_icu_data icudt76_dat;

#endif
