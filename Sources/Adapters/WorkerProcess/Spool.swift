internal import FileSystem
internal import Intake

/// Takes the pages of a document as they come: as long as they are few into memory, more into a file without a name.
struct Spool {
    private static let inMemory = 2 << 20

    private var pages: [[UInt8]] = []
    private var file: OpenFile?
    /// Where each page begins in the file, and where the last one ends.
    private var places: [Int64] = [0]

    mutating func add(_ page: [UInt8]) throws(SystemError) {
        places.append((places.last ?? 0) + Int64(page.count))
        if file == nil, (places.last ?? 0) > Spool.inMemory {
            let file = OpenFile(try Descriptor(temporary: ()))
            for page in pages { try file.descriptor.write(page) }
            pages = []
            self.file = file
        }
        if let file { try file.descriptor.write(page) } else { pages.append(page) }
    }

    var parts: PageParts {
        guard let file else { return PageParts(pages) }
        return PageParts(count: places.count - 1) { [places] in try file.descriptor.readAll(Int(places[$0 + 1] - places[$0]), at: places[$0]) }
    }
}
