import Domain
import Testing
import Typesetting

@Suite struct `Expressions` {
    static let data: Value = [
        "a": 3, "b": 4, "name": "Zoë", "none": .null, "yes": true, "no": false, "empty": "", "list": ["x", "y"], "nothing": [], "day": "2026-03-12",
        "inner": ["deep": ["deeper": "down"]],
    ]

    static let conditions: [(String, Bool)] = [
        ("a", true), ("none", false), ("yes", true), ("no", false), ("empty", false), ("list", true), ("nothing", false), ("0", false),
        ("a &lt; b", true), ("a >= b", false), ("a == 3", true), ("a != 3", false), ("a == '3'", false), ("name == 'Zoë'", true),
        ("not a", false), ("not not a", true), ("a and no", false), ("a or no", true), ("no and no or yes", true), ("no and (no or yes)", false),
        ("none == null", true), ("a == null", false), ("none &lt; 3", false), ("day > '2026-01-01'", true), ("list.count == 2", true),
        ("inner.deep.deeper == 'down'", true), ("none.any.thing", false), ("a == -3", false), ("a &lt;= 3", true), ("notable", true),
        ("order", false),
    ]

    @Test(arguments: conditions)
    func `a condition holds, or does not`(_ condition: (text: String, holds: Bool)) throws {
        guard case .record(var record) = Self.data else { return }
        record.add("notable", 1)
        record.add("order", 0)
        let found = try words("<if test=\"\(condition.text)\"><p>yes</p></if><else><p>no</p></else>", .record(record))
        #expect(found == [condition.holds ? "yes" : "no"])
    }

    static let prints: [(String, String)] = [
        ("{a}", "3"), ("{name|upper}!", "ZOË!"), ("{none}.", "."), ("{none|money}.", "."), ("{a|money}", "0,03 EUR"), ("{a|money:plain}", "0,03"),
        ("{{a}}", "{a}"), ("{'it'}", "it"), ("{ a }", "3"), ("{list|join:and}", "x fr+ y"), ("{inner.deep.deeper}", "down"), ("{list.count}", "2"),
        ("{list|join|upper}", "X, Y"), ("a &lt; b &amp; c", "a < b & c"), ("&#233;&#xE9;", "éé"),
    ]

    @Test(arguments: prints)
    func `an expression in braces prints its value`(_ text: (written: String, printed: String)) throws {
        #expect(try words("<p>\(text.written)</p>", Self.data) == [text.printed])
    }

    static let broken: [(String, String)] = [
        ("{}", "2:5 An expression is expected here."), ("{a", "2:6 “{” is not finished."), ("a}", "2:5 “}” without “{” before it."),
        ("{a|}", "2:7 A name is expected, not “}”."), ("{a|mony}", "2:7 The formatter “mony” is unknown. Did you mean “money”?"),
        ("{a|money:short}", "2:13 The formatter “money” does not know “short”. Possible: plain."),
        ("{a = b}", "2:7 “=” alone does not compare. Write ==."), ("{a +}", "2:7 “+” has no place here."),
        ("{3.5}", "2:5 Only whole numbers are allowed. Amounts are in cents."), ("{99999999999999999999}", "2:5 Only whole numbers are allowed."),
        ("{'a}", "2:5 “'” is not finished."), ("{(a}", "2:7 “(” is not finished."), ("{loop}", "2:5 “loop” is unknown. Possible: loop.index"),
        ("{loop.nr}", "2:10 “loop.nr” is unknown."), ("{t}", "2:5 “t” must be followed by the key of a string."),
        ("{t.titel}", "2:5 The string “titel” exists in no language. Did you mean “title”?"), ("{a|t}", "2:7 “t” asks for the beginning of the keys"),
        ("{a|t:kind|upper}", "2:13 No other formatter can follow “t”."), ("{a.}", "2:7 A name is expected, not “}”."),
        ("é {a|x}", "2:9 The formatter “x” is unknown."),
        ("&#233;&amp;{a|x}", "2:18 The formatter “x” is unknown."), ("x\n  {a|x}", "3:6 The formatter “x” is unknown."),
    ]

    @Test(arguments: broken)
    func `a broken expression is told where it stands`(_ broken: (text: String, fault: String)) {
        let told = faults(document("<p>\(broken.text)</p>"), strings: [.fr: #"{"title": "a", "kind": {"a": "b"}}"#])
        #expect(told.contains { $0.hasPrefix("letter/layout.xml:" + broken.fault) }, "\(told)")
    }

    static let unbound: [(String, String)] = [
        ("<p>{nam}</p>", "2:5 The value “nam” is unknown. Did you mean “name”?"),
        ("<p>{inner.dep}</p>", "2:11 The value “dep” is unknown. Did you mean “deep”?"),
        ("<p>{name.first}</p>", "2:10 Before “.first” stands a text, which has no members."),
        ("<p>{list.first}</p>", "2:10 Before “.first” stands a list, which has no members. Write <for each=\"x\" in=\"…\">{x.…}</for>."),
        ("<p>{list}</p>", "2:5 As it stands, a list cannot be printed. Use <for>, or |join for texts."),
        ("<p>{yes}</p>", "2:5 As it stands, a yes or no cannot be printed. Choose a text with <if>."),
        ("<p>{inner}</p>", "2:5 As it stands, a group of values cannot be printed."),
        ("<p>{name|money}</p>", "2:10 The formatter “money” cannot write a text."),
        ("<for each='x' in='name'/>", "2:1 <for> needs a list, not a text."),
        ("<p if='a &lt; name'>x</p>", "2:10 There is no order between a number and a text."),
        ("<p>{loop.index}</p>", "2:5 “loop” only exists inside <for>."),
        ("<table columns='* *'><row carry='{name}'><cell>a</cell></row></table>", "2:35 A whole number is expected, not a text."),
        ("<table columns='* *'><row><cell/><cell/><cell/></row></table>", "2:41 This is more than the 2 columns that were given."),
        ("<chart alt='a'><part amount='-1' label='a'/></chart>", "2:16 -1: a bar cannot be negative."),
    ]

    @Test(arguments: unbound)
    func `data that do not fit are told at the place of the template that asks for them`(_ asked: (body: String, fault: String)) throws {
        do {
            _ = try words(asked.body, Self.data)
            Issue.record("nothing was told")
        } catch let faults as TemplateFaults {
            #expect(faults.faults.map(\.told).contains { $0.hasPrefix("letter/layout.xml:" + asked.fault) }, "\(faults.faults.map(\.told))")
        }
        let checked = try template(document(asked.body)).check(views: [.fr: Self.data]).map(\.told)
        // What depends on single values shows only when they are bound.
        if !asked.fault.contains("columns that") && !asked.fault.contains("negative") {
            #expect(checked.contains { $0.hasPrefix("letter/layout.xml:" + asked.fault) }, "\(checked)")
        }
    }
}
