// SPDX-License-Identifier: Apache-2.0

#define _GNU_SOURCE
#include "CProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

// What nobody in particular is on every Linux.
enum { nobody = 65534, reading_place = 3, writing_place = 4 };

// MARK: - In the child: nothing here may allocate or lock

static int write_file(const char *path, const char *text) {
  int file = open(path, O_WRONLY | O_CLOEXEC);
  if (file < 0) return -1;
  ssize_t length = (ssize_t)strlen(text);
  ssize_t count = write(file, text, (size_t)length);
  close(file);
  return count == length ? 0 : -1;
}

// The maps were written out before the fork.
static int leave_network(const char *users, const char *groups) {
  if (geteuid() == 0) return unshare(CLONE_NEWNET);
  if (unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0) return -1;
  if (write_file("/proc/self/setgroups", "deny") != 0) return -1;
  return write_file("/proc/self/uid_map", users) == 0 &&
                 write_file("/proc/self/gid_map", groups) == 0
             ? 0
             : -1;
}

static int give_up_rights(void) {
  if (geteuid() != 0) return 0;
  return setgroups(0, NULL) == 0 && setresgid(nobody, nobody, nobody) == 0 &&
                 setresuid(nobody, nobody, nobody) == 0
             ? 0
             : -1;
}

static void limit(int what, uint64_t most) {
  struct rlimit limit = {most, most};
  setrlimit(what, &limit);
}

static int take_places(int end, int errors) {
  int nothing = fcntl(open("/dev/null", O_RDWR), F_DUPFD, 10);
  end = fcntl(end, F_DUPFD, 10);
  errors = fcntl(errors, F_DUPFD, 10);
  if (nothing < 0 || end < 0 || errors < 0) return -1;
  if (dup2(nothing, STDIN_FILENO) < 0 || dup2(nothing, STDOUT_FILENO) < 0) return -1;
  return dup2(errors, STDERR_FILENO) < 0 || dup2(end, reading_place) < 0 ||
                 dup2(end, writing_place) < 0
             ? -1
             : 0;
}

// Says on `failure` that it did not come as far as the program; closing it by itself says that it did.
static _Noreturn void be_companion(
    const cairn_companion_request *request, int end, int errors, int failure, char *const *settings,
    const char *users, const char *groups) {
  // Above all that take_places hands out.
  failure = fcntl(failure, F_DUPFD_CLOEXEC, 100);
  setpgid(0, 0);
  if (request->is_sealed && leave_network(users, groups) != 0) goto failed;
  if (take_places(end, errors) != 0) goto failed;
  close_range(writing_place + 1, (unsigned)failure - 1, 0);
  close_range((unsigned)failure + 1, ~0U, 0);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  signal(SIGPIPE, SIG_DFL);
  limit(RLIMIT_CORE, 0);
  limit(RLIMIT_FSIZE, request->file_most);
  limit(RLIMIT_CPU, request->work_seconds);
  if (give_up_rights() != 0) goto failed;
  prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
  if (chdir(request->home) != 0) goto failed;
  execve(request->path, (char *const *)request->arguments, settings);
failed:;
  char byte = 1;
  (void)!write(failure, &byte, 1);
  _exit(127);
}

// MARK: - In the parent

// Whether the child became the program: nothing comes before its end of the pipe closes.
static int has_become(int failure) {
  char byte;
  ssize_t count;
  do count = read(failure, &byte, 1);
  while (count < 0 && errno == EINTR);
  return count == 0;
}

static void set_waits(int end) {
  struct timeval wait = {.tv_sec = 10};
  setsockopt(end, SOL_SOCKET, SO_SNDTIMEO, &wait, sizeof wait);
}

int cairn_companion_start(const cairn_companion_request *request, cairn_companion *companion) {
  char home[4096], folder[4096], errors_path[4096], users[64], groups[64];
  snprintf(home, sizeof home, "HOME=%s", request->home);
  snprintf(folder, sizeof folder, "TMPDIR=%s", request->home);
  snprintf(errors_path, sizeof errors_path, "%s/errors", request->home);
  snprintf(users, sizeof users, "%u %u 1", geteuid(), geteuid());
  snprintf(groups, sizeof groups, "%u %u 1", getegid(), getegid());
  char *const settings[] = {home, folder, "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", "TZ=UTC", NULL};
  if (geteuid() == 0 && chown(request->home, nobody, nobody) != 0) return -1;
  int ends[2], failure[2];
  int errors = open(errors_path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (errors < 0) return -1;
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return close(errors), -1;
  if (pipe2(failure, O_CLOEXEC) != 0) return close(errors), close(ends[0]), close(ends[1]), -1;
  pid_t child = fork();
  if (child == 0) be_companion(request, ends[1], errors, failure[1], settings, users, groups);
  close(errors);
  close(ends[1]);
  close(failure[1]);
  int is_there = child > 0 && has_become(failure[0]);
  close(failure[0]);
  if (child > 0) *companion = (cairn_companion){.pid = child, .end = ends[0]};
  if (!is_there && child > 0) cairn_companion_end(companion);
  if (!is_there && child <= 0) close(ends[0]);
  if (is_there) set_waits(ends[0]);
  return is_there ? 0 : -1;
}

void cairn_companion_end(cairn_companion *companion) {
  kill(-companion->pid, SIGKILL);
  kill(companion->pid, SIGKILL);
  while (waitpid(companion->pid, NULL, 0) < 0 && errno == EINTR) {
  }
  close(companion->end);
}
