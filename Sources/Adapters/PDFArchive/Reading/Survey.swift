internal import Publishing
internal import Typesetting

/// What each object of a drawn file is, and the number that it gets in the archive.
struct Survey {
    enum Kind: UInt8 {
        /// Not written: no object, a decoration's structure element, or what the archive writes anew.
        case dropped
        /// Copied, with the references renumbered.
        case plain
        /// A structure element.
        case element
        /// A later part of an element: its children and content go to the first part, whose new number it shares.
        case continuation
        /// The content of a page.
        case content
        /// The root of the structure.
        case structureRoot
    }

    private(set) var kinds: [Kind]
    /// New numbers by old ones; 0 for what is dropped.
    private(set) var numbers: [Int]
    /// The first number that is free for new objects.
    private(set) var next = 1
    /// The page, from 1, that a content stream belongs to.
    private(set) var pageOfContent: [Int: Int] = [:]
    private(set) var structureRoot = 0
    /// The structure elements' numbers, in the order in which they were begun.
    private(set) var elements: [Int] = []
    /// The later parts of an element, by its number.
    private(set) var parts: [Int: [Int]] = [:]

    init(_ file: DrawnFile, drawn: [DrawnDocument.Element]) throws(ArchiveFailure) {
        kinds = [Kind](repeating: .dropped, count: file.starts.count)
        numbers = [Int](repeating: 0, count: file.starts.count)
        elements.reserveCapacity(drawn.count)
        for number in kinds.indices where file.starts[number] > 0 {
            if isElement(file, number) {
                try add(element: number, in: file, drawn: drawn)
            } else {
                kinds[number] = .plain
            }
        }
        guard elements.count == drawn.count else { throw ArchiveFailure(.structure(element: elements.count)) }
        var lengths: [Int] = []
        // A page may come before or after its content.
        for number in kinds.indices where kinds[number] == .plain || kinds[number] == .content {
            guard file.bytes.starts("<<", at: file.starts[number]) else { continue }
            try look(at: number, in: file, lengths: &lengths)
        }
        for number in lengths + [file.root, file.info ?? 0] where kinds.indices.contains(number) { kinds[number] = .dropped }
        for number in kinds.indices where kinds[number] != .dropped && kinds[number] != .continuation {
            numbers[number] = next
            next += 1
        }
        for (first, later) in parts { for part in later { numbers[part] = numbers[first] } }
        guard structureRoot > 0 else { throw ArchiveFailure(.unsupported(.untaggedFile)) }
    }

    private func isElement(_ file: DrawnFile, _ number: Int) -> Bool {
        file.bytes.starts("<< /Type /StructElem", at: file.starts[number])
    }

    /// Decoration is drawn in a tag "Private", since Cairo 1.16 has no tag for artifacts.
    private mutating func add(element number: Int, in file: DrawnFile, drawn: [DrawnDocument.Element]) throws(ArchiveFailure) {
        let bytes = file.bytes
        let index = elements.count
        let name = bytes.skipSpace(file.starts[number] + 20) + 4
        guard bytes.starts("/S /", at: name - 4) else { throw bytes.malformed(at: name) }
        let parent = bytes.skipSpace(bytes.wordEnd(name))
        guard bytes.starts("/P ", at: parent), let above = bytes.reference(parent + 3)?.number else { throw bytes.malformed(at: parent) }
        // Parents are begun, so numbered, before their children.
        if above < number, kinds[above] == .dropped, isElement(file, above) { throw ArchiveFailure(.unsupported(.nestedArtifact)) }
        guard index < drawn.count, bytes.starts("Private", at: name) == drawn[index].isArtifact else {
            throw ArchiveFailure(.structure(element: index))
        }
        elements.append(number)
        if drawn[index].isArtifact { return }
        guard let first = drawn[index].continues else { return kinds[number] = .element }
        try add(part: number, index, of: first, drawn)
    }

    private mutating func add(part: Int, _ index: Int, of first: Int, _ drawn: [DrawnDocument.Element]) throws(ArchiveFailure) {
        // A part of a part belongs to the first of all.
        var first = first
        while first >= 0, first < index, let earlier = drawn[first].continues, earlier < first { first = earlier }
        guard first >= 0, first < index, kinds[elements[first]] == .element, drawn[first].role == drawn[index].role else {
            throw ArchiveFailure(.structure(element: index))
        }
        kinds[part] = .continuation
        parts[elements[first], default: []].append(part)
    }

    private mutating func look(at number: Int, in file: DrawnFile, lengths: inout [Int]) throws(ArchiveFailure) {
        let bytes = file.bytes
        let entries = try bytes.entries(file.starts[number])
        if let length = try file.stream(entries)?.lengthObject { lengths.append(length) }
        if bytes.has("Type", "StructTreeRoot", in: entries) {
            kinds[number] = .structureRoot
            structureRoot = number
        } else if bytes.has("Type", "Page", in: entries), let contents = bytes.value("Contents", in: entries) {
            guard let content = bytes.reference(contents.lowerBound)?.number, content < kinds.count, kinds[content] == .plain else {
                throw bytes.malformed(at: contents.lowerBound)
            }
            pageOfContent[content] = pageOfContent.count + 1
            kinds[content] = .content
        }
    }
}
