/// A picture's file: one page, whose objects get numbers of the archive when something that is copied refers to them.
struct PictureFile {
    let file: DrawnFile
    /// What the page says.
    let page: Bytes.Entries
    /// New numbers by old ones; 0 for what nothing refers to.
    private var numbers: [Int]
    private var waiting: [Int] = []

    init(_ bytes: Bytes) throws(ArchiveFailure) {
        file = try DrawnFile(bytes)
        let root = try file.entries(of: file.root)
        guard let tree = bytes.value("Pages", in: root), let list = bytes.reference(tree.lowerBound)?.number,
            let kids = bytes.value("Kids", in: try file.entries(of: list)), bytes[kids.lowerBound] == 0x5B,
            let first = bytes.reference(bytes.skipSpace(kids.lowerBound + 1))?.number
        else { throw bytes.malformed(at: try file.start(of: file.root)) }
        page = try file.entries(of: first)
        guard bytes.has("Type", "Page", in: page) else { throw bytes.malformed(at: try file.start(of: first)) }
        numbers = [Int](repeating: 0, count: file.starts.count)
    }

    /// The page's content: its dictionary and its bytes.
    func content() throws(ArchiveFailure) -> (entries: Bytes.Entries, range: Range<Int>) {
        guard let contents = file.bytes.value("Contents", in: page), let number = file.bytes.reference(contents.lowerBound)?.number else {
            throw file.bytes.malformed(at: 0)
        }
        let entries = try file.entries(of: number)
        guard let stream = try file.stream(entries) else { throw file.bytes.malformed(at: try file.start(of: number)) }
        return (entries, stream)
    }

    /// The width and the height of the page.
    func size() throws(ArchiveFailure) -> (width: Double, height: Double) {
        guard let box = file.bytes.value("MediaBox", in: page) else { throw file.bytes.malformed(at: 0) }
        let letters = box.map { file.bytes[$0] }
        let numbers = letters.split { !($0.isDigit || $0 == 0x2E || $0 == 0x2D) }.compactMap { Double(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count == 4, numbers[2] > 0, numbers[3] > 0 else { throw file.bytes.malformed(at: box.lowerBound) }
        return (numbers[2], numbers[3])
    }

    /// The number in the archive of an object of the file; `next` is given to one that has none yet.
    mutating func number(of old: Int, next: () -> Int) throws(ArchiveFailure) -> Int {
        _ = try file.start(of: old)
        if numbers[old] == 0 {
            numbers[old] = next()
            waiting.append(old)
        }
        return numbers[old]
    }

    /// The next object that was referred to and not yet written.
    mutating func takeWaiting() -> (old: Int, new: Int)? { waiting.popLast().map { ($0, numbers[$0]) } }
}
