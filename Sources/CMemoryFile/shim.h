#pragma once

// Swift's own view of the C library lacks it.
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sys/auxv.h>
#include <sys/mman.h>

// A file in memory, without a place in any folder, that stays open where another program takes this
// one's place; -1 with an error number where there can be none.
static inline int memory_file(const char *name) {
  int memfd_create(const char *, unsigned int);
  return memfd_create(name, 0);
}

// The path by which the kernel was told to start this program, as it was given; null where it does
// not say.
static inline const char *started_path(void) {
  return (const char *)getauxval(AT_EXECFN);
}
