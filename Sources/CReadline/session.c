#define _GNU_SOURCE
#include "CReadline.h"
#include "completion.h"

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <readline/history.h>
#include <readline/readline.h>

// MARK: Signals
//
// A handler only sets a flag and rings a bell (an event descriptor) that the reading loop polls
// together with the terminal. Nothing is done inside a handler, and it does not matter which
// thread the kernel picks for it.

enum { SIGNALS = 65 };
static volatile sig_atomic_t pending[SIGNALS];
static struct sigaction former[SIGNALS];
static bool is_watched[SIGNALS];
static int bell = -1;

// Ctrl-C is watched from the first read on: pressed twice, the second must not end the program
// only because it fell between two lines. The others are watched while the terminal is changed.
static const int ending[] = {SIGTERM, SIGHUP, SIGQUIT};
static const int passing[] = {SIGTSTP, SIGCONT, SIGWINCH};
#define COUNT(list) (sizeof list / sizeof *list)

static void ring(int signal) {
  int kept = errno;
  pending[signal] = 1;
  uint64_t one = 1;
  ssize_t written = write(bell, &one, sizeof one);
  (void)written;
  errno = kept;
}

static bool open_bell(void) {
  if (bell < 0) bell = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  return bell >= 0;
}

static void watch(int signal) {
  if (is_watched[signal]) return;
  if (sigaction(signal, NULL, &former[signal]) != 0) return;
  // Whoever started the program under nohup meant it.
  if (former[signal].sa_handler == SIG_IGN) return;
  struct sigaction action = {.sa_handler = ring, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  is_watched[signal] = sigaction(signal, &action, NULL) == 0;
}

static void unwatch(int signal) {
  if (!is_watched[signal]) return;
  is_watched[signal] = false;
  sigaction(signal, &former[signal], NULL);
}

static void watch_all(void) {
  watch(SIGINT);
  for (size_t i = 0; i < COUNT(ending); i++) watch(ending[i]);
  for (size_t i = 0; i < COUNT(passing); i++) watch(passing[i]);
}

static void unwatch_all_but_interrupt(void) {
  for (size_t i = 0; i < COUNT(ending); i++) unwatch(ending[i]);
  for (size_t i = 0; i < COUNT(passing); i++) unwatch(passing[i]);
}

static bool take(int signal) {
  if (!pending[signal]) return false;
  pending[signal] = 0;
  return true;
}

// MARK: News from other threads

static pthread_mutex_t telling = PTHREAD_MUTEX_INITIALIZER;
static bool is_reading;
// Between two lines: whether a prompt is kept for the line that comes.
static bool is_listening;
static char *told_prompt;
static char *told_text;

static void write_all(const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t count = write(STDOUT_FILENO, text, length);
    if (count < 0 && errno != EINTR) return;
    if (count > 0) {
      text += count;
      length -= (size_t)count;
    }
  }
}

void line_session_listen(void) {
  pthread_mutex_lock(&telling);
  is_listening = true;
  pthread_mutex_unlock(&telling);
}

void line_session_tell(const char *prompt, const char *text) {
  pthread_mutex_lock(&telling);
  if (prompt != NULL && (is_reading || is_listening)) {
    free(told_prompt);
    told_prompt = strdup(prompt);
  }
  if (is_reading) {
    if (text != NULL) {
      size_t old = told_text != NULL ? strlen(told_text) : 0;
      char *joined = realloc(told_text, old + strlen(text) + 1);
      if (joined != NULL) {
        strcpy(joined + old, text);
        told_text = joined;
      }
    }
    uint64_t one = 1;
    ssize_t written = write(bell, &one, sizeof one);
    (void)written;
  } else if (text != NULL) {
    write_all(text);
  }
  pthread_mutex_unlock(&telling);
}

static void set_reading(bool now) {
  pthread_mutex_lock(&telling);
  is_reading = now;
  is_listening = false;
  if (now && told_prompt != NULL) {
    uint64_t one = 1;
    ssize_t written = write(bell, &one, sizeof one);
    (void)written;
  }
  char *text = now ? NULL : told_text;
  if (!now) {
    told_text = NULL;
    free(told_prompt);
    told_prompt = NULL;
  }
  pthread_mutex_unlock(&telling);
  // What came with the line's last key.
  if (text != NULL) write_all(text);
  free(text);
}

