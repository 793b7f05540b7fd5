internal import CHarfBuzz

/// A font file of some glyphs of another, by HarfBuzz: without hinting, and without what only laying out needs, which is done.
@safe
struct FontSubset {
    /// The new file.
    let file: [UInt8]
    /// Where each of the wanted glyphs is in it.
    let places: [Int]

    /// What a document's font needs no more: it has its widths, codes and name elsewhere.
    private static let dropped = [
        "BASE", "GDEF", "GPOS", "GSUB", "JSTF", "MATH", "OS/2", "STAT", "cmap", "name", "post", "kern", "gasp", "hdmx", "vhea", "vmtx", "meta",
        "avar", "fvar", "gvar", "cvar", "HVAR", "VVAR", "MVAR", "COLR", "CPAL", "SVG ", "DSIG", "FFTM", "VORG",
    ].map(tag)

    static func tag(_ name: String) -> UInt32 { name.utf8.reduce(0) { $0 << 8 | UInt32($1) } }

    /// Whether a font has outlines of the Compact Font Format.
    static func isCompact(_ font: FontFile) -> Bool {
        let table = unsafe hb_face_reference_table(font.face, tag("CFF "))
        defer { unsafe hb_blob_destroy(table) }
        return unsafe hb_blob_get_length(table) > 0
    }

    init(_ font: FontFile, glyphs: [UInt32]) throws {
        guard let input = unsafe hb_subset_input_create_or_fail() else { throw PressFaults.noMemory }
        defer { unsafe hb_subset_input_destroy(input) }
        unsafe greffier_drop_hinting(input)
        let wanted = unsafe hb_subset_input_glyph_set(input)
        for glyph in glyphs { unsafe hb_set_add(wanted, glyph) }
        let tables = unsafe hb_subset_input_set(input, HB_SUBSET_SETS_DROP_TABLE_TAG)
        for tag in Self.dropped { unsafe hb_set_add(tables, tag) }
        guard let plan = unsafe hb_subset_plan_create_or_fail(font.preparedFace, input) else { throw PressFaults.noMemory }
        defer { unsafe hb_subset_plan_destroy(plan) }
        guard let face = unsafe hb_subset_plan_execute_or_fail(plan) else { throw PressFaults.drawing(font.name) }
        defer { unsafe hb_face_destroy(face) }
        let blob = unsafe hb_face_reference_blob(face)
        defer { unsafe hb_blob_destroy(blob) }
        var length: UInt32 = 0
        guard let bytes = unsafe hb_blob_get_data(blob, &length), length > 0 else { throw PressFaults.drawing(font.name) }
        file = unsafe [UInt8](UnsafeRawBufferPointer(start: bytes, count: Int(length)))
        let map = unsafe hb_subset_plan_old_to_new_glyph_mapping(plan)
        places = glyphs.map { unsafe Int(hb_map_get(map, $0)) }
    }
}
