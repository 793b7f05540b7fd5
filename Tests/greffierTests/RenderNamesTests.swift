import Domain
import Publishing
import Testing

@testable import greffier

@Suite struct RenderNamesTests {
    @Test(arguments: [
        (0, "M. Óscar Weiß", 12, "001-m-oscar-weiss.pdf"), (6, "Mme Çiğdem Øre", 12, "007-mme-cigdem-ore.pdf"), (9, "", 12, "010.pdf"),
        (0, "../../etc/passwd", 12, "001-etc-passwd.pdf"), (41, "漢字 & Søn", 1_200, "0042-son.pdf"), (1, "-rf *", 5, "002-rf.pdf"),
        (2, String(repeating: "ab ", count: 100), 5, "003-" + String(repeating: "ab-", count: 19) + "ab.pdf"),
    ])
    func `an owner's file has a name that is safe anywhere`(index: Int, name: String, count: Int, file: String) {
        #expect(OwnerFile.name(OwnerEntry(index: index, name: name, language: nil), of: count) == file)
    }

    @Test func `no two requests of a measurement are the same, and all are valid`() throws {
        let data = Array(#"{"x": 1, "association": {"name": "ACP \"Un\""}}"#.utf8)
        let request = RenderRequest(
            organisation: Organisation("o"), kind: "k", language: .fr, data: data, created: Moment(milliseconds: 0))
        let bench = try BenchData(request)
        let variations = (0..<3).map(bench.variation)
        let names = try variations.map { try JSONDocument($0.data).root["association"]?["name"]?.string }
        #expect(names == ["ACP \"Un\" 0", "ACP \"Un\" 1", "ACP \"Un\" 2"])
        #expect(Set(variations.map(\.created)).count == 3)
        #expect(variations.map(\.documentNumber) == ["0", "1", "2"])
    }

    @Test func `data without an association can be measured too`() throws {
        let request = RenderRequest(
            organisation: Organisation("o"), kind: "k", language: .fr, data: Array("[]".utf8), created: Moment(milliseconds: 0))
        let bench = try BenchData(request)
        #expect((0..<2).map { bench.variation($0).data } == [Array("[]".utf8), Array("[]".utf8)])
    }
}
