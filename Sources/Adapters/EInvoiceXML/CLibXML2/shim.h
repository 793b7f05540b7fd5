// The headers would bring those of another ICU than Swift's, for a member that is not used here.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/SAX2.h>

/// The parser that is at work calls back through these; the first argument is what `greffier_xml_parser` was given.
typedef struct {
    startElementNsSAX2Func start;
    endElementNsSAX2Func end;
    charactersSAXFunc text;
    internalSubsetSAXFunc document_type;
} greffier_xml_calls;

static inline void greffier_xml_silence(void *context, xmlErrorPtr error) { (void)context, (void)error; }

/// A parser that is fed by parts: no network, no entities, no messages to standard error. Null when memory is short.
static inline xmlParserCtxtPtr greffier_xml_parser(const greffier_xml_calls *calls, void *receiver) {
    xmlSAXHandler handler = {0};
    handler.initialized = XML_SAX2_MAGIC;
    handler.startElementNs = calls->start;
    handler.endElementNs = calls->end;
    handler.characters = calls->text;
    handler.ignorableWhitespace = calls->text;
    handler.cdataBlock = calls->text;
    handler.internalSubset = calls->document_type;
    handler.serror = greffier_xml_silence;
    const xmlParserCtxtPtr parser = xmlCreatePushParserCtxt(&handler, receiver, NULL, 0, NULL);
    if (parser) xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
    return parser;
}

/// The line of the first error; 0 when there was none.
static inline int greffier_xml_error_line(xmlParserCtxtPtr parser) {
    const xmlError *error = xmlCtxtGetLastError(parser);
    return error ? error->line : 0;
}

/// Whether memory ran out.
static inline int greffier_xml_is_out_of_memory(xmlParserCtxtPtr parser) {
    const xmlError *error = xmlCtxtGetLastError(parser);
    return error && error->code == XML_ERR_NO_MEMORY;
}

/// The line that the parser stands on, counted from 1.
static inline int greffier_xml_line(xmlParserCtxtPtr parser) { return parser->input ? parser->input->line : 0; }

static inline int greffier_xml_is_well_formed(xmlParserCtxtPtr parser) { return parser->wellFormed; }
