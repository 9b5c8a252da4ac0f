#pragma once
#include <libxml/xmlversion.h>
// ICU's headers would meet those that Foundation brings, and the compiler takes them for one module
// in two versions. Only a struct that is used by its address alone depends on them.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>

static inline void stop_at_error(void *context, const char *message, ...) {
  (void)message;
  xmlStopParser((xmlParserCtxtPtr)context);
}

// Ends reading at the first error. Such a callback has variable arguments, which Swift cannot write;
// the other way to be told of errors makes libxml2 resolve namespaces.
static inline void xml_stop_at_error(xmlSAXHandlerPtr sax) {
  sax->error = stop_at_error;
  sax->fatalError = stop_at_error;
}
