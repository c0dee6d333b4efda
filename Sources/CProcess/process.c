// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sched.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { input_place = 3, not_started = 127 };

// MARK: - In the child: nothing here may allocate or lock

static void limit(int what, uint64_t most) {
  struct rlimit limit = {most, most};
  setrlimit(what, &limit);
}

static void be_limited(const cairn_process_request *request) {
  limit(RLIMIT_AS, request->memory);
  limit(RLIMIT_CPU, request->work_seconds);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_NOFILE, 64);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  // Where a system forbids it to those who have no rights, the program keeps a network it has no use for.
  unshare(CLONE_NEWUSER | CLONE_NEWNET);
}

static _Noreturn void be_program(const cairn_process_request *request, int input, int output) {
  // Out of the way of the places that they are to have.
  int nothing = fcntl(open("/dev/null", O_RDWR), F_DUPFD, 10);
  input = fcntl(input, F_DUPFD, 10);
  output = fcntl(output, F_DUPFD, 10);
  if (nothing < 0 || dup2(output, STDOUT_FILENO) < 0 || dup2(nothing, STDIN_FILENO) < 0 ||
      dup2(nothing, STDERR_FILENO) < 0 || dup2(input, input_place) < 0)
    _exit(not_started);
  close_range(input_place + 1, ~0U, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  be_limited(request);
  char *const environment[] = {"PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", NULL};
  // A program that was written a moment ago is busy for as long as a child forked meanwhile has it open.
  for (int tries = 0; tries < 200; tries++) {
    execve(request->path, (char *const *)request->arguments, environment);
    if (errno != ETXTBSY) break;
    struct timespec pause = {.tv_nsec = 5000000};
    nanosleep(&pause, NULL);
  }
  _exit(not_started);
}

// MARK: - In the parent

static int file_of(const cairn_process_request *request) {
  int file = memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING);
  if (file < 0) return -1;
  for (size_t written = 0; written < request->input_count;) {
    ssize_t count = write(file, request->input + written, request->input_count - written);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return close(file), -1;
    written += (size_t)count;
  }
  fcntl(file, F_ADD_SEALS, F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_WRITE | F_SEAL_SEAL);
  return lseek(file, 0, SEEK_SET) == 0 ? file : (close(file), -1);
}

static long milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

// Takes what is printed until it ends; gives why it was left before that, or DONE.
static int listen_to(int output, const cairn_process_request *request) {
  long end = milliseconds() + (long)request->whole_seconds * 1000;
  size_t taken = 0;
  uint8_t buffer[1 << 16];
  while (1) {
    long left = end - milliseconds();
    if (left <= 0) return CAIRN_PROCESS_TOO_SLOW;
    struct pollfd poller = {.fd = output, .events = POLLIN};
    int ready = poll(&poller, 1, (int)left);
    if (ready < 0 && errno != EINTR) return CAIRN_PROCESS_ABSENT;
    if (ready <= 0) continue;
    ssize_t count = read(output, buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return CAIRN_PROCESS_DONE;
    if ((size_t)count > request->output_most - taken) return CAIRN_PROCESS_TOO_LONG;
    request->take(request->context, buffer, (size_t)count);
    taken += (size_t)count;
  }
}

// A program may close its output and go on: it has until the end of its time, and no longer.
static int wait_for(pid_t child, int why, const cairn_process_request *request) {
  int status = 0;
  long end = milliseconds() + (long)request->whole_seconds * 1000;
  if (why != CAIRN_PROCESS_DONE) kill(child, SIGKILL);
  while (1) {
    pid_t found = waitpid(child, &status, why == CAIRN_PROCESS_DONE ? WNOHANG : 0);
    if (found == child) break;
    if (found < 0 && errno != EINTR) return CAIRN_PROCESS_ABSENT;
    if (found == 0 && milliseconds() > end) {
      why = CAIRN_PROCESS_TOO_SLOW;
      kill(child, SIGKILL);
    } else if (found == 0) {
      usleep(1000);
    }
  }
  if (why != CAIRN_PROCESS_DONE) return why;
  if (WIFSIGNALED(status)) return CAIRN_PROCESS_KILLED;
  if (WEXITSTATUS(status) == not_started) return CAIRN_PROCESS_ABSENT;
  return WEXITSTATUS(status) == 0 ? CAIRN_PROCESS_DONE : CAIRN_PROCESS_FAILED;
}

int cairn_process_run(const cairn_process_request *request) {
  int ends[2];
  int input = file_of(request);
  if (input < 0) return CAIRN_PROCESS_ABSENT;
  if (pipe2(ends, O_CLOEXEC) != 0) return close(input), CAIRN_PROCESS_ABSENT;
  pid_t child = fork();
  if (child == 0) be_program(request, input, ends[1]);
  close(input);
  close(ends[1]);
  int why = child < 0 ? CAIRN_PROCESS_ABSENT : listen_to(ends[0], request);
  close(ends[0]);
  return child < 0 ? CAIRN_PROCESS_ABSENT : wait_for(child, why, request);
}
