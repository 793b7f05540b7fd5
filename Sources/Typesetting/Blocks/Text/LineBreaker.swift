/// Fills lines with items, one line at a time, each as full as it can be. Linear in the number of items, which are not copied: a line is a
/// range of them. Of a word that was divided, the first part closes the line and the rest takes the word's place.
struct LineBreaker {
    /// What the line that was filled last is made of.
    private(set) var range = 0..<0
    /// What stands at its end besides: the first part of a word, or a hyphen.
    private(set) var closing: LineItem?
    /// The line is the last, or was ended by the author: it is not stretched.
    private(set) var isEnded = false

    private var next = 0
    /// Lines in a row that ended in a hyphen.
    private var hyphens = 0

    /// Sums of rounded widths may exceed the room that was made for them by as little.
    static let tolerance = 0.01

    /// Fills the next line; false when there is nothing left.
    mutating func fill(_ room: Points, from items: inout [LineItem], dividing: borrowing WordDivider) -> Bool {
        closing = nil
        isEnded = false
        while next < items.count, items[next].kind == .space { next += 1 }
        let start = next
        let limit = room + LineBreaker.tolerance
        var width = 0.0
        /// Where the line may end: before this item.
        var cut = start
        while next < items.count {
            let kind = items[next].kind
            if kind == .lineBreak {
                next += 1
                range = start..<next
                isEnded = true
                return true
            }
            if kind != .space, width + items[next].width > limit {
                overflow(&items, from: start, cut: cut, room: room - width, dividing)
                return true
            }
            width += items[next].width
            next += 1
            if kind == .word { continue }
            if kind != .soft || dividing.fitsHyphen(after: items[next - 1], room: room - width) { cut = next }
        }
        range = start..<next
        isEnded = true
        return start < next
    }

    /// The next item does not fit: part of it may, by hyphenation; or the line ends where it may; or the word is divided between any letters.
    private mutating func overflow(
        _ items: inout [LineItem], from start: Int, cut: Int, room: Points, _ dividing: borrowing WordDivider
    ) {
        range = start..<next
        if hyphens < 2, next < items.count - 1, let (head, tail) = dividing.hyphenate(items[next], room: room) {
            hyphens += 1
            closing = head
            items[next] = tail
            return
        }
        hyphens = 0
        if cut > start {
            range = start..<cut
            next = cut
            if items[cut - 1].kind == .soft { closing = dividing.hyphen(like: items[cut - 1]) }
        } else if let (head, tail) = dividing.divide(items[next], room: room, atLeastOne: start == next) {
            closing = head
            items[next] = tail
        } else if start == next {
            next += 1
            range = start..<next
        }
    }
}
