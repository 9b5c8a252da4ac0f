#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

static void become_plain(void) {
  for (int number = 1; number < 32; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

// The shell's stand-in: leads the session, waits for the program, tells what became of it, and
// keeps the terminal open until the leash goes slack. Calls only what a child of a program with
// threads may call.
static _Noreturn void stand_in(
    const char *terminal, int reports, int leash, const char *path, char *const *arguments,
    char *const *environment) {
  become_plain();
  setsid();
  int fd = open(terminal, O_RDWR);
  if (fd < 0 || ioctl(fd, TIOCSCTTY, 0) < 0) _exit(126);
  // High numbers first, so that nothing is overwritten on the way to the low ones.
  int high = fcntl(fd, F_DUPFD, 900), told = fcntl(reports, F_DUPFD, 900);
  int held = fcntl(leash, F_DUPFD, 900);
  for (int i = 0; i < 3; i++) dup2(high, i);
  dup2(told, 3);
  dup2(held, 4);
  close_range(5, ~0U, 0);
  fcntl(3, F_SETFD, FD_CLOEXEC);
  fcntl(4, F_SETFD, FD_CLOEXEC);

  int go[2];
  if (pipe(go) < 0) _exit(126);
  pid_t program = fork();
  if (program < 0) _exit(126);
  if (program == 0) {
    char byte;
    close(go[1]);
    while (read(go[0], &byte, 1) < 0 && errno == EINTR) continue;
    close(go[0]);
    execve(path, arguments, environment);
    _exit(127);
  }
  signal(SIGTTOU, SIG_IGN);
  setpgid(program, program);
  tcsetpgrp(0, program);
  if (write(3, &program, sizeof program) < 0) _exit(126);
  close(go[0]);
  close(go[1]);
  for (;;) {
    int status;
    if (waitpid(program, &status, WUNTRACED | WCONTINUED) < 0) {
      if (errno == EINTR) continue;
      break;
    }
    if (write(3, &status, sizeof status) < 0) break;
    if (WIFEXITED(status) || WIFSIGNALED(status)) break;
  }
  char byte;
  while (read(4, &byte, 1) < 0 && errno == EINTR) continue;
  _exit(0);
}

int pseudo_terminal_start(
    const char *path, char *const *arguments, char *const *environment, int columns, int rows,
    PseudoTerminalProcess *process) {
  int screen = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
  if (screen < 0) return errno;
  char terminal[64];
  int reports[2], leash[2];
  if (grantpt(screen) < 0 || unlockpt(screen) < 0 ||
      ptsname_r(screen, terminal, sizeof terminal) != 0 || pipe2(reports, O_CLOEXEC) < 0 ||
      pipe2(leash, O_CLOEXEC) < 0)
    return errno;
  pseudo_terminal_resize(screen, columns, rows);
  // No handler of this program may run in the child.
  sigset_t all, kept;
  sigfillset(&all);
  sigprocmask(SIG_SETMASK, &all, &kept);
  pid_t shell = fork();
  if (shell == 0) stand_in(terminal, reports[1], leash[0], path, arguments, environment);
  int failure = shell < 0 ? errno : 0;
  sigprocmask(SIG_SETMASK, &kept, NULL);
  close(reports[1]);
  close(leash[0]);
  *process = (PseudoTerminalProcess){screen, reports[0], leash[1], shell, 0};
  if (failure == 0 && read(reports[0], &process->program, sizeof(pid_t)) != sizeof(pid_t))
    failure = ENOTTY;
  fcntl(reports[0], F_SETFL, O_NONBLOCK);
  return failure;
}

int pseudo_terminal_resize(int screen, int columns, int rows) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(screen, TIOCSWINSZ, &size);
}

bool status_exited(int status, int *code) {
  *code = WEXITSTATUS(status);
  return WIFEXITED(status);
}

bool status_signalled(int status, int *signal) {
  *signal = WTERMSIG(status);
  return WIFSIGNALED(status);
}

bool status_stopped(int status) { return WIFSTOPPED(status); }
