internal import Publishing
internal import Typesetting

/// The archive as it is written: what was drawn, what every object becomes, and the bytes so far.
struct Archive: ~Copyable {
    let file: DrawnFile
    let survey: Survey
    let nodes: [Structure.Node]
    let pages: [DrawnDocument.Page]
    let seal: Seal
    var out: ByteWriter
    var packing: Packing
    /// Where each object of the archive starts, by number.
    private(set) var offsets: [Int]
    /// The nodes of the marked content of each page, by its numbers.
    var owners: [[Int32]] = []
    var annotations: [Annotation] = []
    /// The annotations of each page, and of each link.
    var annotationsOfPage: [Range<Int>] = []
    var annotationsOfNode: [Int32: [Int]] = [:]
    /// The numbers of the notes' elements, in the order of the notes.
    var notes: [Int] = []

    init(of drawn: DrawnDocument, _ bytes: Bytes, with seal: Seal) throws(ArchiveFailure) {
        let file = try DrawnFile(bytes)
        let nodes = drawn.structure.nodes
        for content in drawn.pages.lazy.flatMap(\.contents) where !nodes.indices.contains(content.node.index) {
            throw ArchiveFailure(.structure(element: content.node.index))
        }
        let survey = try Survey(file, pageCount: drawn.pages.count)
        packing = try Packing()
        self.file = file
        self.survey = survey
        self.nodes = nodes
        pages = drawn.pages
        self.seal = seal
        out = ByteWriter(capacity: bytes.count + seal.attachments.reduce(16_384) { $0 + $1.bytes.count / 4 })
        offsets = [Int](repeating: 0, count: survey.next)
        out.put("%PDF-1.7\n%")
        out.put([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// Begins an object whose number is known.
    @inline(__always)
    mutating func begin(_ number: Int) {
        offsets[number] = out.count
        out.put(number: number)
        out.put(" 0 obj\n")
    }

    /// Begins an object that the drawn file did not have.
    mutating func beginNew() -> Int {
        offsets.append(0)
        begin(offsets.count - 1)
        return offsets.count - 1
    }

    /// Takes so many numbers for objects that follow; returns the first.
    mutating func take(_ count: Int) -> Int {
        offsets.append(contentsOf: repeatElement(0, count: count))
        return offsets.count - count
    }

    @inline(__always)
    mutating func end() { out.put("\nendobj\n") }

    /// The pages, with their content and links.
    mutating func writePages() throws(ArchiveFailure) {
        for page in pages.indices { try writeContent(ofPage: page) }
        writeLinks()
        for page in pages.indices { try write(page: page) }
    }

    /// All other objects of the drawn file, each as the archive has it.
    mutating func writeDrawnObjects() throws(ArchiveFailure) {
        for number in survey.kinds.indices where survey.kinds[number] == .plain { try writePlain(number) }
    }

    /// The cross-reference table and the trailer. The identifier is a hash of all that was written.
    mutating func finish(catalog: Int, info: Int) -> [UInt8] {
        let identifier = Digest.identifier(of: out)
        let table = out.count
        out.put("xref\n0 ")
        out.put(number: offsets.count)
        out.put("\n0000000000 65535 f \n")
        for offset in offsets.dropFirst() {
            out.put(number: offset, width: 10)
            out.put(" 00000 n \n")
        }
        out.put("trailer\n<</Size ")
        out.put(number: offsets.count)
        out.put("/Root ")
        out.put(reference: catalog)
        out.put("/Info ")
        out.put(reference: info)
        out.put("/ID[")
        out.put(hex: identifier)
        out.put(hex: identifier)
        out.put("]>>\nstartxref\n")
        out.put(number: table)
        out.put("\n%%EOF\n")
        return out.array()
    }
}
