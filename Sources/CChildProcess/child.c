// Running a program with a deadline and bounded output, and what that program does at its own start and end.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CChildProcess.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <mach-o/dyld.h>
#endif
#ifdef __linux__
#include <sys/prctl.h>
#endif

extern char **environ;

enum { ERRORS_KEPT = 65536, CHUNK = 65536, BUSY_TRIES = 50 };

typedef struct {
  char *bytes;
  size_t length, capacity;
} buffer;

static bool buffer_append(buffer *to, const char *bytes, size_t count) {
  if (to->length + count + 1 > to->capacity) {
    size_t capacity = (to->length + count + 1) * 2;
    char *grown = realloc(to->bytes, capacity);
    if (grown == NULL) return false;
    to->bytes = grown;
    to->capacity = capacity;
  }
  memcpy(to->bytes + to->length, bytes, count);
  to->length += count;
  to->bytes[to->length] = 0;
  return true;
}

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

// A stream between the two processes. Sockets, because a write to one can be told not to raise SIGPIPE in the host; closed on
// exec from the start, or a child started meanwhile on another thread would keep them open.
static int stream(int ends[2]) {
#ifdef SOCK_CLOEXEC
  return socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends);
#else
  if (socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0) return -1;
  for (int i = 0; i < 2; i++) fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  int yes = 1;
  setsockopt(ends[0], SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
  return 0;
#endif
}

static ssize_t send_quietly(int descriptor, const char *bytes, size_t count) {
#ifdef MSG_NOSIGNAL
  return send(descriptor, bytes, count, MSG_NOSIGNAL);
#else
  return send(descriptor, bytes, count, 0);
#endif
}

// The environment, but Swift's report of a crash, slow and long, is off: a layout that crashes is an answer.
static char **environment(void) {
  static const char quiet[] = "SWIFT_BACKTRACE=enable=no";
  size_t count = 0, kept = 0;
  while (environ[count] != NULL) count++;
  char **result = malloc((count + 2) * sizeof *result);
  if (result == NULL) return NULL;
  for (size_t i = 0; i < count; i++) {
    if (strncmp(environ[i], quiet, 16) != 0) result[kept++] = environ[i];
  }
  result[kept++] = (char *)quiet;
  result[kept] = NULL;
  return result;
}

static int start(const char *path, const char *const *arguments, int theirs[3], pid_t *child) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure != 0) return failure;
  failure = posix_spawnattr_init(&attributes);
  if (failure != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return failure;
  }
  for (int i = 0; i < 3 && failure == 0; i++) failure = posix_spawn_file_actions_adddup2(&actions, theirs[i], i);
  // The child must die of SIGXCPU and SIGTERM even where the host ignores or blocks them.
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  sigdelset(&all, SIGKILL);
  sigdelset(&all, SIGSTOP);
  short flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
#ifdef POSIX_SPAWN_CLOEXEC_DEFAULT
  flags |= POSIX_SPAWN_CLOEXEC_DEFAULT;
#endif
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(&attributes, flags);
  char **variables = environment();
  if (failure == 0 && variables == NULL) failure = ENOMEM;
  if (failure == 0) failure = posix_spawn(child, path, &actions, &attributes, (char *const *)arguments, variables);
  free(variables);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

static bool limit(int resource, rlim_t soft, rlim_t hard) {
  struct rlimit present;
  if (getrlimit(resource, &present) != 0) return false;
  if (present.rlim_max != RLIM_INFINITY && hard > present.rlim_max) hard = present.rlim_max;
  if (soft > hard) soft = hard;
  struct rlimit wanted = {soft, hard};
  return setrlimit(resource, &wanted) == 0;
}

bool child_limit_self(uint64_t cpu_seconds, uint64_t memory_bytes) {
  bool bounded = limit(RLIMIT_CORE, 0, 0);
  // SIGXCPU at the limit says why; a second later the system kills.
  if (cpu_seconds > 0) bounded = limit(RLIMIT_CPU, cpu_seconds, cpu_seconds + 1) && bounded;
#ifndef __APPLE__
  // macOS reserves hundreds of gigabytes of addresses for every process, so a limit on them cannot be set there.
  if (memory_bytes > 0) bounded = limit(RLIMIT_AS, memory_bytes, memory_bytes) && bounded;
#endif
  return bounded;
}

