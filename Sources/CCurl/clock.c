// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE
#include "CCurl.h"

#include <sys/timex.h>

long cairn_clock_error(void) {
  struct timex state = {0};
  int status = adjtimex(&state);
  return status < 0 || status == TIME_ERROR || (state.status & STA_UNSYNC) ? -1 : state.esterror;
}
