#pragma once
#include <libxml/xmlversion.h>
// ICU's headers would meet those that Foundation brings, and the compiler takes them for one module
// in two versions. Only a struct that is used by its address alone depends on them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
