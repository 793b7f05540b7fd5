import Domain
import Publishing
import Testing
import Typesetting

@Suite(.enabled(if: Contracts.areThere, "the data contracts are not beside the checkout")) struct ContractTests {
    @Test(arguments: ["small", "large"], ["minutes", "votes"])
    func `the contracts are counted without a refusal`(size: String, kind: String) throws {
        let document = try Contracts.prepare(kind, Contracts.bytes(size, kind))
        for f in document.findings { print(f.code, f.path, f.message(.en)) }
        print(document.view[path: "quorum"], document.view[path: "decisions.0"])
        #expect(!document.view[path: "decisions"].elements.isEmpty)
    }
}
