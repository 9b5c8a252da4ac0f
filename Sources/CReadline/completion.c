#define _GNU_SOURCE
#include "completion.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

static LineCompletion completion_now;
static void *context_now;
static char **offered;
static size_t offered_count;
static int word_start;
static bool adds_space;

void line_session_offer(const char *word) {
  char **longer = realloc(offered, (offered_count + 1) * sizeof *offered);
  if (longer == NULL) return;
  offered = longer;
  if ((offered[offered_count] = strdup(word)) != NULL) offered_count++;
}

static void forget_offers(void) {
  while (offered_count > 0) free(offered[--offered_count]);
}

static void ask(void) {
  forget_offers();
  word_start = rl_point;
  if (completion_now == NULL) return;
  char *before = strndup(rl_line_buffer, (size_t)rl_point);
  if (before == NULL) return;
  LineReplacement replacement = completion_now(context_now, before);
  free(before);
  if (replacement.replaced <= (size_t)rl_point) word_start -= (int)replacement.replaced;
  adds_space = replacement.adds_space;
}

// Readline asks this before it looks for the beginning of the word. It looks only where the cursor
// was left alone, so the cursor is put there; before an empty word the break is found at once.
static char *word_breaks(void) {
  static char before_word[2];
  ask();
  before_word[0] = word_start > 0 ? rl_line_buffer[word_start - 1] : 0;
  rl_point = word_start;
  return before_word;
}

static char *next_offer(const char *text, int state) {
  static size_t next;
  (void)text;
  if (state == 0) next = 0;
  return next < offered_count ? strdup(offered[next++]) : NULL;
}

static char **matches(const char *text, int start, int end) {
  // Readline does not ask for word breaks at the beginning of the line.
  if (end == 0) ask();
  // Never file names, even where nothing fits.
  rl_attempted_completion_over = 1;
  // Rather nothing than a word in the wrong place.
  if (offered_count == 0 || start != word_start) return NULL;
  rl_completion_append_character = adds_space ? ' ' : 0;
  char **list = rl_completion_matches(text, next_offer);
  // What all candidates begin with is put in only where something was typed: on an empty line an
  // "a " that every option begins with would read as the letter of one.
  if (list != NULL && start == end && list[1] != NULL) list[0][0] = 0;
  return list;
}

void completion_install(void) {
  rl_completion_word_break_hook = word_breaks;
  rl_attempted_completion_function = matches;
}

void completion_begin(LineCompletion completion, void *context) {
  completion_now = completion;
  context_now = context;
}

void completion_end(void) {
  forget_offers();
  completion_now = NULL;
  context_now = NULL;
}
