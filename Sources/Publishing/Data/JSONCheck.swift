internal import Domain

/// Walks through the rows of a document with the rules of a schema.
struct JSONCheck {
    let rules: [JSONRule]
    let tape: JSONTape
    /// The tape's own, at hand without asking the tape for each row.
    private let entries: [JSONEntry]
    private let bytes: [UInt8]
    var failures: [RenderFailure] = []

    init(rules: [JSONRule], tape: JSONTape) {
        self.rules = rules
        self.tape = tape
        entries = tape.entries
        bytes = tape.bytes
    }

    private var isFull: Bool { failures.count >= JSONSchema.failureLimit }

    mutating func check(_ row: Int, by rule: JSONRule) {
        let entry = entries[row]
        if !rule.kinds.isEmpty, !kindFits(row, entry, rule.kinds) { return fail(row, .kind(rule.kinds)) }
        if !rule.allowed.isEmpty, !isAllowed(row, entry, rule) { return fail(row, .notAllowed(rule.allowed.map(\.shown))) }
        switch entry.kind {
        case .object: checkMembers(of: row, entry, by: rule)
        case .array: checkElements(of: row, entry, by: rule)
        case .string: checkText(row, entry, by: rule)
        case .number: if let range = rule.range, !JSONCheck.fits(JSONNode(tape: tape, index: row), range) { fail(row, .range(range)) }
        case .null, .bool, .name: break
        }
    }

    private func kindFits(_ row: Int, _ entry: JSONEntry, _ kinds: JSONKinds) -> Bool {
        switch entry.kind {
        case .null: kinds.contains(.null)
        case .bool: kinds.contains(.boolean)
        case .number: kinds.contains(.number) || kinds.contains(.integer) && JSONNode(tape: tape, index: row).integer != nil
        case .string, .name: kinds.contains(.string)
        case .array: kinds.contains(.array)
        case .object: kinds.contains(.object)
        }
    }

    private func isAllowed(_ row: Int, _ entry: JSONEntry, _ rule: JSONRule) -> Bool {
        for value in rule.allowed {
            switch value {
            case .text(let text): if entry.kind == .string && tape.holds(row, text) { return true }
            case .word(let word):
                if entry.kind != .string && bytes[Int(entry.start)..<Int(entry.end)].elementsEqual(word) { return true }
            }
        }
        return false
    }

    private mutating func checkElements(of row: Int, _ entry: JSONEntry, by rule: JSONRule) {
        if let size = rule.size, !size.contains(Int64(entry.count)) { fail(row, .size(size)) }
        guard let items = rule.items.map({ rules[$0] }) else { return }
        var child = row + 1
        while child < Int(entry.next), !isFull {
            check(child, by: items)
            child = Int(entries[child].next)
        }
    }

    private mutating func checkMembers(of row: Int, _ entry: JSONEntry, by rule: JSONRule) {
        var seen: UInt64 = 0
        // Data name their members in the same order again and again: the one behind the last is tried first.
        var expected = 0
        var name = row + 1
        while name < Int(entry.next), !isFull {
            if let position = position(of: name, in: rule, from: expected) {
                check(name + 1, by: rules[rule.members[position].rule])
                if position < 64 { seen |= 1 << UInt64(position) }
                expected = position + 1
            } else if rule.isClosed {
                let nearest = Spelling.nearest(to: tape.text(name), among: rule.knownNames)
                fail(name + 1, .unknown(nearest: nearest))
            }
            name = Int(entries[name + 1].next)
        }
        checkRequired(of: row, seen, by: rule)
    }

    private mutating func checkRequired(of row: Int, _ seen: UInt64, by rule: JSONRule) {
        for (index, name) in rule.required.enumerated() {
            if let bit = rule.requiredBits[index], seen & bit != 0 { continue }
            let node = JSONNode(tape: tape, index: row)
            if node[name] == nil, !isFull { failures.append(RenderFailure(.data(path: node.path(of: name)), JSONProblem.missing.message)) }
        }
    }

    /// The place of a name among the members of a rule.
    private func position(of name: Int, in rule: JSONRule, from expected: Int) -> Int? {
        let entry = entries[name]
        if entry.isEscaped { return rule.knownNames.firstIndex(of: tape.text(name)) }
        let count = rule.members.count
        for offset in 0..<count {
            let position = expected + offset < count ? expected + offset : expected + offset - count
            if holds(entry, rule, rule.members[position]) { return position }
        }
        return nil
    }

    private func holds(_ entry: JSONEntry, _ rule: JSONRule, _ member: JSONRule.Member) -> Bool {
        guard Int(entry.end - entry.start) == member.end - member.start else { return false }
        var (left, right) = (Int(entry.start), member.start)
        while right < member.end {
            if bytes[left] != rule.names[right] { return false }
            left += 1
            right += 1
        }
        return true
    }

    mutating func fail(_ row: Int, _ problem: JSONProblem) {
        if isFull { return }
        failures.append(RenderFailure(.data(path: JSONNode(tape: tape, index: row).path), problem.message, advice: problem.advice))
    }
}
