import Domain
import Testing
import Typesetting

@Suite struct `Binding data to a template` {
    @Test func `values, conditions, loops and strings print what the data say`() throws {
        let body = """
            <h1>{t.title}</h1>
            <for each="d" in="decisions">
              <p if="d.shares > 50">{loop.index}/{loop.count}: <b>{d.title}</b> {d.shares}</p>
            </for>
            <if test="not decisions"><p>none</p></if>
            <elseif test="decisions.count > 9"><p>many</p></elseif>
            <else><p>{decisions.count} {kind|t:kind}</p></else>
            """
        let data: Value = ["kind": "b", "decisions": [["title": "Un", "shares": 80], ["title": "Deux", "shares": 20]]]
        let strings = [Language.fr: #"{"title": "Procès-<i>verbal</i>", "kind": {"a": "A", "b": "Bé"}}"#]
        #expect(try words(body, data, strings: strings) == ["h1 *Procès-**_verbal_*", "1/2: *Un* 80", "2 Bé"])
    }

    static let values = ["<b>bold</b>", "{secret}", "&amp;", "a]]>b", "{{x}}", "<!-- x -->", "'; \"", "{t.title}", "é\u{301} אב"]

    @Test(arguments: values)
    func `a value of the data is never read as markup, wherever it goes`(_ value: String) throws {
        let body = """
            <p>{v}</p><p>{t.line}</p><h2>{v}</h2><use part="show" what="{v}"/><use part="show" what="({v})"/>
            <signature name="{v}">x</signature><table columns="*"><caption>{v}</caption><row><cell>{v}</cell></row></table>
            """
        let data: Value = ["v": .text(value), "secret": "S"]
        let found = try words(body, data, strings: [.fr: #"{"line": "{v}", "title": "T"}"#], parts: ["show": "<part><p>{what}</p></part>"])
        #expect(found == [value, value, "h2 *\(value)*", value, "(\(value))", "\(value): x", "_\(value)_", value])
        let title = try template("<document title='{v}' author='{v}'/>").manuscript(of: data, in: .fr).about
        #expect(title.title == value && title.author == value)
    }

    @Test func `line ends of a value are line breaks, and what cannot be printed is left out`() throws {
        #expect(try words("<p>{v}!</p>", ["v": "a\nb\r\n\tc\u{0}d\u{7}"]) == ["a⏎b⏎ cd!"])
        #expect(try template("<document title='{v}'/>").manuscript(of: ["v": "a\nb"], in: .fr).about.title == "a b")
        guard case .qr(let text)? = (try bound("<qr text='BCD\n{v}' alt='x'/>", ["v": "001\n1\n"]).body.first as? Picture)?.source else {
            return #expect(Bool(false))
        }
        #expect(text == "BCD 001\n1\n")
    }

    @Test func `white space folds as in HTML, also between elements and values`() throws {
        let body = "<p>\n  a\n  <b> b </b> <i>{v}</i>  c <br/> d <u/> {none} e\n</p><p> {none} </p><p><b> </b></p>"
        #expect(try words(body, ["v": "x y", "none": .null]) == ["a *b **_x y_* c⏎d e"].map { $0.replacing("**_x y_*", with: "*_x y_") })
    }

    @Test func `a part sees what stands around it and what it is given, and gives nothing back`() throws {
        let parts = [
            "row": "<part><row carry='{v}'><cell>{label}</cell><cell>{v}</cell></row></part>",
            "name": "<part><let name='v' value='inner'/><p>{v} {who.name} {label} {loop.index}</p></part>",
        ]
        let body = """
            <let name="v" value="outer"/>
            <for each="x" in="list"><use part="name" who="{x}" label="No {x.name}" if="x.name != 'B'"/></for>
            <p>{v}</p>
            <table columns="* *"><for each="v" in="numbers"><use part="row" label="{v}."/></for></table>
            """
        let data: Value = ["outer": "out", "inner": "in", "list": [["name": "A"], ["name": "B"], ["name": "C"]], "numbers": [5, 6]]
        #expect(try words(body, data, parts: parts) == ["in A No A 1", "in C No C 3", "out", "5. | 5", "6. | 6"])
    }

    @Test func `a part of the template's own lies over the shared one, and a circle of parts is refused`() throws {
        let files = [
            "shared/parts/head.xml": Array("<part><p>shared</p></part>".utf8), "shared/parts/foot.xml": Array("<part><p>foot</p></part>".utf8),
        ]
        let made = try template(document("<use part='head'/><use part='foot'/>"), parts: ["head": "<part><p>own</p></part>"], files: files)
        #expect(try made.manuscript(of: [:], in: .fr).body.flatMap(\.words) == ["own", "foot"])
        let circle = ["a": "<part><use part='b'/></part>", "b": "<part>\n<use part='a'/></part>"]
        #expect(faults(document("<use part='a'/>"), parts: circle) == ["letter/parts/b.xml:2:1 The part “a” contains itself."])
    }

    @Test func `a table has its head, groups, foot, caption and carried sums`() throws {
        let body = """
            <table columns="fit 20mm * 2*" class="wide">
              <caption>What it shows</caption>
              <head><row><cell span="3">A</cell><cell class="end">B</cell></row></head>
              <for each="g" in="groups">
                <group keep-first="true" repeat-first="true">
                  <row><cell span="4" heads="row">{g.name}</cell></row>
                  <row if="g.sum" carry="{g.sum} 7" keep-with-previous="true"><cell rows="2">x</cell><cell/><cell/><cell>{g.sum|money}</cell></row>
                </group>
              </for>
              <row carry="{none} 1"><cell>loose</cell></row>
              <carry columns="4 3" format="money:plain"><forward>{t.forward}</forward><brought>brought</brought></carry>
              <foot><row><cell span="4">sum</cell></row></foot>
            </table>
            """
        let styles =
            ".wide { font-size: 8pt } .end { text-align: right } head { background: #eee; border-bottom: 1pt solid #000 } row { border-bottom: 0.25pt solid #ccc }"
        let data: Value = ["none": .null, "groups": [["name": "G", "sum": 1250], ["name": "H", "sum": .null]]]
        let table = try #require(try bound(body, data, styles: styles, strings: [.fr: #"{"forward": "<b>à reporter</b>"}"#]).body.first as? Table)
        #expect(table.columns.map(\.width) == [.fitted, .fixed(20 * 72 / 25.4), .share(1), .share(2)])
        #expect(
            table.words == [
                "_What it shows_", "*A* | *B*", "G", "x |  |  | 12,50 EUR", "H", "loose", "sum", "forward *_à reporter_*", "brought _brought_",
            ])
        #expect(table.groups.map(\.rows.count) == [2, 1, 1] && table.groups.map(\.keepsFirst) == [true, true, false])
        #expect(table.groups[0].repeatsFirst && table.groups[0].rows[1].keepsWithPrevious)
        #expect(table.groups.flatMap(\.rows).map(\.carried) == [[], [1250, 7], [], [0, 1]])
        #expect(table.carry?.columns == [3, 2] && table.carry?.write(-1) == testFormatters[0].write(-1, ["plain"], .fr))
        #expect(table.head[0].cells.map(\.heads) == [.column, .column] && table.head[0].cells[0].columnSpan == 3)
        #expect(table.head[0].cells[1].style.alignment == .end && table.head[0].cells[0].style.look.size == 8)
        #expect(table.head[0].style?.border.bottom?.width == 1 && table.head[0].style?.background != nil)
        #expect(table.groups[0].rows[0].style?.border.bottom?.width == 0.25 && table.groups[0].rows[0].cells[0].heads == .row)
        #expect(table.groups[0].rows[1].cells[0].rowSpan == 2)
    }

    @Test func `lists number their items, columns and flows hold blocks, loose text becomes a paragraph`() throws {
        let body = """
            <ol><li>one</li><li label="b)">two <p>inner</p></li><for each="x" in="list"><li>{x}</li></for></ol><ul><li>dot</li></ul>
            <columns widths="* 60mm" gap="6mm"><column>left <b>bold</b><h3>head</h3></column><column><p>right</p></column></columns>
            <flow count="3"><p>f</p></flow><keep><p>k</p></keep><box>boxed</box><ul><for each="x" in="none"><li>x</li></for></ul>
            """
        let found = try words(body, ["list": ["x"], "none": []])
        #expect(
            found == ["1. one", "b) two / inner", "3. x", "• dot", "left *bold* / h3 *head*", "right", "f", "k", "boxed"])
        let columns = try #require(try bound("<columns widths='* 60mm' gap='6mm'><column>a</column></columns>").body.first as? Columns)
        #expect(columns.widths == [.share(1), .fixed(60 * 72 / 25.4)] && columns.contents.count == 2 && columns.gap == 6 * 72 / 25.4)
    }

    @Test func `headers, footers, watermark, footnotes and page numbers find their places`() throws {
        let body = """
            <header>every <page/>/<pages/></header><header page="first"><p>first</p></header><footer>{t.page}</footer>
            <watermark if="mark">{mark|t:mark}</watermark>
            <p>See<footnote>below <b>here</b></footnote>.</p><page-break/><space height="2em"/><rule dash="3pt 2pt"/>
            """
        let strings = [Language.nl: #"{"page": "blz. <page/> van <pages/>", "mark": {"draft": "ONTWERP"}}"#]
        let made = try bound(body, ["mark": "draft"], in: .nl, strings: strings.merging([.fr: strings[.nl] ?? ""]) { first, _ in first })
        #expect(made.header.every.flatMap(\.words) == ["every #page/#pages"] && made.header.first?.flatMap(\.words) == ["first"])
        #expect(made.footer.every.flatMap(\.words) == ["blz. #page van #pages"] && made.footer.first == nil)
        #expect(made.watermark?.text == "ONTWERP" && made.watermark?.look.face.bold == true)
        #expect(made.body.first?.words == ["See[below *here*]."])
        #expect((made.body[2] as? Space)?.height == 20 && (made.body[3] as? Rule)?.dash == [3, 2] && made.body[1] is PageBreak)
        let without = try bound(body, ["mark": .null], in: .nl, strings: strings.merging([.fr: strings[.nl] ?? ""]) { first, _ in first })
        #expect(without.watermark == nil)
    }

    @Test func `charts, links, codes and signatures take their values from the data`() throws {
        let body = """
            <chart kind="stacked" height="5mm" threshold="{top}/3" alt="bar {name}">
              <for each="v" in="votes"><part amount="{v.shares}" colour="var(--accent)" label="{v.name}" text="{v.shares|money}"/></for>
            </chart>
            <chart kind="bars" threshold="{share}" alt="x"/>
            <p><a href="mailto:{mail}">write</a> <a href="{bad}">no</a></p>
            <signature name="chair {name}" height="20mm"><b>{name}</b><br/>chair</signature>
            """
        let data: Value = [
            "top": 2, "share": "4/5", "name": "Zoë", "mail": "a@example.org", "bad": "javascript:x",
            "votes": [["shares": 700, "name": "for"], ["shares": 0, "name": "no"]],
        ]
        let body2 = try bound(body, data, styles: ":root { --accent: #010203 }").body
        let chart = try #require(body2[0] as? Chart)
        #expect(
            chart.words == ["bar Zoë", "for 700 7,00 EUR", "no 0 0,00 EUR"] && chart.threshold?.numerator == 2 && chart.threshold?.denominator == 3)
        #expect(chart.parts[0].colour == Colour(red: 1, green: 2, blue: 3))
        #expect((body2[1] as? Chart)?.threshold?.denominator == 5)
        #expect(body2[2].words == ["write(mailto:a@example.org) no"])
        #expect(body2[3].words == ["chair Zoë: *Zoë*⏎chair"])
    }

    @Test func `the document says its paper, margins, model, language and what it is about`() throws {
        let layout = "<document title='{n} – <' author='A' subject='S' keywords='a, b c,' model='minutes' paper='A5 landscape' margins='10mm 20pt'/>"
        let made = try template(layout.replacing("<'", with: "&lt;'"))
        #expect(made.model == "minutes" && made.kind == "letter")
        let manuscript = try made.manuscript(of: ["n": 3], in: .de)
        #expect(manuscript.about == About(title: "3 – <", language: "de-BE", author: "A", subject: "S", keywords: ["a", "b c"]))
        #expect(manuscript.paper == Size(width: 595.276, height: 419.528))
        #expect(manuscript.margins == Insets(top: 10 * 72 / 25.4, right: 20, bottom: 10 * 72 / 25.4, left: 20))
        #expect(try template("<document title='x'/>").model == "letter")
    }
}
