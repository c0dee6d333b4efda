// libxml2 would bring the system's ICU headers in, whose types are another version of those that Foundation's
// own ICU declares. Nothing of them is used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>

/// Frees what the library allocated: its own name is a variable, which Swift cannot read safely.
static inline void cairn_xml_free(void *pointer) { xmlFree(pointer); }

/// Passes over what the library has to say of a page's faults, which it would print.
static inline void cairn_xml_pass_over(void *context, void *error) {
  (void)context;
  (void)error;
}

/// Keeps the library silent on the calling thread.
static inline void cairn_xml_be_silent(void) {
  xmlSetStructuredErrorFunc(NULL, (xmlStructuredErrorFunc)cairn_xml_pass_over);
}
