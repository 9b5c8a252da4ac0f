#pragma once

#include <stdbool.h>
#include <sys/types.h>

#pragma clang assume_nonnull begin

/// A program in a terminal of its own, as a shell would run it.
typedef struct {
  /// The screen's side of the terminal, non-blocking.
  int screen;
  /// Gives an `int` of wait(2) each time the program stops, goes on or ends; non-blocking.
  int reports;
  /// Closing it lets the shell's stand-in go.
  int leash;
  pid_t shell;
  pid_t program;
} PseudoTerminalProcess;

/// Starts a program in a new terminal. It does not lead the session: a leader's end would reset
/// the terminal, and nobody could see how the program left it. Returns 0 or an `errno`.
int pseudo_terminal_start(
    const char *path, char *_Nullable const *_Nonnull arguments,
    char *_Nullable const *_Nonnull environment, int columns, int rows,
    PseudoTerminalProcess *process);

int pseudo_terminal_resize(int screen, int columns, int rows);

/// How a status of wait(2) reads.
bool status_exited(int status, int *code);
bool status_signalled(int status, int *signal);
bool status_stopped(int status);

#pragma clang assume_nonnull end
