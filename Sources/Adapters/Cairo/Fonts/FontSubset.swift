internal import CHarfBuzz

/// A font file of some glyphs of another, by HarfBuzz: outlines and widths. What else a font says, a document says elsewhere.
@safe
struct FontSubset {
    /// The new file.
    let file: [UInt8]
    /// Where each of the wanted glyphs is in it.
    let places: [Int]

    init(_ font: FontFile, glyphs: [UInt32]) throws {
        guard let input = unsafe hb_subset_input_create_or_fail() else { throw PressFaults.noMemory }
        defer { unsafe hb_subset_input_destroy(input) }
        unsafe greffier_drop_hinting(input)
        let wanted = unsafe hb_subset_input_glyph_set(input)
        for glyph in glyphs { unsafe hb_set_add(wanted, glyph) }
        guard let plan = unsafe hb_subset_plan_create_or_fail(font.outlines, input) else { throw PressFaults.noMemory }
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
