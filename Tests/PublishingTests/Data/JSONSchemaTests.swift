import Domain
import Publishing
import Testing
import Typesetting

@Suite struct JSONSchemaTests {
    private func failures(_ data: String, _ schema: String) throws -> [RenderFailure] {
        try JSONSchema(Array(schema.utf8), file: "x/schema.json").failures(in: try JSONDocument(Array(data.utf8)).root)
    }

    private func faults(_ schema: String) -> [TemplateFault] {
        do {
            _ = try JSONSchema(Array(schema.utf8), file: "x/schema.json")
            return []
        } catch { return error.faults }
    }

    @Test(arguments: [
        (#"{"type":"string"}"#, ["\"a\""], ["1", "null", "[]"]),
        (#"{"type":["string","null"]}"#, ["\"a\"", "null"], ["1", "false"]),
        (#"{"type":"integer"}"#, ["1", "-9"], ["1.5", "1e2", "\"1\"", "99999999999999999999"]),
        (#"{"type":"number"}"#, ["1", "1.5"], ["\"1\"", "true"]),
        (#"{"type":"boolean"}"#, ["true"], ["0"]),
        (#"{"enum":["a",null,1,true]}"#, ["\"a\"", "null", "1", "true"], ["\"b\"", "2", "false", "\"1\"", "[]"]),
        (#"{"const":"x"}"#, ["\"x\"", "\"\\u0078\""], ["\"X\""]),
        (#"{"minimum":0,"maximum":10}"#, ["0", "10", "9.5", "\"no number\""], ["-1", "11", "10.01", "1e400"]),
        (#"{"minLength":2,"maxLength":3}"#, ["\"éé\"", "\"abc\"", "\"\\u00e9b\""], ["\"é\"", "\"abcd\""]),
        (#"{"minItems":1,"maxItems":2,"items":{"type":"integer"}}"#, ["[1]", "[1,2]"], ["[]", "[1,2,3]", "[\"1\"]"]),
        (#"{"format":"date"}"#, ["\"2024-02-29\""], ["\"2026-02-29\"", "\"2026-2-1\"", "\"26-01-01\"", "\"2026-01-01T\"", "\"2026/01/01\""]),
        (#"{"format":"time"}"#, ["\"00:00\"", "\"23:59\""], ["\"24:00\"", "\"9:00\"", "\"12:60\"", "\"12.30\""]),
        (#"{"items":true}"#, ["[1,null]"], []),
        (#"{"type":"object","additionalProperties":true}"#, ["{\"x\":1}"], []),
    ])
    func `a value fits its schema or not`(schema: String, good: [String], bad: [String]) throws {
        for data in good { #expect(try failures(data, schema) == [], "\(data)") }
        for data in bad { #expect(try failures(data, schema).count == 1, "\(data)") }
    }

    @Test(arguments: [
        (#"^-?[0-9]+\.[0-9]{2}$"#, ["1.00", "-12.34"], ["1.0", "1.000", "a1.00", "", "1,00"]), ("b+", ["abbc"], ["ac"]),
        ("^(for|against|abstain)$", ["for", "abstain"], ["forx", "xfor"]), ("^[^ ]{2,3}$", ["ab", "éçß"], ["a", "abcd", "a b"]),
        ("^$", [""], ["x"]), ("^a*?$".replacing("?", with: ""), ["", "aaa"], ["ab"]), (#"^\d{4}\.\d{3}\.\d{3}$"#, ["0999.900.150"], ["0999.900.15"]),
        ("^(a|b)*c?$", ["abab", "abc", ""], ["abcc"]), (#"^[\w.-]+@[a-z]+$"#, ["a.b-c_d@x"], ["a b@x"]), ("^.{3}$", ["añ🏠"], ["ab"]),
        ("^(a{0,2}){0,3}$", ["aaaaaa"], ["aaaaaaa"]), ("a|^b$", ["xax", "b"], ["xb"]), ("^x{2,}$", ["xx", "xxxx"], ["x"]),
    ])
    func `a pattern tells texts apart`(pattern: String, good: [String], bad: [String]) throws {
        let schema = "{\"pattern\":\"\(pattern.replacing("\\", with: "\\\\"))\"}"
        for text in good { #expect(try failures("\"\(text)\"", schema) == [], "\(text)") }
        for text in bad { #expect(try failures("\"\(text)\"", schema).count == 1, "\(text)") }
    }

    @Test func `no text makes a pattern slow`() throws {
        #expect(try failures("\"\(String(repeating: "a", count: 20_000))\"", #"{"pattern":"^(a+)+b$"}"#).count == 1)
    }

    private let vote = """
        {"type": "object", "additionalProperties": false, "required": ["owner", "shares"], "title": "A vote",
         "properties": {"owner": {"type": "string"}, "shares": {"$ref": "#/$defs/shares"}, "for": {"$ref": "#/$defs/votes"}},
         "$defs": {"shares": {"type": "integer", "minimum": 0}, "votes": {"type": "array", "items": {"$ref": "#/$defs/vote"}},
                   "vote": {"type": "object", "required": ["shares"], "properties": {"shares": {"$ref": "#/$defs/shares"}}}}}
        """

    @Test(arguments: [
        (#"{"owner":"a","shares":1,"for":[{"shares":0},{"shares":-1},{}]}"#, ["$.for[1].shares", "$.for[2].shares"]),
        (#"{"shares":"1","foro":[]}"#, ["$.shares", "$.foro", "$.owner"]), (#"[]"#, ["$"]),
        (#"{"owner":null,"shares":0}"#, ["$.owner"]), (#"{"\u006fwner":"a","shares":0}"#, []),
    ])
    func `every failure has its path`(data: String, paths: [String]) throws {
        #expect(try failures(data, vote).map(\.place) == paths.map { .data(path: $0) })
    }

    @Test func `a misspelt member is told the right one in the reader's language`() throws {
        let failure = try #require(try failures(#"{"owner":"a","shares":1,"foro":[]}"#, vote).first)
        #expect(failure.problem(.nl) == "is een onbekend lid.")
        #expect(failure.advice?(.fr) == "Vouliez-vous dire « for » ?")
        #expect(try failures(#"{"owner":"a","shares":1,"colour":[]}"#, vote).first?.advice?(.en).contains("Leave it out") == true)
    }

    @Test(arguments: [
        (#"{"type":"integer","minimum":3}"#, "2", "must be at least 3."), (#"{"maxLength":4}"#, "\"abcde\"", "must have at most 4 characters."),
        (#"{"minItems":2,"maxItems":5}"#, "[]", "must have from 2 to 5 elements."), (#"{"enum":["a","b","c"]}"#, "1", "must be a, b or c."),
        (#"{"type":["null","string"]}"#, "1", "must be a text or nothing (null)."),
    ])
    func `a failure says what would be right`(schema: String, data: String, message: String) throws {
        #expect(try failures(data, schema).map { $0.problem(.en) } == [message])
    }

    @Test func `fifty failures are enough`() throws {
        let many = "[" + (0..<1_000).map { _ in "\"x\"" }.joined(separator: ",") + "]"
        #expect(try failures(many, #"{"items":{"type":"integer"}}"#).count == JSONSchema.failureLimit)
    }

    @Test(arguments: [
        ("{\n \"typ\": \"string\"}", 2, 9), ("{\"type\": \"text\"}", 1, 10), ("{\"format\": \"email\"}", 1, 12), ("{\"pattern\": \"[\"}", 1, 13),
        ("{\"pattern\": \"(a{900}){900}\"}", 1, 13), ("{\"minimum\": 0.5}", 1, 13), ("{\"maxLength\": -1}", 1, 15), ("{\"required\": \"a\"}", 1, 14),
        ("{\"$ref\": \"#/$defs/a\"}", 1, 10), ("{\"$ref\": \"#/$defs/a\", \"$defs\": {\"a\": {\"$ref\": \"#/$defs/a\"}}}", 1, 10),
        ("{\"$defs\": {\"unused\": {\"typ\": 1}}}", 1, 30), ("{\"items\": 1}", 1, 11), ("{\"additionalProperties\": {}}", 1, 26),
        ("{\"enum\": [[]]}", 1, 11), ("{\"oneOf\": []}", 1, 11), ("{", 1, 2),
        ("{\"$ref\": \"#/$defs/a\", \"minimum\": 1, \"$defs\": {\"a\": true}}", 1, 34),
    ])
    func `a fault of a schema is found with its place`(schema: String, line: Int, column: Int) throws {
        let fault = try #require(faults(schema).first)
        #expect(fault.file == "x/schema.json" && fault.line == line && fault.column == column)
        #expect(!fault.problem(.de).isEmpty)
    }

    @Test func `an object of a hundred members is checked as well`() throws {
        let names = (0..<100).map { "m\($0)" }
        let schema = """
            {"additionalProperties": false, "required": [\(names.map { "\"\($0)\"" }.joined(separator: ","))],
             "properties": {\(names.map { "\"\($0)\": {\"type\": \"integer\"}" }.joined(separator: ","))}}
            """
        func data(_ names: [String]) -> String { "{" + names.map { "\"\($0)\":1" }.joined(separator: ",") + "}" }
        #expect(try failures(data(names.reversed()), schema) == [])
        #expect(try failures(data(names.filter { $0 != "m3" && $0 != "m98" }), schema).map(\.place) == [.data(path: "$.m3"), .data(path: "$.m98")])
    }
}
