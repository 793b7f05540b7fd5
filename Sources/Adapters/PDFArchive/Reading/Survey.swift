/// What each object of a drawn file is, and the number that it gets in the archive.
struct Survey {
    enum Kind: UInt8 {
        /// Not written: no object, or what the archive writes anew.
        case dropped
        /// Copied, with the references renumbered.
        case plain
        /// A page, or the content of one.
        case page
    }

    private(set) var kinds: [Kind]
    /// New numbers by old ones; 0 for what is dropped.
    private(set) var numbers: [Int]
    /// The first number that is free for new objects.
    private(set) var next = 1
    /// The pages in their order, and the content of each, by their numbers in the drawn file.
    private(set) var pages: [(page: Int, content: Int)] = []

    init(_ file: DrawnFile, pageCount: Int) throws(ArchiveFailure) {
        kinds = file.starts.map { $0 > 0 ? .plain : .dropped }
        numbers = [Int](repeating: 0, count: file.starts.count)
        try findPages(file)
        guard pages.count == pageCount else { throw file.bytes.malformed(at: 0) }
        var lengths: [Int] = []
        for number in kinds.indices where kinds[number] != .dropped && file.bytes.starts("<<", at: file.starts[number]) {
            if let length = try file.stream(file.entries(of: number))?.lengthObject { lengths.append(length) }
        }
        for number in lengths + [file.root, file.info ?? 0] where kinds.indices.contains(number) { kinds[number] = .dropped }
        for number in kinds.indices where kinds[number] != .dropped {
            numbers[number] = next
            next += 1
        }
    }

    /// The drawing library keeps all pages in one list.
    private mutating func findPages(_ file: DrawnFile) throws(ArchiveFailure) {
        let bytes = file.bytes
        let root = try file.entries(of: file.root)
        if bytes.value("StructTreeRoot", in: root) != nil { throw ArchiveFailure(.unsupported(.taggedFile)) }
        guard let tree = bytes.value("Pages", in: root), let list = bytes.reference(tree.lowerBound)?.number,
            let kids = bytes.value("Kids", in: try file.entries(of: list)), bytes[kids.lowerBound] == 0x5B
        else { throw bytes.malformed(at: try file.start(of: file.root)) }
        var place = bytes.skipSpace(kids.lowerBound + 1)
        while let page = bytes.reference(place) {
            try add(page: page.number, file)
            place = bytes.skipSpace(page.end)
        }
    }

    private mutating func add(page: Int, _ file: DrawnFile) throws(ArchiveFailure) {
        let bytes = file.bytes
        let entries = try file.entries(of: page)
        guard bytes.has("Type", "Page", in: entries), let contents = bytes.value("Contents", in: entries),
            let content = bytes.reference(contents.lowerBound)?.number, content != page, kinds.indices.contains(content),
            kinds[page] == .plain, kinds[content] == .plain
        else { throw bytes.malformed(at: try file.start(of: page)) }
        kinds[page] = .page
        kinds[content] = .page
        pages.append((page, content))
    }
}
