import Domain
import Publishing
import Testing
import Typesetting

@Suite(.enabled(if: Contracts.areThere, "the data contracts are not beside the checkout")) struct ContractTests {
    @Test(arguments: ["small", "large"], ["minutes", "votes"])
    func `an assembly of the contracts is counted without a refusal`(size: String, kind: String) throws {
        let document = try Contracts.prepare(kind, Contracts.bytes(size, kind))
        for f in document.findings { print(f.code, f.path, f.message(.en)) }
    }
    @Test(arguments: ["small", "large"])
    func `an owner`(size: String) throws {
        let document = try Contracts.prepare("pcn", Contracts.bytes(size, "pcn"))
        for f in document.findings { print(f.code, f.path, f.message(.en)) }
        print(document.view[path: "totals"], document.view[path: "chart"],document.view[path: "sections"])
        let d = try Contracts.prepare("pcn", Contracts.bytes(size, "pcn"), scope: .owner(3))
        print(d.view[path: "account"], d.view[path: "own_keys.0"], d.view[path: "payment"])
        print(String(decoding: d.source.suffix(1800), as: UTF8.self))
        let e = try Contracts.prepare("pcn", d.source, scope: .owner(0))
        #expect(e.view == d.view)
        #expect(e.source == d.source)
    }
}
