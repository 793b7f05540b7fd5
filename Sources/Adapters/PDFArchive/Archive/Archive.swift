internal import PDFSyntax
internal import Publishing
internal import Typesetting

/// The archive as it is written: what was drawn, and the bytes so far.
struct Archive: ~Copyable {
    let drawn: DrawnDocument
    let nodes: [Structure.Node]
    let seal: Seal
    var out: ByteWriter
    var packing: Packing
    /// Where each object of the archive starts, by number; 0 is none.
    private var offsets = [0]
    /// The numbers of the list of pages, of what they share, and of the first of them; the others follow.
    private(set) var pageTree = 0
    private(set) var resources = 0
    private(set) var firstPage = 0
    var annotations: [Annotation] = []
    /// The annotations of each page, and of each link.
    var annotationsOfPage: [Range<Int>] = []
    var annotationsOfNode: [Int32: [Int]] = [:]
    /// The numbers of the notes' elements, in the order of the notes.
    var notes: [Int] = []

    init(of drawn: DrawnDocument, with seal: Seal) throws(ArchiveFailure) {
        let nodes = drawn.structure.nodes
        for page in drawn.pages {
            for owner in page.owners where !nodes.indices.contains(owner.index) { throw ArchiveFailure(.structure(element: owner.index)) }
        }
        packing = try Packing()
        self.drawn = drawn
        self.nodes = nodes
        self.seal = seal
        let fonts = drawn.fonts.reduce(0) { $0 + $1.file.count }
        out = ByteWriter(capacity: 32_768 + fonts + nodes.count * 90 + seal.attachments.reduce(0) { $0 + $1.bytes.count / 4 })
        out.put("%PDF-1.7\n%")
        out.put([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
        pageTree = take(1)
        resources = take(1)
        firstPage = take(drawn.pages.count)
    }

    /// Begins an object whose number is known.
    @inline(__always)
    mutating func begin(_ number: Int) {
        offsets[number] = out.count
        out.put(number: number)
        out.put(" 0 obj\n")
    }

    /// Begins an object with the next number.
    mutating func beginNew() -> Int {
        let number = take(1)
        begin(number)
        return number
    }

    /// Takes so many numbers for objects that follow; returns the first.
    mutating func take(_ count: Int) -> Int {
        offsets.append(contentsOf: repeatElement(0, count: count))
        return offsets.count - count
    }

    @inline(__always)
    mutating func end() { out.put("\nendobj\n") }

    /// Ends a stream's dictionary and adds what was compressed.
    mutating func putPacked() {
        out.put("/Filter/FlateDecode/Length ")
        out.put(number: packing.packed.count)
        out.put(">>\nstream\n")
        out.put(packing.packed)
        out.put("\nendstream")
    }

    /// The cross-reference table and the trailer. The identifier is a hash of all that was written.
    mutating func finish(catalog: Int, info: Int) -> [UInt8] {
        let identifier = Digest.identifier(of: out)
        let table = out.count
        out.reserve(offsets.count * 20)
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
