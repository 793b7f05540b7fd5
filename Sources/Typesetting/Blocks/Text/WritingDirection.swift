/// The order of words on a line where some are written from right to left: a word is the unit, what is inside it the shaper has done.
/// After the Unicode bidirectional algorithm (UAX #9): numbers and signs go with the letters before them, or with the paragraph.
enum WritingDirection {
    /// A paragraph goes as its first word with letters goes.
    static func isRightToLeft(_ items: [LineItem]) -> Bool {
        for item in items where item.kind != .lineBreak {
            if item.word.isRightToLeft { return true }
            if hasLetters(item.word) { return false }
        }
        return false
    }

    /// The items of a line as the eye finds them, from left to right.
    static func visualOrder(_ items: [LineItem], isRightToLeft: Bool) -> [Int] {
        let backward = directions(items, isRightToLeft: isRightToLeft)
        var order: [Int] = []
        order.reserveCapacity(items.count)
        var index = 0
        while index < items.count {
            var end = index
            while end < items.count, backward[end] == backward[index] { end += 1 }
            // In a paragraph from right to left the whole is turned in the end, so there it is the other runs that are turned first.
            order += backward[index] == isRightToLeft ? Array(index..<end) : (index..<end).reversed()
            index = end
        }
        return isRightToLeft ? order.reversed() : order
    }

    /// For each item whether it goes from right to left, itself or with its neighbours.
    private static func directions(_ items: [LineItem], isRightToLeft: Bool) -> [Bool] {
        var strong: [Bool?] = items.map { item in item.word.isRightToLeft ? true : (hasLetters(item.word) ? false : nil) }
        var before = isRightToLeft
        for index in items.indices {
            if let own = strong[index] {
                before = own
            } else if items[index].kind != .space, items[index].word.text.utf8.contains(where: { (0x30...0x39).contains($0) }) {
                strong[index] = before
            }
        }
        var result = [Bool](repeating: isRightToLeft, count: items.count)
        var index = 0
        before = isRightToLeft
        while index < items.count {
            if let own = strong[index] {
                result[index] = own
                before = own
                index += 1
                continue
            }
            let end = strong[index...].firstIndex { $0 != nil } ?? items.count
            let after = end < items.count ? strong[end] ?? isRightToLeft : isRightToLeft
            for neutral in index..<end { result[neutral] = before == after ? before : isRightToLeft }
            index = end
        }
        return result
    }

    private static func hasLetters(_ word: ShapedWord) -> Bool {
        word.text.unicodeScalars.contains { $0.properties.isAlphabetic }
    }
}
