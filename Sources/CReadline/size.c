#include "CReadline.h"

#include <sys/ioctl.h>

bool terminal_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row > 0 ? size.ws_row : 24;
  return true;
}
