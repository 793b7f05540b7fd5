import Domain
import Publishing

/// A house of five owners and a thousand shares, small enough to count by hand; texts in it are replaced to make a case.
enum SmallAssembly {
    static let text = """
        {"association": {"name": "ACP Les Ormes", "enterprise_number": "0999.900.150",
          "address": {"street": "Rue des Ormes 1", "postal_code": "1000", "city": "Bruxelles"}, "total_shares": 1000, "total_owners": 5},
         "syndic": {"name": "Syndic du Parc SRL"},
         "meeting": {"kind": "ordinary", "convocation": 1, "date": "2026-03-12", "opened_at": "18:30", "closed_at": "20:30"},
         "bureau": {"chair": "Anne", "secretary": "Syndic du Parc SRL", "tellers": []},
         "agenda": ["Comptes"],
         "attendance": [
          {"owner": "Anne", "lots": ["A1", "G1"], "shares": 300, "status": "present", "proxy": null},
          {"owner": "Bram", "lots": ["A2"], "shares": 250, "status": "present"},
          {"owner": "Çelik", "lots": ["A3"], "shares": 200, "status": "represented", "proxy": "Bram"},
          {"owner": "Dirk", "lots": ["A4"], "shares": 150, "status": "present"},
          {"owner": "Elke", "lots": ["A5"], "shares": 100, "status": "absent"}],
         "decisions": [
          {"number": "1", "title": "Comptes", "text": "Premier alinéa.\\n\\nSecond alinéa.", "majority": "absolute", "ballots": [
           {"owner": "Anne", "shares": 300, "choice": "for"}, {"owner": "Bram", "shares": 250, "choice": "against"},
           {"owner": "\\u00c7elik", "shares": 200, "choice": "abstain"}, {"owner": "Dirk", "shares": 150, "choice": "for"}]},
          {"number": "2", "title": "Toiture", "text": "Devis.", "majority": "two_thirds", "ballots": [
           {"owner": "Anne", "shares": 300, "choice": "for"}, {"owner": "Bram", "shares": 250, "choice": "for"},
           {"owner": "Çelik", "shares": 200, "choice": "against"}, {"owner": "Dirk", "shares": 150, "choice": "blank"}]},
          {"number": "3", "title": "Rapport", "text": "", "majority": "none"}]}
        """

    /// The ballots of the second decision, and others in their place.
    static let secondBallots = """
        {"owner": "Anne", "shares": 300, "choice": "for"}, {"owner": "Bram", "shares": 250, "choice": "for"},
           {"owner": "Çelik", "shares": 200, "choice": "against"}, {"owner": "Dirk", "shares": 150, "choice": "blank"}
        """
    static let garageBallots = """
        {"owner": "Anne", "shares": 12, "choice": "for"}, {"owner": "Dirk", "shares": 8, "choice": "for"},
           {"owner": "Bram", "shares": 10, "choice": "against"}
        """

    static func prepare(_ edits: [(String, String)] = [], kind: String = "minutes") throws -> PreparedDocument {
        try Contracts.prepare(kind, Array(Edits.apply(edits, to: text).utf8))
    }

    static func paths(_ edits: [(String, String)]) throws -> [String] { try Edits.paths { try prepare(edits) } }
}

/// Data with a few words changed.
enum Edits {
    struct NotThere: Error { var text: String }

    /// Each edit changes the first place where its text stands; a text that does not stand there is a mistake of the test.
    static func apply(_ edits: [(String, String)], to text: String) throws -> String {
        var text = text
        for (old, new) in edits {
            guard let range = text.firstRange(of: old) else { throw NotThere(text: old) }
            text.replaceSubrange(range, with: new)
        }
        return text
    }

    /// Where a document is refused; empty when it is not.
    static func paths(_ prepare: () throws -> PreparedDocument) throws -> [String] {
        do {
            _ = try prepare()
            return []
        } catch let refused as RenderFailures {
            return refused.failures.map { failure in
                switch failure.place {
                case .data(let path): path
                case .request(let name): "request: " + name
                default: "elsewhere"
                }
            }
        }
    }
}
