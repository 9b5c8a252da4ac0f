#pragma once

#include <stdbool.h>
#include <stddef.h>

// GNU Readline as one blocking call. Readline keeps its state in global variables; they and the
// signal flags stay behind these functions, so that Swift never touches a global.

#pragma clang assume_nonnull begin

typedef enum __attribute__((enum_extensibility(closed))) {
  LineOutcomeText,
  LineOutcomeInterrupted,
  LineOutcomeEnd,
  LineOutcomeBusy,
} LineOutcome;

/// What an offered word does to the line.
typedef struct {
  /// The bytes before the cursor that it replaces.
  size_t replaced;
  /// Whether a space follows it, where no other word fits.
  bool adds_space;
} LineReplacement;

/// Is told the line up to the cursor and offers each word that may stand there with
/// `line_session_offer`.
typedef LineReplacement (*LineCompletion)(void *_Nullable context, const char *before);

/// Prints the prompt and reads one line, which begins as `begun`, one line of UTF-8 that can be
/// edited. `*text` is set for `LineOutcomeText` and is the caller's
/// to free. Whatever the outcome, the prompt's line is ended once. `LineOutcomeBusy` means that another thread is reading, which is a mistake.
LineOutcome line_session_read(
    const char *prompt, const char *begun, LineCompletion completion, void *_Nullable context,
    char *_Nullable *_Nonnull text);

/// From any thread: while a line is being read, prints the text above it and gives it the new
/// prompt, and what was typed so far stays as it is. Between two lines the text is printed at once,
/// and a prompt has no meaning unless somebody listens. Texts end in a line feed.
void line_session_tell(const char *_Nullable prompt, const char *_Nullable text);

/// Before the prompt of the next line is made up: a newer one that is told from here on is shown in
/// its place as soon as the line is read.
void line_session_listen(void);

/// Only from within a `LineCompletion`.
void line_session_offer(const char *word);

/// Puts a line where arrow-up finds it.
void line_session_remember(const char *line);

/// Before another program takes this one's place with `exec`: keeps Ctrl-C waiting for it, so that
/// it does not end the program between two lines.
void line_session_hand_over(void);

/// In that program: Ctrl-C, also one that came meanwhile, gives up the next line.
void line_session_take_over(void);

/// Gives Ctrl-C back to whoever had it before the first read.
void line_session_close(void);

/// Columns and rows of the terminal behind a descriptor; false where it is none or does not know.
bool terminal_size(int descriptor, int *columns, int *rows);

#pragma clang assume_nonnull end
