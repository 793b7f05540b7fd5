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
    /// Where each object of the archive is, by number; 0 is none.
    private var places = [Place.none]
    /// The objects that are gathered for one stream, and whether `out` is the row of their bytes.
    private var gathered = Gathered()
    private var isGathering = false
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
        out = ByteWriter(capacity: 32_768 + fonts + nodes.count * 15 + seal.attachments.reduce(0) { $0 + $1.bytes.count / 4 })
        out.put("%PDF-1.7\n%")
        out.put([0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
        pageTree = take(1)
        resources = take(1)
        firstPage = take(drawn.pages.count)
    }

    /// Begins an object whose number is known.
    mutating func begin(_ number: Int) {
        if isGathering {
            if gathered.count == 0 { gathered.stream = take(1) }
            places[number] = gathered.add(number, at: out.count)
        } else {
            places[number] = .at(out.count)
            out.put(number: number)
            out.put(" 0 obj\n")
        }
    }

    /// Begins an object with the next number.
    mutating func beginNew() -> Int {
        let number = take(1)
        begin(number)
        return number
    }

    /// Takes so many numbers for objects that follow; returns the first.
    mutating func take(_ count: Int) -> Int {
        places.append(contentsOf: repeatElement(.none, count: count))
        return places.count - count
    }

    mutating func end() {
        guard isGathering else { return out.put("\nendobj\n") }
        out.put(0x0A)
        if gathered.count >= Gathered.most { writeGathered() }
    }

    /// What the closure writes goes into streams of objects (ISO 32000-1 §7.5.7): many short ones that are alike take a sixth of the room.
    mutating func gathering<Result>(_ write: (inout Archive) throws(ArchiveFailure) -> Result) throws(ArchiveFailure) -> Result {
        turn()
        let result = try write(&self)
        if gathered.count > 0 { writeGathered() }
        turn()
        return result
    }

    /// Turns from the file to the row of gathered objects, or back.
    private mutating func turn() {
        swap(&out, &packing.plain)
        isGathering.toggle()
    }

    /// Writes the objects that were gathered.
    private mutating func writeGathered() {
        turn()
        packing.pack(after: gathered.index)
        begin(gathered.stream)
        out.put("<</Type/ObjStm/N ")
        out.put(number: gathered.count)
        out.put("/First ")
        out.put(number: gathered.index.count)
        putPacked()
        end()
        gathered.clear()
        turn()
    }

    /// Ends a stream's dictionary and adds what was compressed.
    mutating func putPacked() {
        out.put("/Filter/FlateDecode/Length ")
        out.put(number: packing.packed.count)
        out.put(">>\nstream\n")
        out.put(packing.packed)
        out.put("\nendstream")
    }

    /// The cross-reference stream (ISO 32000-1 §7.5.8). The identifier is a hash of all that was written.
    mutating func finish(catalog: Int, info: Int) -> [UInt8] {
        let identifier = Digest.identifier(of: out)
        let table = out.count
        let number = beginNew()
        for place in places { place.write(to: &packing.plain) }
        packing.pack()
        out.put("<</Type/XRef/W")
        out.put(Place.widths)
        out.put("/Size ")
        out.put(number: number + 1)
        out.put("/Root ")
        out.put(reference: catalog)
        out.put("/Info ")
        out.put(reference: info)
        out.put("/ID[")
        out.put(hex: identifier)
        out.put(hex: identifier)
        out.put("]")
        putPacked()
        end()
        out.put("startxref\n")
        out.put(number: table)
        out.put("\n%%EOF\n")
        return out.array()
    }
}
