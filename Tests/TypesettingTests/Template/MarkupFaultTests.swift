import Testing
import Typesetting

@Suite struct `Faults in the markup of a layout` {
    struct Case: CustomTestStringConvertible, Sendable {
        var layout: String
        var fault: String

        init(_ layout: String, _ fault: String) {
            self.layout = layout
            self.fault = fault
        }

        var testDescription: String { layout }
    }

    static let form = [
        Case("", "1:1 The file must begin with an element, such as <document>."),
        Case("hello", "1:1 The file must begin with an element, such as <document>."),
        Case("<document title='x'>\n<p>a</document>", "2:5 </document> closes <p> of line 2. Close <p> first."),
        Case("<document title='x'>\n<p>", "2:1 <p> is not closed. Add </p> where it ends."),
        Case("<document title='x'></document><p/>", "1:32 There is text after the end of the element."),
        Case("<document title='x'>a & b</document>", "1:23 “&” alone is not allowed. Write &amp;."),
        Case("<document title='x'>&eacute;</document>", "1:21 “&eacute;” is unknown."),
        Case("<document title='x'>&#0;</document>", "1:21 “&#0;” is unknown."),
        Case("<document title='x'><![CDATA[a]]></document>", "1:21 A template has no section <![CDATA[ … ]]>."),
        Case("<!DOCTYPE x><document title='x'/>", "1:1 A template has no <!DOCTYPE> nor any other declaration."),
        Case("<document title='x'><?php ?></document>", "1:21 A template has no instruction <? … ?>."),
        Case("<document title='x' title='y'/>", "1:21 The attribute “title” is given twice."),
        Case("<document title/>", "1:16 The attribute “title” has no value."),
        Case("<document title=x/>", "1:17 The value of “title” is not in quotation marks."),
        Case("<document title='a<b'/>", "1:19 “<” cannot stand in an attribute."),
        Case("<document title='x'>é < b</document>", "1:24 A name is expected, not “ ”. If “<” is text, write &lt;."),
        Case("<document title='x'><!-- x</document>", "1:21 “<!--” is not finished."),
        Case("<document title='x'\u{1}/>", "1:20 A control character has no place here."),
    ]

    @Test(arguments: form)
    func `the form of a file is told with line, column and advice`(_ broken: Case) throws {
        let told = faults(broken.layout)
        #expect(told.count == 1)
        #expect(told.first?.hasPrefix("letter/layout.xml:" + broken.fault) == true, "\(told)")
    }

    static let elements = [
        Case("<pp>a</pp>", "2:1 The element <pp> is unknown. Did you mean “p”?"),
        Case("<p clas='x'>a</p>", "2:4 <p> has no attribute “clas”. Did you mean “class”?"),
        Case("<p class='small'>a</p>", "2:11 No style sheet knows the class “small”. Write .small { … }."),
        Case("hello", "1:26 Text has no place directly in <document>. Write <p>…</p>."),
        Case("<row><cell>a</cell></row>", "2:1 <row> has no place in <document>. Its place: <foot>, <group>, <head>, <table>."),
        Case("<p><p>a</p></p>", "2:4 <p> has no place in <p>."),
        Case("<ul><p>a</p></ul>", "2:5 <p> has no place in <ul>."),
        Case("<table columns='* *'>a</table>", "2:22 Text has no place directly in <table>."),
        Case("<table><row/></table>", "2:1 <table> needs the attribute “columns”."),
        Case("<table columns='* wide'><row/></table>", "2:17 “wide” is not a column width. Write columns=\"fit 20mm * 2*\"."),
        Case("<rule>a</rule>", "2:7 Text has no place directly in <rule>."),
        Case("<image src='shared/x.png'/>", "2:13 The picture shared/x.png is missing."),
        Case("<image/>", "2:1 <image> needs the attribute “src”."),
        Case("<else><p>a</p></else>", "2:1 <else> must follow <if> or <elseif>."),
        Case("<if test='a'/><p>b</p><else/>", "2:23 <else> must follow <if> or <elseif>."),
        Case("<if><p>a</p></if>", "2:1 <if> needs the attribute “test”."),
        Case("<for each='t' in='a'/>", "2:12 “t” cannot be the name of a variable."),
        Case("<for in='a'/>", "2:1 <for> needs the attribute “each”."),
        Case("<use part='head'/>", "2:12 There is no part “head”. Write shared/parts/head.xml."),
        Case("<space height='{a}'/>", "2:16 “height” cannot depend on the data."),
        Case("<space height='6'/>", "2:16 “6” is not a length. Units: pt, mm, cm, em; for example 4mm."),
        Case("<flow count='99'><p>a</p></flow>", "2:14 “99” is not a number from 1 to 12."),
        Case("<p><a href='javascript:alert(1)'>a</a></p>", "2:13 “javascript:alert(1)” is not an address."),
        Case("<qr text='a'/>", "2:1 <qr> needs the attribute “alt”."),
        Case("<chart alt='a' kind='pie'/>", "2:22 “pie” is not a value of “kind”. Possible: bars, stacked."),
        Case("<chart alt='a' threshold='2'/>", "2:27 A threshold is a fraction. Write threshold=\"2/3\"."),
    ]

    @Test(arguments: elements)
    func `an element that cannot be is told where it stands`(_ broken: Case) throws {
        let told = faults(document(broken.layout))
        #expect(told.contains { $0.hasPrefix("letter/layout.xml:" + broken.fault) }, "\(told)")
    }

    @Test func `all faults of a template are told at once, in their order`() {
        let told = faults(document("<p class='a'>{x|mony}</p>\n<pp/>\n<p zz='1'/>"), styles: "p { colour: red }")
        #expect(
            told.map { $0.split(separator: " ")[0] } == [
                "letter/layout.xml:2:11", "letter/layout.xml:2:17", "letter/layout.xml:3:1", "letter/layout.xml:4:4", "letter/styles.css:1:5",
            ])
    }

    @Test func `a layout that is missing, and one that is no document, are told by name`() {
        #expect(throws: TemplateFaults.self) { try Template(TemplateFiles(kind: "letter", files: [:]), formatters: []) }
        #expect(faults("<letter/>") == ["letter/layout.xml:1:1 The file must begin with <document>, not <letter>."])
    }

    @Test func `elements deeper than any document needs are refused`() {
        let deep = String(repeating: "<box>", count: 100) + String(repeating: "</box>", count: 100)
        #expect(faults(document(deep)) == ["letter/layout.xml:2:316 More than 64 elements stand inside each other."])
    }
}
