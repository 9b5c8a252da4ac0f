// Times programs from fork to their first prompt in a pseudo-terminal, in turn, so that whatever
// else the machine does meets all of them. Prints each one's median and its ratio to the first.
#define _GNU_SOURCE
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { runs = 200 };

typedef struct {
  const char *name;
  const char *prompt;
  char *arguments[8];
  double milliseconds[runs];
} Contestant;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

// Milliseconds from fork until the prompt has been read; ends the measurement where none comes.
static double time_once(const Contestant *contestant) {
  static char seen[65536];
  size_t length = 0;
  int screen;
  double start = now();
  pid_t child = forkpty(&screen, NULL, NULL, NULL);
  if (child < 0) { perror("forkpty"); exit(1); }
  if (child == 0) {
    execv(contestant->arguments[0], contestant->arguments);
    _exit(127);
  }
  while (length < sizeof seen) {
    ssize_t count = read(screen, seen + length, sizeof seen - length);
    if (count <= 0) {
      fprintf(stderr, "%s ended before its prompt: %.*s\n", contestant->name, (int)length, seen);
      exit(1);
    }
    length += (size_t)count;
    if (memmem(seen, length, contestant->prompt, strlen(contestant->prompt))) break;
  }
  double taken = now() - start;
  kill(child, SIGKILL);
  waitpid(child, NULL, 0);
  close(screen);
  return taken;
}

static int ascending(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

int main(int count, char **arguments) {
  if (count != 3) {
    fprintf(stderr, "usage: %s FACTCHECK BANK\n", arguments[0]);
    return 64;
  }
  setenv("TERM", "xterm", 1);
  static Contestant contestants[] = {
    {"BSD quiz", "?", {"/usr/games/quiz", "victim", "killer"}, {0}},
    {"factcheck", "> ", {NULL}, {0}},
    {"factcheck play BANK --seed 4711", "> ", {NULL, "play", NULL, "--seed", "4711"}, {0}},
    {"factcheck, pack never read before", "> ", {NULL}, {0}},
  };
  enum { all = sizeof contestants / sizeof *contestants };
  for (int i = 1; i < all; i++) contestants[i].arguments[0] = arguments[1];
  contestants[2].arguments[2] = arguments[2];
  for (int run = -3; run < runs; run++) {
    for (int i = 0; i < all; i++) {
      if (i == all - 1) setenv("FACTCHECK_CACHE", "off", 1);
      double taken = time_once(&contestants[i]);
      unsetenv("FACTCHECK_CACHE");
      if (run >= 0) contestants[i].milliseconds[run] = taken;
    }
  }
  double peer = 0;
  for (int i = 0; i < all; i++) {
    qsort(contestants[i].milliseconds, runs, sizeof(double), ascending);
    double median = contestants[i].milliseconds[runs / 2];
    if (i == 0) peer = median;
    printf("first prompt, %s: %.2f ms, ratio %.2f\n", contestants[i].name, median, median / peer);
  }
}
