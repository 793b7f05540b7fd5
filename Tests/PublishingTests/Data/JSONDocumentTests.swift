import Domain
import Publishing
import Testing
import Typesetting

@Suite struct JSONDocumentTests {
    private func root(_ text: String) throws -> JSONNode { try JSONDocument(Array(text.utf8)).root }

    private func fault(_ bytes: [UInt8]) -> RenderFailure? {
        do {
            _ = try JSONDocument(bytes)
            return nil
        } catch { return error }
    }

    @Test(arguments: [
        ("null", JSONNode.Kind.null), (" true ", .bool), ("false", .bool), ("0", .number), ("-0.5e+3", .number), ("\"\"", .string), ("[]", .array),
        ("[ ]", .array), ("{ }", .object), ("\u{FEFF}1", .number), ("\r\n\t [1 , 2]\n", .array),
    ])
    func `a single value is a document`(text: String, kind: JSONNode.Kind) throws {
        #expect(try root(text).kind == kind)
    }

    @Test(arguments: [
        ("", 1, 1), ("  \n ", 2, 2), ("[1,]", 1, 4), ("[1 2]", 1, 4), ("{\"a\":1,}", 1, 8), ("{a:1}", 1, 2), ("{\"a\" 1}", 1, 6), ("[01]", 1, 2),
        ("[1.]", 1, 2), ("[.5]", 1, 2), ("[+1]", 1, 2), ("[1e]", 1, 2), ("[--1]", 1, 2), ("[0x10]", 1, 2), ("nul", 1, 4), ("nulL", 1, 4),
        ("[1]]", 1, 4), ("{} {}", 1, 4), ("\"a", 1, 3), ("\"é\n\"", 1, 3), ("\"\\x\"", 1, 2), ("\"\\u12G4\"", 1, 2), ("\"\\ud800\"", 1, 2),
        ("\"\\ud800\\u0041\"", 1, 2), ("\"\\udc00\"", 1, 2), ("[NaN]", 1, 2), ("[1,\n 2,\n  'a']", 3, 3), ("{\"a\":1,\n\"b\":2,\n\"a\":3}", 3, 1),
        ("{\"a\":1,\"\\u0061\":2}", 1, 8), ("[", 1, 2), ("{\"a\"", 1, 5), ("// x\n1", 1, 1), ("-", 1, 1),
    ])
    func `what is not JSON is refused where it goes wrong`(text: String, line: Int, column: Int) throws {
        let failure = try #require(fault(Array(text.utf8)))
        #expect(failure.place == .json(line: line, column: column))
        #expect(!failure.problem(.nl).isEmpty)
    }

    @Test(arguments: [
        [0xC3], [0xC0, 0xAF], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x80], [0xF0, 0x9F, 0x8F],
    ])
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) throws {
        #expect(fault([0x22] + bytes + [0x22])?.place == .json(line: 1, column: 2))
    }

    @Test(arguments: [
        (#""\u0041\n\t\"\\\/""#, "A\n\t\"\\/"), (#""\ud83c\udfe0""#, "🏠"), ("\"Zoë Ó Çelik ß\"", "Zoë Ó Çelik ß"),
        (#""\u00e9\b\f\r""#, "é\u{8}\u{C}\r"),
        ("\"\\u0000\"", "\0"), ("\"{[,:]}\"", "{[,:]}"), ("\"漢\u{10FFFF}\"", "漢\u{10FFFF}"),
    ])
    func `a text is what its escapes say`(source: String, text: String) throws {
        let node = try root(source)
        #expect(node.string == text)
        #expect(node.isText(text) && !node.isText(text + "x"))
    }

    @Test(arguments: [
        ("12", Int64(12)), ("-7", -7), ("-0", 0), ("9223372036854775807", .max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
        ("-9223372036854775809", nil), ("1.0", nil), ("1e3", nil), ("\"1\"", nil), ("99999999999999999999999", nil),
    ])
    func `only a number without fraction is whole`(text: String, number: Int64?) throws {
        #expect(try root(text).integer == number)
    }

    @Test func `members and elements are found and counted`() throws {
        let node = try root(#"{"a":[1,[2,3],{"x":null}],"b c":"t","\u00e9":true}"#)
        #expect(node.count == 3)
        #expect(node.members.map(\.name) == ["a", "b c", "é"])
        #expect(node["a"]?.elements.map(\.count) == [0, 2, 1])
        #expect(node["é"]?.bool == true)
        #expect(node["x"] == nil && node["a"]?["x"] == nil)
        #expect(node["a"]?.members.map(\.name) == [])
        #expect(node["b c"]?.elements.map(\.count) == [])
    }

    @Test func `a node knows its path, its bytes and its place`() throws {
        let node = try root("{\"a\": [1,\n  {\"x y\": [ {\"k\": \"é\"} ]}]}")
        let deep = try #require(node["a"]?.elements.map(\.self)[1]["x y"]?.elements.first { _ in true }?["k"])
        #expect(deep.path == "$.a[1][\"x y\"][0].k")
        #expect(node.path == "$")
        #expect(String(decoding: deep.bytes, as: UTF8.self) == "\"é\"")
        #expect(deep.place == (2, 19))
        #expect(String(decoding: node["a"]?.elements.map(\.self)[1].bytes ?? [], as: UTF8.self) == "{\"x y\": [ {\"k\": \"é\"} ]}")
    }

    @Test func `a document may be 64 levels deep and no more`() {
        func nested(_ depth: Int) -> [UInt8] { Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8) }
        #expect(fault(nested(64)) == nil)
        #expect(fault(nested(65))?.place == .json(line: 1, column: 65))
        #expect(fault(nested(1_000_000)) != nil)
    }

    @Test func `an object of many members may not name one twice`() throws {
        let members = (0..<5_000).map { "\"m\($0)\":\($0)" }
        let node = try root("{\(members.joined(separator: ","))}")
        #expect(node["m4999"]?.integer == 4_999)
        #expect(fault(Array("{\((members + ["\"m17\":1"]).joined(separator: ","))}".utf8)) != nil)
    }

    @Test func `names that only look alike are two`() throws {
        #expect(try root("{\"\u{E9}\":1,\"e\u{301}\":2}").count == 2)
    }

    @Test func `the whole can be taken as a value`() throws {
        let value = try root(#"{"n":null,"b":true,"i":-3,"d":12.50,"t":"x","l":[1,"2"]}"#).value
        #expect(value == ["n": .null, "b": true, "i": -3, "d": "12.50", "t": "x", "l": [1, "2"]])
    }
}
