import Domain
import EInvoiceXML
import Testing

@Suite struct XMLTreeReaderTests {
    private func failure(_ bytes: [UInt8], _ limits: XMLLimits = XMLLimits()) -> ReadingFailure.Code? {
        do throws(ReadingFailure) {
            _ = try XMLTreeReader(limits: limits).read(bytes)
            return nil
        } catch { return error.code }
    }

    @Test func `names, namespaces, attributes, texts and lines come as values`() throws {
        let text = "<?xml version=\"1.0\"?>\n<a:r xmlns:a=\"urn:x\" k=\"1 &lt; 2\">\n  <b>x<![CDATA[ & y]]>&#233;</b>\n  <b/>\n</a:r>"
        let root = try XMLTreeReader().read(Array(text.utf8))
        #expect(root.name == "r" && root.namespace == "urn:x" && root.line == 2 && root.text.isEmpty)
        #expect(root.attributes == ["k": "1 < 2"])
        #expect(root.children.map(\.name) == ["b", "b"] && root.children.map(\.line) == [3, 4])
        #expect(root.children[0].text == "x & yé" && root.children[0].namespace.isEmpty)
    }

    private static let accents = "<?xml version=\"1.0\" encoding=\"E\"?><r>Résidence</r>"

    static let encodings: [(String, [UInt8])] = [
        ("UTF-8", Array(accents.replacing("\"E\"", with: "\"UTF-8\"").utf8)),
        ("UTF-8 with a mark", [0xEF, 0xBB, 0xBF] + Array(accents.replacing("\"E\"", with: "\"UTF-8\"").utf8)),
        ("UTF-8 unsaid", Array("<r>Résidence</r>".utf8)),
        ("UTF-16 little", [0xFF, 0xFE] + accents.replacing("\"E\"", with: "\"UTF-16\"").utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }),
        ("UTF-16 big", [0xFE, 0xFF] + accents.replacing("\"E\"", with: "\"UTF-16\"").utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }),
        ("ISO-8859-1", accents.replacing("\"E\"", with: "\"ISO-8859-1\"").unicodeScalars.map { UInt8($0.value) }),
    ]

    @Test(arguments: encodings)
    func `each encoding gives the same text, and is told to be XML by its first bytes`(_: String, bytes: [UInt8]) throws {
        #expect(try XMLTreeReader().read(bytes).text == "Résidence")
        #expect(MediaType(prefix: bytes) == .xml)
    }

    static let bombs: [(String, ReadingFailure.Code)] = [
        ("<!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><r>&c;</r>", .documentType),
        ("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><r>&x;</r>", .documentType),
        ("<!DOCTYPE r [<!ENTITY % x SYSTEM \"http://127.0.0.1:9/x.dtd\"> %x;]><r/>", .documentType),
        ("<!DOCTYPE r SYSTEM \"http://127.0.0.1:9/x.dtd\"><r/>", .documentType), ("<?xml version=\"1.0\"?>\n<!DOCTYPE html><html/>", .documentType),
        ("<r>&unknown;</r>", .malformedXML), ("<r><a></r>", .malformedXML), ("<r>", .malformedXML), ("<r/><r/>", .malformedXML),
        ("<r a=\"1\" a=\"2\"/>", .malformedXML), ("", .malformedXML), ("no XML at all", .malformedXML), ("<r>\u{1}</r>", .malformedXML),
        ("<?xml version=\"1.0\" encoding=\"none\"?><r/>", .malformedXML),
    ]

    @Test(arguments: bombs)
    func `what is broken or would need something expanded or fetched is refused`(text: String, code: ReadingFailure.Code) {
        #expect(failure(Array(text.utf8)) == code)
    }

    @Test func `characters of another encoding than the declared one are refused`() {
        #expect(failure(Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?><r>R".utf8) + [0xE9] + Array("sidence</r>".utf8)) == .malformedXML)
    }

    @Test func `a broken document names the line`() {
        #expect(throws: ReadingFailure(.malformedXML, "3")) { try XMLTreeReader().read(Array("<r>\n<a/>\n<b></c>\n</r>".utf8)) }
    }

    @Test func `deep nesting is refused, and what is just within the limit is read`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)).utf8)
        }
        #expect(failure(nested(64)) == nil)
        #expect(failure(nested(65)) == .largeXML)
        #expect(failure(nested(100_000)) == .largeXML)
    }

    @Test func `a hundred megabytes of text are refused, in one element or in many`() {
        let much = [UInt8](repeating: 65, count: 100 << 20)
        #expect(failure(Array("<r>".utf8) + much + Array("</r>".utf8)) == .largeXML)
        let small = XMLLimits(elements: 5, text: 20)
        #expect(failure(Array("<r><a>0123456789</a><a>0123456789</a></r>".utf8), small) == nil)
        #expect(failure(Array("<r><a>0123456789</a><a>0123456789!</a></r>".utf8), small) == .largeXML)
        #expect(failure(Array("<r><a/><a/><a/><a/><a/></r>".utf8), small) == .largeXML)
    }

    @Test func `many or long attributes and names are refused`() {
        let attributes = (0..<65).map { " a\($0)=\"\"" }.joined()
        let long = String(repeating: "x", count: 1_025)
        #expect(failure(Array("<r\(attributes)/>".utf8)) == .largeXML)
        #expect(failure(Array("<r a=\"\(long)\"/>".utf8)) == .largeXML)
        #expect(failure(Array("<r\(long)/>".utf8)) == .largeXML)
    }
}
