internal import CLibXML2
package import Domain
internal import Intake

/// Reads XML with libxml2 into plain values. Nothing is fetched and nothing is expanded: a document type declaration, with which entities
/// come, is refused before a word of it is read.
package struct XMLTreeReader: XMLReader {
    private let limits: XMLLimits

    package init(limits: XMLLimits = XMLLimits()) {
        self.limits = limits
        // The library asks for one call before any thread uses it; more do nothing.
        xmlInitParser()
    }

    package func read(_ bytes: [UInt8]) throws(ReadingFailure) -> XMLElement {
        let tree = TreeBuilder(limits)
        let parser = try Parser(for: tree)
        let part = 64 << 10
        var start = 0
        while start < bytes.count, tree.refusal == nil, parser.isGoing {
            let end = min(start + part, bytes.count)
            parser.take(bytes[start..<end], isLast: end == bytes.count)
            start = end
        }
        if let refusal = tree.refusal { throw refusal }
        if parser.isOutOfMemory { throw ReadingFailure(.memory, "?") }
        guard parser.isWellFormed, let root = tree.root else { throw ReadingFailure(.malformedXML, "\(max(1, parser.errorLine))") }
        return root
    }
}

/// How large an XML document may be; what an invoice needs, many times over.
package struct XMLLimits: Sendable {
    /// Elements inside elements.
    package var depth: Int
    package var elements: Int
    /// Attributes of one element.
    package var attributes: Int
    /// Bytes of a name, a namespace or an attribute.
    package var name: Int
    /// Bytes of all text: attached files are text here.
    package var text: Int

    package init(depth: Int = 64, elements: Int = 400_000, attributes: Int = 64, name: Int = 1_024, text: Int = 48 << 20) {
        self.depth = depth
        self.elements = elements
        self.attributes = attributes
        self.name = name
        self.text = text
    }
}

/// A parser context: owned, freed with `xmlFreeParserCtxt`. It calls the tree that it was made for, which must outlive it. One thread.
@safe
private struct Parser: ~Copyable {
    private let handle: xmlParserCtxtPtr

    init(for tree: TreeBuilder) throws(ReadingFailure) {
        var calls = TreeBuilder.calls
        guard let handle = unsafe greffier_xml_parser(&calls, Unmanaged.passUnretained(tree).toOpaque()) else {
            throw ReadingFailure(.memory, "?")
        }
        unsafe self.handle = handle
        unsafe tree.parser = handle
    }

    deinit { unsafe xmlFreeParserCtxt(handle) }

    func take(_ bytes: ArraySlice<UInt8>, isLast: Bool) {
        _ = unsafe bytes.withUnsafeBytes { buffer in
            unsafe xmlParseChunk(handle, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(buffer.count), isLast ? 1 : 0)
        }
    }

    var isGoing: Bool { unsafe greffier_xml_is_well_formed(handle) != 0 }
    var isWellFormed: Bool { isGoing }
    var errorLine: Int { unsafe Int(greffier_xml_error_line(handle)) }
    var isOutOfMemory: Bool { unsafe greffier_xml_is_out_of_memory(handle) != 0 }
}
