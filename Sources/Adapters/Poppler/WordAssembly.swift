internal import Domain

/// Makes words, lines and blocks of characters with boxes. Pure.
struct WordAssembly {
    /// The characters of the page, words separated by spaces and lines by line feeds.
    let characters: [Unicode.Scalar]
    /// A box for each character.
    let boxes: [Box]
    /// The ranges of characters in bold, in order.
    let bold: [ClosedRange<Int>]

    func words() -> [Word] {
        var words: [Word] = []
        var line = 0
        var current: Current?
        func close() {
            if let word = current { words.append(Word(text: String(word.text), box: word.box, line: line, bold: word.bold)) }
            current = nil
        }
        var position = 0
        var range = 0
        // Marks of writing direction stand in the text without a box of their own; when every character has a box, there are none.
        let skipsMarks = characters.count != boxes.count
        for character in characters {
            if skipsMarks, (0x202A...0x202E).contains(character.value) { continue }
            defer { position += 1 }
            guard !Self.isWhitespace(character) else {
                close()
                if character == "\n" { line += 1 }
                continue
            }
            guard position < boxes.count else { break }
            while range < bold.count, bold[range].upperBound < position { range += 1 }
            let isBold = range < bold.count && bold[range].contains(position)
            let box = boxes[position]
            // Cells of a table follow each other without a space.
            if let last = current?.last, !Self.adjoins(last, box) { close() }
            if current == nil { current = Current(box: box, last: box, bold: isBold) }
            current?.add(character, box, bold: isBold)
        }
        close()
        return Self.numbered(words)
    }

    /// The word that is being read.
    private struct Current {
        var text = String.UnicodeScalarView()
        var box: Box
        var last: Box
        var bold: Bool

        mutating func add(_ character: Unicode.Scalar, _ box: Box, bold: Bool) {
            text.append(character)
            self.box = self.box.union(box)
            last = box
            self.bold = self.bold && bold
        }
    }

    /// Most characters are ASCII, which needs no table.
    private static func isWhitespace(_ character: Unicode.Scalar) -> Bool {
        character.value < 0x80 ? character.value == 0x20 || (0x09...0x0D).contains(character.value) : character.properties.isWhitespace
    }

    /// Whether a character directly follows another, on a line that runs in any direction. Poppler parts words from a tenth of the font size on.
    private static func adjoins(_ left: Box, _ right: Box) -> Bool {
        // On a page that lies upside down the letters follow each other to the left.
        let gap = max(right.left - left.right, left.left - right.right)
        if left.verticalOverlap(right) > 0.5, gap < 0.12 * max(left.height, right.height) { return true }
        let drop = max(right.top - left.bottom, left.top - right.bottom)
        return left.horizontalOverlap(right) > 0.5 && drop < 0.12 * max(left.width, right.width) && left.verticalOverlap(right) < 0.5
    }

    /// The same words with their lines counted without gaps and gathered into blocks: a line belongs to the block of the one before when it
    /// follows closely below it and they overlap sideways.
    private static func numbered(_ words: [Word]) -> [Word] {
        var result: [Word] = []
        result.reserveCapacity(words.count)
        var previous: Box?
        var (line, block) = (-1, -1)
        var index = 0
        while index < words.count {
            let end = words[index...].firstIndex { $0.line != words[index].line } ?? words.count
            let box = words[index..<end].dropFirst().reduce(words[index].box) { $0.union($1.box) }
            line += 1
            if !(previous.map { continues($0, box) } ?? false) { block += 1 }
            previous = box
            for var word in words[index..<end] {
                word.line = line
                word.block = block
                result.append(word)
            }
            index = end
        }
        return result
    }

    private static func continues(_ above: Box, _ below: Box) -> Bool {
        let gap = below.top - above.bottom
        let height = min(above.height, below.height)
        return gap < 0.7 * height && gap > -0.6 * height && above.horizontalOverlap(below) > 0
    }
}
