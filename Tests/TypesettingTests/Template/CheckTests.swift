import Domain
import Testing
import Typesetting

@Suite struct `Checking a template against sample data` {
    private func told(
        _ body: String, _ sample: Value, strings: [Language: String] = [:], parts: [String: String] = [:], languages: [Language] = [.fr]
    ) throws -> [String] {
        let views = Dictionary(uniqueKeysWithValues: languages.map { ($0, sample) })
        return try template(document(body), strings: strings, parts: parts).check(views: views).map(\.told)
    }

    @Test func `both branches of a condition are looked at, also those that the sample does not reach`() throws {
        let body = "<if test=\"kind == 'a'\"><p>{a}</p></if>\n<elseif test='xyz'><p>{bcd}</p></elseif>\n<else><p>{cde}</p></else>"
        let found = try told(body, ["kind": "a", "a": "x"])
        let expected = [
            "letter/layout.xml:3:15 The value “xyz” is unknown. Possible: a, kind.",
            "letter/layout.xml:3:24 The value “bcd” is unknown. Possible: a, kind.",
            "letter/layout.xml:4:11 The value “cde” is unknown. Possible: a, kind.",
        ]
        #expect(found == expected)
    }

    @Test func `a list is known by all its elements together, and what is null is not held against the template`() throws {
        let sample: Value = ["list": [["a": 1, "sub": .null], ["b": 2, "sub": ["c": 3]], .null], "empty": [], "none": .null]
        let body = """
            <for each='x' in='list'><p>{x.a}{x.b}{x.sub.c}{x.sub.def}{x.efg}</p></for>
            <for each='y' in='empty'><p>{y.z}</p></for><p>{none.a.b}</p>
            """
        let found = try told(body, sample)
        let expected = [
            "letter/layout.xml:2:54 The value “def” is unknown. Possible: c.",
            "letter/layout.xml:2:61 The value “efg” is unknown. Possible: a, b, sub.",
        ]
        #expect(found == expected)
    }

    @Test func `parts are looked at with what each use of them gives`() throws {
        let parts = ["p": "<part><p>{who.name} {visible}</p></part>"]
        let body = "<use part='p' who='{a}' visible='yes'/>\n<for each='visible' in='list'><use part='p' who='{b}'/></for>\n<use part='p' who='{a}'/>"
        let found = try told(body, ["a": ["name": "x"], "b": ["nam": "x"], "list": ["x"]], parts: parts)
        let expected = [
            "letter/parts/p.xml:1:15 The value “name” is unknown. Did you mean “nam”?",
            "letter/parts/p.xml:1:22 The value “visible” is unknown. Possible: a, b, list, who.",
        ]
        #expect(found == expected)
    }

    @Test func `every string that a value may choose must be there in every language`() throws {
        let strings = [
            Language.fr: #"{"kind": {"a": "A", "b": "{number}"}}"#, .nl: #"{"kind": {"a": "A"}}"#, .de: #"{"other": "x"}"#,
            .en: #"{"kind": {"a": "A", "b": "B"}}"#,
        ]
        let found = try told("<p>{k|t:kind}</p>", ["k": "z"], strings: strings, languages: [.fr, .nl, .de])
        let missing = [("a", "de"), ("b", "de"), ("b", "nl"), ("z", "de"), ("z", "fr"), ("z", "nl")].map { key, language in
            "letter/layout.xml:2:7 The string “kind.\(key)” is missing in \(language). Add it to strings.\(language).json."
        }
        #expect(found == missing + ["letter/strings.fr.json:1:28 The value “number” is unknown. Possible: k."])
    }

    @Test func `formatters are tried on the sample's values, plurals need numbers`() throws {
        let strings = [Language.fr: #"{"n": {"count": "name", "one": "1", "other": "2"}}"#]
        let sample: Value = ["name": "x", "n": 3, "list": ["a"]]
        let found = try told("<p>{name|money} {list|join} {n|money}</p><p>{t.n}</p>", sample, strings: strings)
        let expected = [
            "letter/layout.xml:2:10 The formatter “money” cannot write a text.",
            "letter/strings.fr.json:1:18 A whole number is expected, not a text.",
        ]
        #expect(found == expected)
    }

    @Test func `a sound template has no faults in any language`() throws {
        let strings = [Language.fr: #"{"a": "{x.n} – {loop.index}", "k": {"u": "U"}}"#]
        let body = """
            <for each='x' in='list'><p if='x.n > 2 and not x.off'>{t.a} {x.k|t:k}</p></for>
            <chart alt='x' threshold='{share}'><part amount='{n}' label='l'/></chart>
            """
        let sample: Value = ["list": [["n": 3, "off": false, "k": "u"]], "n": 1, "share": "2/3"]
        #expect(try told(body, sample, strings: strings, languages: Language.allCases).isEmpty)
    }
}