static void answer_news(void) {
  pthread_mutex_lock(&telling);
  char *prompt = told_prompt, *text = told_text;
  told_prompt = NULL;
  told_text = NULL;
  pthread_mutex_unlock(&telling);
  if (text != NULL) {
    rl_clear_visible_line();
    fputs(text, rl_outstream);
    fflush(rl_outstream);
    rl_on_new_line();
  }
  if (prompt != NULL) rl_set_prompt(prompt);
  if (text != NULL || prompt != NULL) rl_redisplay();
  free(text);
  free(prompt);
}

// The flags stay: the reading loop looks at them after every key.
static void quieten(void) {
  uint64_t rung;
  ssize_t count = read(bell, &rung, sizeof rung);
  (void)count;
}

static bool wants_to_leave(void) {
  if (pending[SIGINT]) return true;
  for (size_t i = 0; i < COUNT(ending); i++) if (pending[ending[i]]) return true;
  return false;
}

// MARK: Reading

static bool is_reading_done;
static LineOutcome outcome;
static char *accepted;

static void finish(LineOutcome with) {
  outcome = with;
  is_reading_done = true;
}

// Readline ends the line after Ctrl-D only where bracketed paste is on; `accept_line` does it always.
static void leave_terminal(void) {
  rl_eof_found = 0;
  rl_deprep_terminal();
}

// Leaves the half-typed line on the screen and goes below it.
static void step_below(const char *mark) {
  int point = rl_point;
  rl_point = rl_end;
  rl_redisplay();
  rl_point = point;
  fputs(mark, rl_outstream);
  rl_crlf();
  fflush(rl_outstream);
}

static void abandon(const char *mark) {
  // A half-done search or argument; the cleaning works only in this state.
  RL_SETSTATE(RL_STATE_CALLBACK);
  rl_callback_sigcleanup();
  RL_UNSETSTATE(RL_STATE_CALLBACK);
  step_below(mark);
  rl_free_line_state();
  rl_clear_pending_input();
  rl_callback_handler_remove();
}

// Lets a signal do what it would have done without this program's watching it.
static void pass_on(int signal) {
  sigset_t one, kept;
  sigemptyset(&one);
  sigaddset(&one, signal);
  unwatch(signal);
  pthread_sigmask(SIG_UNBLOCK, &one, &kept);
  raise(signal);
  pthread_sigmask(SIG_SETMASK, &kept, NULL);
}

// A signal that fell on the last key of a line must not be lost with the watching.
static void pass_on_what_came_last(void) {
  for (size_t i = 0; i < COUNT(ending); i++) if (take(ending[i])) pass_on(ending[i]);
  if (take(SIGTSTP)) pass_on(SIGTSTP);
}

static void stand_aside(void) {
  step_below("");
  leave_terminal();
  fflush(rl_outstream);
  pass_on(SIGTSTP);
  watch(SIGTSTP);
  pending[SIGCONT] = 1;
}

static void come_back(void) {
  // After a stop the shell may have set the terminal as it likes it.
  leave_terminal();
  rl_reset_after_signal();
  rl_reset_screen_size();
  rl_forced_update_display();
}

// What interrupts a line and lets it go on.
static void answer_passing(void) {
  if (take(SIGTSTP)) stand_aside();
  if (take(SIGCONT)) come_back();
  if (take(SIGWINCH)) rl_resize_terminal();
}

// What ends a line.
static void answer_leaving(void) {
  for (size_t i = 0; i < COUNT(ending); i++) {
    if (!take(ending[i])) continue;
    abandon("");
    pass_on(ending[i]);
    // Still here: the program has a handler of its own and wants to come to an end.
    return finish(LineOutcomeEnd);
  }
  if (take(SIGINT)) {
    abandon("^C");
    finish(LineOutcomeInterrupted);
  }
}

static void accept_line(char *line) {
  // `next_byte` gave up the line for a signal.
  if (line == NULL && wants_to_leave()) return answer_leaving();
  accepted = line;
  // Without this Readline would print the prompt again at once.
  rl_callback_handler_remove();
  if (line == NULL) fputc('\n', rl_outstream);
  finish(line != NULL ? LineOutcomeText : LineOutcomeEnd);
}

// The terminal opened once more, so that reading it never waits, while the descriptor that other
// programs share stays as it is; -1 where the system does not let it be opened.
static int keys = -1;

