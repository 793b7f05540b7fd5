import Domain
import Testing
import Typesetting

@Suite struct `Strings of the languages` {
    static let strings: [Language: String] = [
        .fr: #"{"title": "Convocation – {n}", "owners": {"count": "n", "one": "{n} propriétaire", "other": "{n} propriétaires"}}"#,
        .nl: #"{"title": "Oproeping – {n}", "owners": {"count": "n", "one": "{n} eigenaar", "other": "{n} eigenaars"}}"#,
        .de: #"{"title": "Einladung – {n}", "owners": {"count": "n", "zero": "niemand", "one": "{n} Eigentümer", "other": "{n} Eigentümer"}}"#,
        .en: #"{"title": "Notice – {n}", "owners": {"count": "n", "one": "{n} owner", "other": "{n} owners"}}"#,
    ]

    @Test func `each language speaks for itself, and counts in its own way`() throws {
        let letter = try template("<document title='{t.title}'><p>{t.owners}</p></document>", strings: Self.strings)
        var found: [String] = []
        for language in Language.allCases {
            for count: Int64 in [0, 1, 2] {
                let made = try letter.manuscript(of: ["n": .integer(count)], in: language)
                found.append("\(made.about.language) \(made.about.title): \(made.body.flatMap(\.words).joined())")
            }
        }
        #expect(
            found == [
                "fr-BE Convocation – 0: 0 propriétaire", "fr-BE Convocation – 1: 1 propriétaire", "fr-BE Convocation – 2: 2 propriétaires",
                "nl-BE Oproeping – 0: 0 eigenaars", "nl-BE Oproeping – 1: 1 eigenaar", "nl-BE Oproeping – 2: 2 eigenaars",
                "de-BE Einladung – 0: niemand", "de-BE Einladung – 1: 1 Eigentümer", "de-BE Einladung – 2: 2 Eigentümer",
                "en-GB Notice – 0: 0 owners", "en-GB Notice – 1: 1 owner", "en-GB Notice – 2: 2 owners",
            ])
    }

    @Test func `a string is bound where it is used, may hold elements and other strings, and is chosen by a value`() throws {
        let strings = [
            Language.fr:
                #"{"line": "<b>{d.name}</b> {t.has} {d.kind|t:kind}", "has": "a", "kind": {"a": "un &lt;lot&gt;", "true": "oui", "3": "trois"}}"#
        ]
        let data: Value = [
            "list": [["name": "Zoë", "kind": "a"], ["name": "Bob", "kind": true], ["name": "Al", "kind": 3], ["name": "No", "kind": .null]]
        ]
        #expect(
            try words("<for each='d' in='list'><p>{t.line}</p></for>", data, strings: strings) == [
                "*Zoë* a un <lot>", "*Bob* a oui", "*Al* a trois", "*No* a",
            ])
    }

    @Test func `the template's own strings lie over the shared ones`() throws {
        let files = ["shared/strings.fr.json": Array(#"{"a": "partagé", "b": {"c": "partagé"}}"#.utf8)]
        let made = try template(document("<p>{t.a} {t.b.c}</p>"), strings: [.fr: #"{"b": {"c": "propre"}}"#], files: files)
        #expect(try made.manuscript(of: [:], in: .fr).body.flatMap(\.words) == ["partagé propre"])
    }

    @Test func `a string that one language lacks is told by the check, and when that language is asked for`() throws {
        let letter = try template(document("<p>{t.a}</p>"), strings: [.fr: #"{"a": "x"}"#, .nl: "{}", .de: #"{"a": "x"}"#, .en: #"{"a": "x"}"#])
        let all = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, Value.record(Record())) })
        let expected = "letter/layout.xml:2:5 The string “a” is missing in nl. Add it to strings.nl.json."
        #expect(letter.check(views: all).map(\.told) == [expected])
        let thrown = #expect(throws: TemplateFaults.self) { try letter.manuscript(of: [:], in: .nl) }
        #expect(thrown?.faults.map(\.told) == [expected])
    }

    @Test func `a language without any file is told as one fault`() throws {
        var files = templateFiles(document("<p>{t.a} {t.b}</p>"), strings: [.fr: #"{"a": "x", "b": "y"}"#])
        files.files["letter/strings.de.json"] = nil
        let letter = try Template(files, formatters: testFormatters)
        #expect(
            letter.check(views: [.fr: [:], .de: [:]]).map(\.told) == [
                "letter/strings.de.json This template has no strings in de. Write strings.de.json."
            ])
        #expect(throws: TemplateFaults.self) { try letter.manuscript(of: [:], in: .de) }
    }

    static let broken: [(String, String)] = [
        ("[]", "1:1 The file must be a JSON object."), (#"{"a": 3}"#, "1:7 A text in quotation marks is expected."),
        (#"{"a": "b" "c": "d"}"#, "1:11 “,” is expected."), (#"{"a": "b", "a": "c"}"#, "1:12 “a” is given twice."),
        (#"{"a": "b"#, "1:7 “\"” is not finished."), (#"{"a": "\q"}"#, "1:8 This sequence after “\\” is unknown."),
        (#"{"a": "\ud800x"}"#, "1:8 This sequence after “\\” is unknown."), ("{\"a\": \"x\ny\"}", "1:9 A JSON text cannot go on in the next line."),
        (#"{"a": {"count": "n", "other": "x"}}"#, "1:2 A plural needs count, one and other."), (#"{"a": "x"} y"#, "1:12 “y” has no place here."),
        (#"{"a": "é <b>x"}"#, "1:10 <b> is not closed."), (#"{"a": "R & D"}"#, "1:10 “&” alone is not allowed."),
        (#"{"a": "<p>x</p>"}"#, "1:8 <p> has no place in <t.a>."),
        (#"{"a": "\u00e9\n{b|mony}"}"#, "1:19 The formatter “mony” is unknown."), (#"{"a": "{t.a}"}"#, "1:2 The string “a” contains itself."),
        ("{\n  \"x\": {\n    \"y\": \"\\q\"\n  }\n}", "3:11 This sequence after “\\” is unknown."),
    ]

    @Test(arguments: broken)
    func `a broken file of strings is told with line and column`(_ broken: (text: String, fault: String)) {
        let told = faults(document("<p>{t.a}</p>"), strings: [.fr: broken.text, .nl: #"{"a": "x"}"#, .de: #"{"a": "x"}"#, .en: #"{"a": "x"}"#])
        #expect(told.contains { $0.hasPrefix("letter/strings.fr.json:" + broken.fault) }, "\(told)")
    }
}
