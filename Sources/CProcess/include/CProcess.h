// SPDX-License-Identifier: Apache-2.0

// Runs another program on bytes that nobody trusts, within limits.
//
// It gets the bytes as a file that nobody else sees, an empty environment, no other open file, no network
// where the system lets it be taken away, and may gain no rights. What it prints is read up to a limit.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// The commit that this program was built from, as it was written into the finished file; "not said" where it was not.
const char *cairn_commit(void);

/// Has this process give large pieces of memory back as soon as they are free, and all its threads share the
/// small ones.
///
/// Left to itself, the C library keeps an area for each of many threads, and after a few large pieces puts the
/// next among the small ones: a server that used 90 MiB had 250 from the system after some minutes of writing.
void cairn_give_memory_back_early(void);

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

// MARK: - A program that is spoken with

/// A program that runs beside this one, in a process group of its own.
///
/// It gets nothing but two open files, 3 to read and 4 to write, an empty environment and a folder. Where this
/// process is root's it becomes nobody, so that a browser's sandbox starts as it does for a person.
typedef struct {
  const char *path;
  /// Its own name first, ended by NULL.
  const char *const *arguments;
  /// A folder that is its own: its home, and where it says what fails, in the file `errors`.
  const char *home;
  /// Whether it is to have no network at all; it is not started where the system forbids that.
  int is_sealed;
  /// Bytes of a file that it may write.
  uint64_t file_most;
  /// Seconds of work of each of its processes.
  unsigned work_seconds;
} cairn_companion_request;

typedef struct {
  int pid;
  /// A socket: what is written to it the program reads, and the other way round. Writing waits ten seconds.
  int end;
} cairn_companion;

/// 0 where it runs.
int cairn_companion_start(const cairn_companion_request *request, cairn_companion *companion);

/// Kills it and everything it started that is still in its group, and closes the socket.
void cairn_companion_end(cairn_companion *companion);
