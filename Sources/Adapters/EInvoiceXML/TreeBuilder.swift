internal import CLibXML2
internal import Domain

/// Puts together what the parser reports, within limits. One thread.
@safe
final class TreeBuilder {
    /// The parser that reports; it is stopped at the first refusal.
    var parser: xmlParserCtxtPtr?
    /// Why the document is not read on.
    private(set) var refusal: ReadingFailure?
    private(set) var root: XMLElement?

    private let limits: XMLLimits
    private var open: [XMLElement] = []
    private var text: [[UInt8]] = []
    private var elements = 0
    private var textBytes = 0

    init(_ limits: XMLLimits) { self.limits = limits }

    /// What the parser calls. The receiver is borrowed: `Parser` never outlives it.
    static var calls: greffier_xml_calls {
        unsafe greffier_xml_calls(
            start: { receiver, name, _, namespace, _, _, count, _, attributes in
                unsafe TreeBuilder.of(receiver)?.start(name, namespace, Int(count), attributes)
            },
            end: { receiver, _, _, _ in unsafe TreeBuilder.of(receiver)?.end() },
            text: { receiver, characters, count in unsafe TreeBuilder.of(receiver)?.add(characters, Int(count)) },
            document_type: { receiver, _, _, _ in unsafe TreeBuilder.of(receiver)?.refuse(ReadingFailure(.documentType)) })
    }

    private static func of(_ receiver: UnsafeMutableRawPointer?) -> TreeBuilder? {
        unsafe receiver.map { unsafe Unmanaged<TreeBuilder>.fromOpaque($0).takeUnretainedValue() }
    }

    private func refuse(_ failure: ReadingFailure) {
        if refusal == nil { refusal = failure }
        unsafe xmlStopParser(parser)
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ namespace: UnsafePointer<xmlChar>?, _ count: Int,
        _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        elements += 1
        guard open.count < limits.depth else { return refuse(ReadingFailure(.largeXML, "\(limits.depth)", "depth")) }
        guard elements <= limits.elements else { return refuse(ReadingFailure(.largeXML, "\(limits.elements)", "elements")) }
        guard count <= limits.attributes else { return refuse(ReadingFailure(.largeXML, "\(limits.attributes)", "attributes")) }
        guard let name = unsafe string(name), let namespace = unsafe string(namespace) else {
            return refuse(ReadingFailure(.largeXML, "\(limits.name)", "names"))
        }
        let line = unsafe parser.map { unsafe Int(greffier_xml_line($0)) } ?? 0
        var element = XMLElement(name: name, namespace: namespace, line: line)
        for index in 0..<max(0, count) {
            // Name, prefix, namespace, begin and end of the value.
            guard let attributes = unsafe attributes, let key = unsafe string(attributes[index * 5]),
                let start = unsafe attributes[index * 5 + 3], let end = unsafe attributes[index * 5 + 4],
                unsafe end - start <= limits.name
            else { return refuse(ReadingFailure(.largeXML, "\(limits.name)", "names")) }
            element.attributes[key] = unsafe String(decoding: UnsafeBufferPointer(start: start, count: end - start), as: UTF8.self)
        }
        open.append(element)
        text.append([])
    }

    private func add(_ characters: UnsafePointer<xmlChar>?, _ count: Int) {
        guard let characters = unsafe characters, count > 0, !text.isEmpty else { return }
        textBytes += count
        guard textBytes <= limits.text else { return refuse(ReadingFailure(.largeXML, "\(limits.text >> 20) MiB", "text")) }
        unsafe text[text.count - 1].append(contentsOf: UnsafeBufferPointer(start: characters, count: count))
    }

    private func end() {
        guard var element = open.popLast(), let bytes = text.popLast() else { return }
        // White space between elements says nothing.
        if element.children.isEmpty || bytes.contains(where: { $0 > 32 }) { element.text = String(decoding: bytes, as: UTF8.self) }
        if open.isEmpty { root = element } else { open[open.count - 1].children.append(element) }
    }

    /// A text of the parser, which ends with a zero; nil when it is too long.
    private func string(_ characters: UnsafePointer<xmlChar>?) -> String? {
        guard let characters = unsafe characters else { return "" }
        let length = unsafe Int(xmlStrlen(characters))
        guard length <= limits.name else { return nil }
        return unsafe String(decoding: UnsafeBufferPointer(start: characters, count: length), as: UTF8.self)
    }
}
