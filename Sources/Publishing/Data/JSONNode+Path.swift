extension JSONNode {
    /// Where the value stands in the document, as people write it: "$.decisions[3].ballots[7].shares". Computed only when asked.
    package var path: String {
        var path = "$"
        var row = 0
        while row != index {
            let entry = tape.entries[row]
            guard let (step, child) = entry.kind == .array ? element(of: row) : member(of: row) else { return path }
            path += step
            row = child
        }
        return path
    }

    /// The path of a member that may not be there.
    package func path(of name: String) -> String { path + JSONNode.step(name) }

    /// The element of an array that holds this node.
    private func element(of row: Int) -> (String, Int)? {
        var child = row + 1
        var number = 0
        while child < Int(tape.entries[row].next) {
            let following = Int(tape.entries[child].next)
            if index < following { return ("[\(number)]", child) }
            child = following
            number += 1
        }
        return nil
    }

    private func member(of row: Int) -> (String, Int)? {
        var name = row + 1
        while name < Int(tape.entries[row].next) {
            let following = Int(tape.entries[name + 1].next)
            if index < following { return (JSONNode.step(tape.text(name)), name + 1) }
            name = following
        }
        return nil
    }

    /// A name after a dot, or in brackets when it is no plain word.
    private static func step(_ name: String) -> String {
        let isPlain =
            !name.isEmpty && name.utf8.allSatisfy { $0 == 95 || (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) }
        if isPlain { return "." + name }
        // An untrusted name may be long or hold anything.
        let shown = name.unicodeScalars.prefix(60).map { $0.value < 32 || $0 == "\"" || $0 == "\\" ? "?" : String($0) }.joined()
        return "[\"\(shown)\"]"
    }
}