// Ctrl-C also throws away what was typed and not yet read, so a key that the loop has seen may be
// gone: no read here waits for the terminal alone. Readline also reads further keys by itself in a
// few places ("Display all 120 possibilities?"), where leaving gives up the question only.
static int next_byte(FILE *stream) {
  for (;;) {
    if (wants_to_leave()) return RL_ISSTATE(RL_STATE_READCMD) ? READERR : EOF;
    struct pollfd waits[] = {{keys >= 0 ? keys : fileno(stream), POLLIN, 0}, {bell, POLLIN, 0}};
    if (poll(waits, COUNT(waits), -1) < 0) {
      if (errno == EINTR) continue;
      return EOF;
    }
    if (waits[1].revents != 0) {
      quieten();
      answer_passing();
    }
    if (waits[0].revents == 0) continue;
    unsigned char byte;
    ssize_t count = read(waits[0].fd, &byte, 1);
    if (count == 1) return byte;
    if (count == 0 || (errno != EINTR && errno != EAGAIN)) return EOF;
  }
}

static bool is_set(const char *variable) {
  const char *value = getenv(variable);
  return value != NULL && *value != 0;
}

static void start(void) {
  static bool is_started;
  if (is_started) return;
  is_started = true;
  rl_readline_name = "factcheck";
  // Where nothing names a locale, as in many containers, the terminal still speaks UTF-8.
  if (!is_set("LC_ALL") && !is_set("LC_CTYPE") && !is_set("LANG")) setlocale(LC_CTYPE, "C.UTF-8");
  rl_instream = stdin;
  keys = open("/proc/self/fd/0", O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
  // With the output in a file, the player still needs to see the prompt.
  rl_outstream = isatty(STDOUT_FILENO) ? stdout : stderr;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = next_byte;
  rl_deprep_term_function = leave_terminal;
  completion_install();
  // Before the user's inputrc, which may want the bell first: an empty line shows at the first Tab
  // what may be answered.
  rl_variable_bind("show-all-if-unmodified", "on");
  rl_initialize();
  // After the user's inputrc: a terminal without cursor movement cannot take these sequences.
  if (!is_set("TERM") || strcmp(getenv("TERM"), "dumb") == 0)
    rl_variable_bind("enable-bracketed-paste", "off");
  rl_variable_bind("completion-ignore-case", "on");
  stifle_history(1000);
}

static const char *begun_line;

// Called when the line is empty and before it is first shown.
static int begin_line(void) {
  if (*begun_line != 0) rl_insert_text(begun_line);
  return 0;
}

LineOutcome line_session_read(
    const char *prompt, const char *begun, LineCompletion completion, void *context,
    char **text) {
  static atomic_flag in_use = ATOMIC_FLAG_INIT;
  if (atomic_flag_test_and_set(&in_use)) return LineOutcomeBusy;
  *text = NULL;
  if (!open_bell()) {
    atomic_flag_clear(&in_use);
    return LineOutcomeEnd;
  }
  start();
  watch_all();
  completion_begin(completion, context);
  is_reading_done = false;
  accepted = NULL;
  // The window may have changed since the last line.
  rl_reset_screen_size();
  begun_line = begun;
  rl_startup_hook = begin_line;
  // Before the prompt is there, or what is told between would be written behind it.
  set_reading(true);
  rl_callback_handler_install(prompt, accept_line);
  // The text is the caller's, and a new prompt within this line must not bring it again.
  rl_startup_hook = NULL;
  while (!is_reading_done) {
    struct pollfd waits[] = {{fileno(rl_instream), POLLIN, 0}, {bell, POLLIN, 0}};
    int ready = poll(waits, COUNT(waits), -1);
    if (ready < 0 && errno != EINTR) {
      abandon("");
      finish(LineOutcomeEnd);
    } else if (ready > 0 && waits[1].revents != 0) {
      quieten();
    } else if (ready > 0) {
      rl_callback_read_char();
    }
    if (!is_reading_done) answer_leaving();
    if (!is_reading_done) answer_passing();
    // Not in the middle of a search or a list of words, which have the line to themselves.
    if (!is_reading_done && !RL_ISSTATE(RL_STATE_ISEARCH | RL_STATE_NSEARCH)) answer_news();
  }
  fflush(rl_outstream);
  set_reading(false);
  completion_end();
  unwatch_all_but_interrupt();
  pass_on_what_came_last();
  *text = accepted;
  accepted = NULL;
  LineOutcome result = outcome;
  atomic_flag_clear(&in_use);
  return result;
}

static void mask_interrupt(int how) {
  sigset_t one;
  sigemptyset(&one);
  sigaddset(&one, SIGINT);
  pthread_sigmask(how, &one, NULL);
}

void line_session_hand_over(void) { mask_interrupt(SIG_BLOCK); }

void line_session_take_over(void) {
  if (open_bell()) watch(SIGINT);
  mask_interrupt(SIG_UNBLOCK);
}

void line_session_remember(const char *line) { add_history(line); }

void line_session_close(void) { unwatch(SIGINT); }
