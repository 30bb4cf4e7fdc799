// Other programs, run to their end with a deadline and bounded output; and what such a program does at its own start and end.
#ifndef C_CHILD_PROCESS_H
#define C_CHILD_PROCESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Gives back what a function below allocated, where it says so.
void child_free(void *memory);

// Set on a program before it starts; zero is no limit. Memory is not limited on macOS.
typedef struct {
  uint64_t cpu_seconds;
  uint64_t memory_bytes;
} child_limits;

typedef struct {
  int start_error;        // errno when the child could not be started, else 0
  bool timed_out;         // killed at the deadline
  bool output_overflowed; // killed because it wrote more than allowed
  bool signaled;          // ended by a signal
  bool killed;            // by SIGKILL, whoever sent it
  bool out_of_time;       // by SIGXCPU: it used up the processor time it may
  int code;               // exit status, or the signal
  double cpu_seconds;     // user and system time
  char *output;           // what it wrote; free with `child_free`
  size_t output_length;
  char *errors;           // the first 64 KiB of its standard error, ending in NUL; free with `child_free`
} child_result;

// Runs a program to its end with `input` on its standard input. `arguments` ends with null and starts with the program's name.
// With limits the program gets a process group of its own, all of which ends where it is killed.
child_result child_run(
    const char *path, const char *const *arguments, const void *input, size_t input_length, double wall_seconds,
    size_t maximum_output, child_limits limits);

// For the child: limits on itself, and the start and end of its conversation.
bool child_limit_self(uint64_t cpu_seconds, uint64_t memory_bytes);
// Reads standard input to its end; null when it is longer than `maximum` or unreadable. Free with `child_free`.
char *child_read_standard_input(size_t maximum, size_t *length);
// Moves standard output to another descriptor and returns it, so that nothing a library prints gets between; -1 on failure.
int child_claim_standard_output(void);
bool child_write_all(int descriptor, const void *data, size_t length);
// The path of the running program; false when the system does not tell.
bool child_executable_path(char *buffer, size_t size);
// Whether a path leads to a file that may be run.
bool child_is_program(const char *path);
// The folders in which programs are looked for, with colons between; null where none are named. Valid until the environment
// changes.
const char *child_program_folders(void);

#endif
