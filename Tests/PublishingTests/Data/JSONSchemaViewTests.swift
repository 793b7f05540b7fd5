import Domain
import Publishing
import Testing
import Typesetting

@Suite struct `What a template prints of plain data` {
    @Test func `members that the schema names and the data leave out are null, at every depth`() throws {
        let schema = """
            {"type": "object", "properties": {"a": {"type": "string"}, "b": {"type": "integer"}, "list": {"type": "array", "items": {"$ref": "#/$defs/x"}},
              "deep": {"$ref": "#/$defs/x"}}, "$defs": {"x": {"type": "object", "properties": {"c": {"type": "string"}, "d": {"type": "string"}}}}}
            """
        let data = #"{"b": 1, "list": [{"d": "x", "free": [true]}, {"c": "1.50"}], "deep": null}"#
        let view = try JSONSchema(Array(schema.utf8), file: "x/schema.json").view(of: try JSONDocument(Array(data.utf8)).root)
        let expected: Value = [
            "b": 1, "list": [["d": "x", "free": [true], "c": .null], ["c": "1.50", "d": .null]], "deep": .null, "a": .null,
        ]
        #expect(view == expected)
    }
}
