#pragma once

#include "CReadline.h"

// Completion of the line that is being read.

void completion_install(void);
void completion_begin(LineCompletion _Nonnull completion, void *_Nullable context);
void completion_end(void);