// Only calls that are safe between fork and exec in a process with several threads.
_Noreturn static void become(
    const char *path, const char *const *arguments, char **variables, const int theirs[3], child_limits limits, int report) {
  int failure = 0;
  // A group of its own, so that what the program starts ends with it.
  if (setpgid(0, 0) != 0) failure = errno;
#ifdef __linux__
  prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
  for (int i = 0; i < 3 && failure == 0; i++) {
    if (dup2(theirs[i], i) < 0) failure = errno;
  }
  if (failure == 0 && !child_limit_self(limits.cpu_seconds, limits.memory_bytes)) failure = EPERM;
  struct sigaction usual;
  memset(&usual, 0, sizeof usual);
  usual.sa_handler = SIG_DFL;
  for (int number = 1; number < NSIG; number++) sigaction(number, &usual, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  if (failure == 0) {
    execve(path, (char *const *)arguments, variables);
    failure = errno;
  }
  ssize_t told = write(report, &failure, sizeof failure);
  _exit(told == (ssize_t)sizeof failure ? 127 : 126);
}

// Starts a program that knows nothing of limits: they are set on it before its first instruction, which posix_spawn cannot.
static int start_limited(
    const char *path, const char *const *arguments, int theirs[3], child_limits limits, pid_t *child) {
  // Closed by a program that starts well; otherwise it says why not.
  int report[2];
  if (stream(report) != 0) return errno;
  char **variables = environment();
  int failure = variables == NULL ? ENOMEM : 0;
  if (failure == 0) {
    sigset_t all, previous;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &previous);
    *child = fork();
    if (*child == 0) become(path, arguments, variables, theirs, limits, report[1]);
    if (*child < 0) failure = errno;
    pthread_sigmask(SIG_SETMASK, &previous, NULL);
  }
  free(variables);
  close(report[1]);
  if (failure == 0) {
    int told = 0;
    ssize_t count;
    do count = recv(report[0], &told, sizeof told, 0);
    while (count < 0 && errno == EINTR);
    if (count == (ssize_t)sizeof told) {
      failure = told;
      while (waitpid(*child, NULL, 0) < 0 && errno == EINTR) {}
    }
  }
  close(report[0]);
  return failure;
}

typedef struct {
  const char *input;
  size_t left, maximum_output;
  buffer output, errors;
  struct pollfd ends[3]; // of its standard input, output, and error; -1 when closed
} conversation;

static void hang_up(conversation *talk, int end) {
  if (talk->ends[end].fd >= 0) close(talk->ends[end].fd);
  talk->ends[end].fd = -1;
}

static void feed(conversation *talk) {
  ssize_t count = talk->left == 0 ? 0 : send_quietly(talk->ends[0].fd, talk->input, talk->left);
  if (count > 0) {
    talk->input += count;
    talk->left -= (size_t)count;
  }
  bool again = count < 0 && (errno == EAGAIN || errno == EINTR);
  if (talk->left == 0 || (count < 0 && !again)) hang_up(talk, 0);
}

// False when the output passes its limit, or memory ends.
static bool drain(conversation *talk, int end) {
  char chunk[CHUNK];
  ssize_t count = recv(talk->ends[end].fd, chunk, sizeof chunk, 0);
  if (count < 0 && (errno == EAGAIN || errno == EINTR)) return true;
  if (count <= 0) {
    hang_up(talk, end);
    return true;
  }
  if (end == 1) {
    if (talk->output.length + (size_t)count > talk->maximum_output) return false;
    return buffer_append(&talk->output, chunk, (size_t)count);
  }
  size_t room = ERRORS_KEPT - talk->errors.length;
  return buffer_append(&talk->errors, chunk, (size_t)count < room ? (size_t)count : room);
}

// Talks until the child has closed its output and error; sets the result's reason when it must be killed.
static void talk_until(conversation *talk, double deadline, child_result *result) {
  while (talk->ends[1].fd >= 0 || talk->ends[2].fd >= 0) {
    double left = deadline - now();
    if (left <= 0) {
      result->timed_out = true;
      return;
    }
    if (poll(talk->ends, 3, left > 1 ? 1000 : (int)(left * 1000) + 1) < 0 && errno != EINTR) return;
    if (talk->ends[0].fd >= 0 && talk->ends[0].revents != 0) feed(talk);
    for (int end = 1; end < 3; end++) {
      if (talk->ends[end].fd < 0 || talk->ends[end].revents == 0) continue;
      if (!drain(talk, end)) {
        result->output_overflowed = true;
        return;
      }
    }
  }
}

