internal import Foundation
internal import FoundationXML

/// What the storage says in XML: the texts of its elements, one after the other.
struct S3Answer {
    private let elements: [(name: String, text: String)]

    /// Nothing from bytes that are no XML.
    init(_ bytes: [UInt8]) {
        let reader = ElementReader()
        let parser = XMLParser(data: Data(bytes))
        parser.delegate = reader
        elements = !bytes.isEmpty && parser.parse() ? reader.elements : []
    }

    /// The texts of all elements of a name.
    func texts(_ name: String) -> [String] { elements.filter { $0.name == name }.map(\.text) }

    func text(_ name: String) -> String? { elements.first { $0.name == name }?.text }

    /// Of an error; empty when it is none. One of S3 may come with the status 200, for what takes long.
    var code: String { text("Code") ?? "" }

    /// Where the bucket of a refused request is.
    var region: String? { text("Region") }
}

/// Gathers the texts of elements that have no others inside.
private final class ElementReader: NSObject, XMLParserDelegate {
    var elements: [(name: String, text: String)] = []
    private var text = ""

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?, attributes: [String: String]
    ) { text = "" }

    func parser(_ parser: XMLParser, foundCharacters characters: String) { text += characters }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        elements.append((name, text))
        text = ""
    }
}
