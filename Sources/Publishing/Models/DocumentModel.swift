package import Domain
package import Typesetting

/// Computes on a kind's data what its template prints. A kind without a model prints its data as they are.
package protocol DocumentModel: Sendable {
    /// The template that it serves.
    var kind: String { get }

    /// Checks and computes: refuses what contradicts the law or the arithmetic, with the sum spelled out.
    func prepare(_ data: JSONNode, for request: RenderRequest) throws -> PreparedDocument

    /// How many documents there are for single owners; 0 for a kind that has none.
    func ownerCount(_ data: JSONNode) -> Int
}

package struct PreparedDocument: Sendable {
    /// What the template prints.
    package var view: Value
    /// What the syndic should know, and is not printed.
    package var findings: [RenderFinding]
    /// The data of this document and no more, to be attached.
    package var source: [UInt8]

    package init(view: Value, findings: [RenderFinding], source: [UInt8]) {
        self.view = view
        self.findings = findings
        self.source = source
    }
}

/// What the syndic should look at before signing: a proxy beyond the limits, a tie, a vote nobody cast. Never printed on the page.
package struct RenderFinding: Hashable, Sendable {
    package var code: Code
    /// The JSON path of what it is about.
    package var path: String
    package var message: Localized

    package init(_ code: Code, path: String, message: Localized) {
        self.code = code
        self.path = path
        self.message = message
    }

    package enum Code: String, Sendable, CaseIterable {
        case proxyLimit = "proxy-limit"
        case proxyHolder = "proxy-holder"
        case tie
        case noVotes = "no-votes"
        /// Adopted although more abstained than voted.
        case fewVotes = "few-votes"
        /// The chair is no owner who is present.
        case chair
        case voteCap = "vote-cap"
        case soleVoter = "sole-voter"
        case quorumMissed = "quorum-missed"
        case asWritten = "as-written"
        case votesMissing = "votes-missing"
        case arithmetic
        case missingCharacter = "missing-character"
    }
}
