internal import Domain

/// The data that a document of the charges carries: only what it prints, in the form of the data, so that it can be printed from them again.
///
/// The association's report carries no owner. An owner's statement carries that owner alone; since his parts follow from the shares of all,
/// they stand in `extract`: `{"lines": [{"account", "allocation_key", "own", "vat"}, …], "reserve_call"}`, by key, then by account.
/// `extract` is `{}` without an owner.
struct PCNExtract {
    private let data: ChargesData
    private var bytes: [UInt8] = []

    /// The members that every document of the charges has, as they stand in the source.
    private static let members = ["association", "syndic", "period", "currency", "allocation_keys", "expenses"]

    /// The extract for the association, or for one owner.
    static func bytes(of data: ChargesData, _ statement: OwnerStatement?) -> [UInt8] {
        var extract = PCNExtract(data)
        extract.write(statement)
        return extract.bytes
    }

    private init(_ data: ChargesData) { self.data = data }

    private mutating func write(_ statement: OwnerStatement?) {
        add("{")
        for name in PCNExtract.members { copy(name) }
        add("\"owners\":[")
        if let statement { bytes += statement.owner.bytes }
        add("],")
        copy("funds")
        copy("payment")
        add("\"extract\":{")
        if let statement { parts(statement) }
        add("}}\n")
    }

    private mutating func add(_ text: String) { bytes += Array(text.utf8) }

    /// A member of the source and the comma behind it, if the source has it.
    private mutating func copy(_ name: String) {
        guard let node = data.root[name] else { return }
        add("\"\(name)\":")
        bytes += node.bytes
        add(",")
    }

    private mutating func parts(_ statement: OwnerStatement) {
        add("\"lines\":[")
        for (index, line) in statement.lines.enumerated() {
            add("\(index == 0 ? "" : ",")\n{\"account\":\"\(line.account)\",\"allocation_key\":")
            bytes += data.keys[line.key].node["id"]?.bytes ?? []
            add(",\"own\":\"\(statement.parts[index].own)\",\"vat\":\"\(statement.parts[index].vat)\"}")
        }
        add("]")
        if data.reserveCall != nil { add(",\"reserve_call\":\"\(statement.account.reserveCall)\"") }
    }
}
