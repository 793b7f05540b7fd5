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
            <else><p>{decisions.count} {kind|t:kind}</p></else>
            """
        let data: Value = ["kind": "b", "decisions": [["title": "Un", "shares": 80], ["title": "Deux", "shares": 20]]]
        let strings = [Language.fr: #"{"title": "Procès-<i>verbal</i>", "kind": {"a": "A", "b": "Bé"}}"#]
        #expect(try words(body, data, strings: strings) == ["h1 *Procès-**_verbal_*", "1/2: *Un* 80", "2 Bé"])
    }
}