// `target` is the child, or with a minus its group.
static void wait_until(pid_t child, pid_t target, double deadline, child_result *result) {
  int status = 0;
  struct rusage usage;
  memset(&usage, 0, sizeof usage);
  bool killed = result->timed_out || result->output_overflowed;
  if (killed) kill(target, SIGKILL);
  for (;;) {
    pid_t ended = wait4(child, &status, killed ? 0 : WNOHANG, &usage);
    if (ended == child) break;
    if (ended < 0 && errno != EINTR) return;
    if (ended == 0 && now() >= deadline) {
      result->timed_out = killed = true;
      kill(target, SIGKILL);
    } else if (ended == 0) {
      struct timespec pause = {0, 1000000};
      nanosleep(&pause, NULL);
    }
  }
  result->signaled = WIFSIGNALED(status);
  result->code = result->signaled ? WTERMSIG(status) : WEXITSTATUS(status);
  result->killed = result->signaled && result->code == SIGKILL;
  result->out_of_time = result->signaled && result->code == SIGXCPU;
  result->cpu_seconds = (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) +
                        (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) * 1e-6;
}

child_result child_run(
    const char *path, const char *const *arguments, const void *input, size_t input_length, double wall_seconds,
    size_t maximum_output, child_limits limits) {
  child_result result;
  memset(&result, 0, sizeof result);
  conversation talk = {.input = input, .left = input_length, .maximum_output = maximum_output};
  int theirs[3] = {-1, -1, -1};
  pid_t child = -1;
  for (int i = 0; i < 3; i++) talk.ends[i] = (struct pollfd){.fd = -1, .events = i == 0 ? POLLOUT : POLLIN};
  for (int i = 0; i < 3 && result.start_error == 0; i++) {
    int ends[2];
    if (stream(ends) != 0) {
      result.start_error = errno;
      break;
    }
    talk.ends[i].fd = ends[0];
    theirs[i] = ends[1];
    fcntl(ends[0], F_SETFL, O_NONBLOCK);
  }
  bool limited = limits.cpu_seconds > 0 || limits.memory_bytes > 0;
  // A program that was written a moment ago is busy as long as a child of another thread, between fork and exec, holds it open.
  for (int tries = 0; result.start_error == 0 && tries < BUSY_TRIES; tries++) {
    int failure = limited ? start_limited(path, arguments, theirs, limits, &child)
                          : start(path, arguments, theirs, &child);
    if (failure == 0) break;
    if (failure != ETXTBSY || tries + 1 == BUSY_TRIES) {
      result.start_error = failure;
    } else {
      struct timespec pause = {0, 10000000};
      nanosleep(&pause, NULL);
    }
  }
  for (int i = 0; i < 3; i++) {
    if (theirs[i] >= 0) close(theirs[i]);
  }
  if (result.start_error == 0) {
    double deadline = now() + wall_seconds;
    talk_until(&talk, deadline, &result);
    wait_until(child, limited ? -child : child, deadline, &result);
  }
  for (int i = 0; i < 3; i++) hang_up(&talk, i);
  buffer_append(&talk.errors, "", 0);
  result.output = talk.output.bytes;
  result.output_length = talk.output.length;
  result.errors = talk.errors.bytes;
  return result;
}

char *child_read_standard_input(size_t maximum, size_t *length) {
  buffer all = {NULL, 0, 0};
  char chunk[CHUNK];
  for (;;) {
    ssize_t count = read(STDIN_FILENO, chunk, sizeof chunk);
    if (count < 0 && errno == EINTR) continue;
    if (count == 0 && buffer_append(&all, "", 0)) break;
    if (count <= 0 || all.length + (size_t)count > maximum || !buffer_append(&all, chunk, (size_t)count)) {
      free(all.bytes);
      return NULL;
    }
  }
  *length = all.length;
  return all.bytes;
}

int child_claim_standard_output(void) {
  int claimed = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  if (claimed >= 0 && dup2(STDERR_FILENO, STDOUT_FILENO) < 0) return -1;
  return claimed;
}

bool child_write_all(int descriptor, const void *data, size_t length) {
  const char *bytes = data;
  while (length > 0) {
    ssize_t count = write(descriptor, bytes, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return false;
    bytes += count;
    length -= (size_t)count;
  }
  return true;
}

bool child_executable_path(char *path, size_t size) {
#ifdef __APPLE__
  uint32_t capacity = (uint32_t)size;
  return _NSGetExecutablePath(path, &capacity) == 0;
#else
  ssize_t length = readlink("/proc/self/exe", path, size);
  if (length <= 0 || (size_t)length >= size) return false;
  path[length] = 0;
  return true;
#endif
}

void child_free(void *memory) { free(memory); }

bool child_is_program(const char *path) {
  struct stat status;
  return stat(path, &status) == 0 && S_ISREG(status.st_mode) && access(path, X_OK) == 0;
}

const char *child_program_folders(void) { return getenv("PATH"); }
