internal import Publishing

/// The fonts that a document uses, in the order of first use.
struct DocumentFonts {
    private let set: FontSet
    private(set) var used: [FontCodes] = []
    /// Where each font of the set is among those used; -1 for one that is not.
    private var places: [Int]

    init(_ set: FontSet) {
        self.set = set
        places = [Int](repeating: -1, count: set.files.count)
    }

    /// The place of a font of the set, by its number there; a number that is none of the set's means the first.
    @inline(__always)
    mutating func place(of number: Int) -> Int {
        let font = places.indices.contains(number) ? number : 0
        let place = places[font]
        return place >= 0 ? place : add(font)
    }

    private mutating func add(_ font: Int) -> Int {
        places[font] = used.count
        used.append(FontCodes(font: font, glyphs: set.files[font].glyphCount))
        return used.count - 1
    }

    subscript(place: Int) -> FontCodes {
        @inline(__always) get { used[place] }
        @inline(__always) _modify { yield &used[place] }
    }

    /// How wide a glyph is, in thousandths of an em.
    func width(of glyph: UInt32, in place: Int) -> Int { set.files[used[place].font].width(of: glyph) }

    func drawn() throws -> [DrawnFont] { try used.map { try $0.drawn(from: set.files[$0.font]) } }
}
