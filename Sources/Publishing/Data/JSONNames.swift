/// The names of one object: each may stand there once.
extension JSONScanner {
    /// Up to so many names each is compared with the others; above, a table is made.
    private static let compared = 16

    /// Looks at the names of the object in a row.
    func checkNames(of object: Int) throws(JSONFault) {
        let count = Int(entries[object].count)
        if count < 2 { return }
        if count > JSONScanner.compared { return try checkByTable(object) }
        var index = object + 1
        for _ in 1..<count {
            let following = Int(entries[index + 1].next)
            var other = following
            while other < Int(entries[object].next) {
                if same(index, other) { throw fault(other) }
                other = Int(entries[other + 1].next)
            }
            index = following
        }
    }

    private func checkByTable(_ object: Int) throws(JSONFault) {
        var seen: Set<[UInt8]> = []
        var index = object + 1
        while index < Int(entries[object].next) {
            if !seen.insert(characters(index)).inserted { throw fault(index) }
            index = Int(entries[index + 1].next)
        }
    }

    private func same(_ left: Int, _ right: Int) -> Bool {
        let (a, b) = (entries[left], entries[right])
        if a.isEscaped || b.isEscaped { return characters(left) == characters(right) }
        guard a.end - a.start == b.end - b.start else { return false }
        var (i, j) = (Int(a.start), Int(b.start))
        while i < Int(a.end) {
            if bytes[i] != bytes[j] { return false }
            i += 1
            j += 1
        }
        return true
    }

    private func characters(_ index: Int) -> [UInt8] {
        let entry = entries[index]
        let slice = bytes[Int(entry.start)..<Int(entry.end)]
        return entry.isEscaped ? Array(JSONText.decoded(slice).utf8) : Array(slice)
    }

    private func fault(_ index: Int) -> JSONFault {
        JSONFault(.duplicate(String(decoding: characters(index), as: UTF8.self)), at: Int(entries[index].start) - 1)
    }
}
