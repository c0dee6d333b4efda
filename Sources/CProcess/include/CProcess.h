// SPDX-License-Identifier: Apache-2.0

// Runs another program on bytes that nobody trusts, within limits.
//
// It gets the bytes as a file that nobody else sees, an empty environment, no other open file, no network
// where the system lets it be taken away, and may gain no rights. What it prints is read up to a limit.
#pragma once

#include <stddef.h>
#include <stdint.h>

typedef struct {
  /// The program's path.
  const char *path;
  /// Its arguments, its own name first, ended by NULL; `/proc/self/fd/3` is the input.
  const char *const *arguments;
  const uint8_t *input;
  size_t input_count;
  /// Bytes of memory that it may take.
  uint64_t memory;
  /// Seconds of work, and seconds in all.
  unsigned work_seconds;
  unsigned whole_seconds;
  /// Bytes that it may print.
  size_t output_most;
  void *context;
  /// Takes what it prints.
  void (*take)(void *context, const uint8_t *bytes, size_t count);
} cairn_process_request;

/// How it ended.
enum cairn_process_end {
  /// With status 0.
  CAIRN_PROCESS_DONE = 0,
  /// With another status.
  CAIRN_PROCESS_FAILED = 1,
  /// By a signal: it fell, or took more memory or work than it may.
  CAIRN_PROCESS_KILLED = 2,
  CAIRN_PROCESS_TOO_SLOW = 3,
  CAIRN_PROCESS_TOO_LONG = 4,
  /// It could not be started.
  CAIRN_PROCESS_ABSENT = 5,
};

int cairn_process_run(const cairn_process_request *request);
