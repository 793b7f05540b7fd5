import Foundation
import Testing

/// A stack divided otherwise and put together again, over the network, by the program that has read it.
struct DividingTests {
    private static let stack = "inbox/Résidence Les Tilleuls/13-three-invoices-stack-fr-scan.pdf"
    /// As the program divides it: three invoices on four pages.
    private static let read = [[1], [2, 3], [4]]

    @Test(.timeLimit(.minutes(5))) func `A stack is divided, joined, and each of these taken back`() async throws {
        try await TestDesk.open(dropping: Self.stack) { desk in
            let stack = Stack(desk)
            try #require(try await stack.pages() == Self.read)
            let before = try await stack.amounts()

            // The invoice of two pages becomes two, and is one again.
            let divided = try await stack.ask("split", of: [2, 3], #"{"before":[3]}"#)
            #expect(divided.status == 200 && Stack.pages(divided) == [[2], [3]])
            #expect(try await stack.pages() == [[1], [2], [3], [4]])
            let whole = try await stack.ask("undo", of: [3])
            #expect(whole.status == 200 && Stack.pages(whole) == [[2, 3]])
            #expect(try await stack.pages() == Self.read)
            #expect(try await stack.amounts() == before)

            // All is one document, and three again.
            let joined = try await stack.merge([[4], [1], [2, 3]])
            #expect(joined.status == 200 && joined.json["pages"] as? [Int] == [1, 2, 3, 4])
            #expect(try await stack.pages() == [[1, 2, 3, 4]])
            let apart = try await stack.ask("undo", of: [1, 2, 3, 4])
            #expect(apart.status == 200 && Stack.pages(apart) == Self.read)
            #expect(try await stack.amounts() == before)

            // What was joined by hand is divided at several pages at once.
            #expect(try await stack.merge(Self.read).status == 200)
            let anew = try await stack.ask("split", of: [1, 2, 3, 4], #"{"before":[2,4]}"#)
            #expect(Stack.pages(anew) == Self.read)
            #expect(try await stack.amounts() == before)
        }
    }

    @Test(.timeLimit(.minutes(5))) func `What is no part of a stack is refused, and nothing has changed`() async throws {
        try await TestDesk.open(dropping: Self.stack) { desk in
            let stack = Stack(desk)
            try #require(try await stack.pages() == Self.read)
            for body in [#"{"before":[2]}"#, #"{"before":[4]}"#, #"{"before":[99]}"#] {
                let answer = try await stack.ask("split", of: [2, 3], body)
                #expect(answer.status == 422, "\(body): \(answer.status) \(answer.text)")
            }
            #expect(try await stack.ask("split", of: [2, 3], #"{"before":"3"}"#).status == 422)
            #expect(try await stack.ask("split", of: [2, 3], #"{"before":[3]}"#, version: 9).status == 412)
            #expect(try await stack.ask("undo", of: [1]).status == 409)
            #expect(try await stack.merge([[1]]).status == 409)
            #expect(try await stack.pages() == Self.read)
        }
    }
}

/// The drafts of the one file of a desk, named by their pages.
private struct Stack {
    private let desk: TestDesk
    private let token: String

    init(_ desk: TestDesk) {
        self.desk = desk
        token = desk.token(role: "syndic")
    }

    /// The pages of each of several drafts that an answer tells, in the order of the file.
    static func pages(_ answer: TestDesk.Answer) -> [[Int]] {
        (answer.json["items"] as? [[String: Any]] ?? []).compactMap { $0["pages"] as? [Int] }.sorted { $0[0] < $1[0] }
    }

    /// All drafts that there are, whole, in the order of the file.
    private func drafts() async throws -> [[String: Any]] {
        var drafts: [[String: Any]] = []
        for item in try await desk.ask("/drafts", with: token).json["items"] as? [[String: Any]] ?? [] {
            drafts.append(try await desk.ask("/drafts/\(item["id"] ?? "")", with: token).json)
        }
        return drafts.sorted { ($0["pages"] as? [Int])?.first ?? 0 < ($1["pages"] as? [Int])?.first ?? 0 }
    }

    func pages() async throws -> [[Int]] { try await drafts().compactMap { $0["pages"] as? [Int] } }

    /// What each draft asks for, and its number.
    func amounts() async throws -> [[String]] {
        try await drafts().map { draft in
            let fields = draft["fields"] as? [[String: Any]] ?? []
            return ["invoice_number", "total_incl"].map { name in fields.first { $0["name"] as? String == name }?["value"] as? String ?? "" }
        }
    }

    private func draft(_ pages: [Int]) async throws -> (id: String, version: Int) {
        let draft = try #require(try await drafts().first { $0["pages"] as? [Int] == pages })
        return (try #require(draft["id"] as? String), try #require(draft["version"] as? Int))
    }

    func ask(_ verb: String, of pages: [Int], _ body: String? = nil, version: Int? = nil) async throws -> TestDesk.Answer {
        let draft = try await draft(pages)
        return try await desk.ask(
            "/drafts/\(draft.id)/\(verb)", "POST", with: token,
            headers: [("If-Match", "\"\(version ?? draft.version)\""), ("Content-Type", "application/json")], body: body)
    }

    func merge(_ parts: [[Int]]) async throws -> TestDesk.Answer {
        var named: [String] = []
        for pages in parts {
            let draft = try await draft(pages)
            named.append(#"{"id":"\#(draft.id)","version":\#(draft.version)}"#)
        }
        let body = #"{"drafts":[\#(named.joined(separator: ","))]}"#
        return try await desk.ask("/drafts/merge", "POST", with: token, headers: [("Content-Type", "application/json")], body: body)
    }
}
