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
        let body = "<if test=\"kind == 'a'\"><p>{a}</p></if>\n<elseif test='x'><p>{bb}</p></elseif>\n<else><p>{cc}</p></else>"
        #expect(
            try told(body, ["kind": "a", "a": "x"])
                == [
                    "letter/layout.xml:3:15 The value “x” is unknown. Did you mean “a”?",
                    "letter/layout.xml:3:23 The value “bb” is unknown.  Possible: a, kind.",
                    "letter/layout.xml:4:11 The value “cc” is unknown. Possible: a, kind.",
                ].map { $0.replacing(".  P", with: ". P") })
    }

    @Test func `a list is known by all its elements together, and what is null is not held against the template`() throws {
        let sample: Value = ["list": [["a": 1, "sub": .null], ["b": 2, "sub": ["c": 3]], .null], "empty": [], "none": .null]
        let body =
            "<for each='x' in='list'><p>{x.a}{x.b}{x.sub.c}{x.sub.d}{x.e}</p></for><for each='y' in='empty'><p>{y.z}</p></for><p>{none.a.b}</p>"
        #expect(
            try told(body, sample) == [
                "letter/layout.xml:2:54 The value “d” is unknown. Possible: c.",
                "letter/layout.xml:2:59 The value “e” is unknown. Possible: a, b, sub.",
            ])
    }

    @Test func `parts are looked at with what each use of them gives`() throws {
        let parts = ["p": "<part><p>{who.name} {v}</p></part>"]
        let body = "<use part='p' who='{a}'/>\n<for each='v' in='list'><use part='p' who='{b}'/></for>"
        #expect(
            try told(body, ["a": ["name": "x"], "b": ["nam": "x"], "list": ["x"]], parts: parts) == [
                "letter/parts/p.xml:1:15 The value “name” is unknown. Did you mean “nam”?",
                "letter/parts/p.xml:1:22 The value “v” is unknown. Possible: a, b, document, list, who.".replacing("document, ", with: ""),
            ])
    }

    @Test func `every string that a value may choose must be there in every language`() throws {
        let strings = [
            Language.fr: #"{"kind": {"a": "A", "b": "{nb}"}}"#, .nl: #"{"kind": {"a": "A"}}"#, .de: #"{"other": "x"}"#,
            .en: #"{"kind": {"a": "A", "b": "B"}}"#,
        ]
        #expect(
            try told("<p>{k|t:kind}</p>", ["k": "z"], strings: strings, languages: [.fr, .nl, .de]) == [
                "letter/layout.xml:2:9 The string “kind.a” is missing in de. Add it to strings.de.json.",
                "letter/layout.xml:2:9 The string “kind.b” is missing in de. Add it to strings.de.json.",
                "letter/layout.xml:2:9 The string “kind.b” is missing in nl. Add it to strings.nl.json.",
                "letter/layout.xml:2:9 The string “kind.z” is missing in de. Add it to strings.de.json.",
                "letter/layout.xml:2:9 The string “kind.z” is missing in fr. Add it to strings.fr.json.",
                "letter/layout.xml:2:9 The string “kind.z” is missing in nl. Add it to strings.nl.json.",
                "letter/strings.fr.json:1:27 The value “nb” is unknown. Possible: k.",
            ])
    }

    @Test func `formatters are tried on the sample's values, plurals need numbers`() throws {
        let strings = [Language.fr: #"{"n": {"count": "name", "one": "1", "other": "2"}}"#]
        #expect(
            try told("<p>{name|money} {list|join} {n|money}</p><p>{t.n}</p>", ["name": "x", "n": 3, "list": ["a"]], strings: strings) == [
                "letter/layout.xml:2:10 The formatter “money” cannot write a text.",
                "letter/strings.fr.json:1:18 A whole number is expected, not a text.",
            ])
    }

    @Test func `a sound template has no faults in any language`() throws {
        let strings = [Language.fr: #"{"a": "{x.n} – {loop.index}", "k": {"u": "U"}}"#]
        let body =
            "<for each='x' in='list'><p if='x.n > 2 and not x.off'>{t.a} {x.k|t:k}</p></for><chart alt='x' threshold='{th}'><part amount='{n}' label='l'/></chart>"
        #expect(
            try told(body, ["list": [["n": 3, "off": false, "k": "u"]], "n": 1, "th": "2/3"], strings: strings, languages: Language.allCases) == [])
    }
}
