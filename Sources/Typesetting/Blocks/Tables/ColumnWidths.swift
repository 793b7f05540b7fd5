/// Shares out the room across among columns.
struct ColumnWidths {
    let columns: [Table.Column.Width]
    let available: Points

    /// A shared column is not measured as long as the shared ones together have this part of the room.
    static let comfortable = 0.4

    /// The widths, given what the cells of a column need; columns are asked for only where it matters.
    func resolve(_ breadth: (Int) -> Breadth) -> [Points] {
        var widths = [Points](repeating: 0, count: columns.count)
        var least = widths
        var natural = widths
        var free = available
        var shares = 0.0
        for (index, column) in columns.enumerated() {
            switch column {
            case .fixed(let points):
                widths[index] = points
                free -= points
            case .fitted:
                let need = breadth(index)
                // A little more than the sum of the words, which may be added up in another order.
                least[index] = need.least + 0.01
                natural[index] = need.natural + 0.01
            case .share(let share): shares += max(share, 0)
            }
        }
        let wanted = natural.reduce(0, +)
        if shares > 0, free - wanted < available * ColumnWidths.comfortable { measureShared(&least, breadth) }
        fit(&widths, natural: natural, least: least, free: free)
        if shares > 0 { share(&widths, least: least, shares: shares) }
        return squeezed(widths)
    }

    private func measureShared(_ least: inout [Points], _ breadth: (Int) -> Breadth) {
        for (index, column) in columns.enumerated() {
            if case .share = column { least[index] = breadth(index).least + 0.01 }
        }
    }

    /// Fitted columns become as wide as they want; where there is no room, each gives up the same part of what it can spare.
    private func fit(_ widths: inout [Points], natural: [Points], least: [Points], free: Points) {
        let kept = zip(columns, least).reduce(0) { if case .share = $1.0 { $0 + $1.1 } else { $0 } }
        let wanted = natural.reduce(0, +)
        let needed = least.reduce(0, +) - kept
        let room = free - kept
        let part = wanted <= room ? 1 : (wanted > needed ? max(0, (room - needed) / (wanted - needed)) : 0)
        for (index, column) in columns.enumerated() {
            if case .fitted = column { widths[index] = least[index] + (natural[index] - least[index]) * part }
        }
    }

    /// Shares the rest; a column whose longest word is wider than its share takes that from the others.
    private func share(_ widths: inout [Points], least: [Points], shares: Double) {
        var open = columns.indices.filter { if case .share = columns[$0] { true } else { false } }
        var rest = max(0, available - widths.reduce(0, +))
        var parts = shares
        while !open.isEmpty, parts > 0 {
            let narrow = open.filter { least[$0] > rest * amount($0) / parts }
            if narrow.isEmpty || narrow.count == open.count { break }
            for index in narrow {
                widths[index] = least[index]
                rest -= least[index]
                parts -= amount(index)
            }
            open.removeAll { narrow.contains($0) }
        }
        for index in open { widths[index] = parts > 0 ? max(0, rest) * amount(index) / parts : 0 }
    }

    private func amount(_ index: Int) -> Double {
        if case .share(let share) = columns[index] { max(share, 0) } else { 0 }
    }

    /// When even the least is too much, all columns become narrower alike, so that nothing leaves the page.
    private func squeezed(_ widths: [Points]) -> [Points] {
        let total = widths.reduce(0, +)
        return total <= available + 0.01 * Double(widths.count) ? widths : widths.map { $0 * available / total }
    }
}
