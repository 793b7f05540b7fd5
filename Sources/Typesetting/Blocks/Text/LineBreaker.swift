/// Fills lines with items, one line at a time, each as full as it can be. Linear in the number of items: what does not fit on a line is
/// taken again by the next one, and of a word that was divided the rest is carried over.
struct LineBreaker {
    /// The items of the line that was filled last; spaces at its end hang over.
    private(set) var line: [LineItem] = []
    /// The line is the last, or was ended by the author: it is not stretched.
    private(set) var isEnded = false

    private var next = 0
    private var carried: LineItem?
    /// Lines in a row that ended in a hyphen.
    private var hyphens = 0
    private var width = 0.0
    /// Where the line may be cut: so many items, with the next one to take.
    private var cut: (count: Int, next: Int)?

    /// Sums of rounded widths may exceed the room that was made for them by as little.
    static let tolerance = 0.01

    mutating func restart() {
        next = 0
        carried = nil
        hyphens = 0
    }

    /// Fills the next line; false when there is nothing left.
    mutating func fill(_ room: Points, from items: [LineItem], dividing: borrowing WordDivider) -> Bool {
        line.removeAll(keepingCapacity: true)
        width = 0
        cut = nil
        isEnded = false
        while let item = carried ?? (next < items.count ? items[next] : nil) {
            switch item.kind {
            case .lineBreak:
                take(item)
                isEnded = true
                return true
            case .space where line.isEmpty: skip()
            case .space:
                take(item)
                cut = (line.count, next)
            default:
                if width + item.width > room + LineBreaker.tolerance {
                    overflow(item, room, items.count, dividing)
                    return true
                }
                take(item)
                if item.kind == .breakable { cut = (line.count, next) }
                if item.kind == .soft, dividing.fitsHyphen(after: item, room: room - width) { cut = (line.count, next) }
            }
        }
        isEnded = true
        return !line.isEmpty
    }

    private mutating func take(_ item: LineItem) {
        line.append(item)
        width += item.width
        skip()
    }

    private mutating func skip() {
        if carried != nil { carried = nil } else { next += 1 }
    }

    /// The item does not fit: part of it may, by hyphenation; or the line ends where it may; or the word is divided between any letters.
    private mutating func overflow(_ item: LineItem, _ room: Points, _ count: Int, _ dividing: borrowing WordDivider) {
        let isLastWord = carried == nil && next == count - 1
        if hyphens < 2, !isLastWord, let (head, tail) = dividing.hyphenate(item, room: room - width) {
            hyphens += 1
            keep(head, carrying: tail)
            return
        }
        hyphens = 0
        if let cut {
            line.removeSubrange(cut.count...)
            next = cut.next
            carried = nil
            if let last = line.last, last.kind == .soft { line.append(dividing.hyphen(like: last)) }
        } else if let (head, tail) = dividing.divide(item, room: room - width, atLeastOne: line.isEmpty) {
            keep(head, carrying: tail)
        } else if line.isEmpty {
            take(item)
        }
    }

    private mutating func keep(_ head: LineItem, carrying tail: LineItem) {
        line.append(head)
        skip()
        carried = tail
    }
}
