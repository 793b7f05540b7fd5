internal import CPango

/// Which file of the set each of Pango's fonts draws with. The fonts are held, so that a handle never comes to mean another font.
@safe
final class KnownFonts {
    private var handles: [OpaquePointer] = unsafe []
    private var numbers: [Int] = []
    private var held: [OwnedFont] = []

    /// The file's number; nil for a font that is none of the set's.
    func number(of font: UnsafeMutablePointer<PangoFont>, in fonts: FontSet) -> Int? {
        let handle = OpaquePointer(font)
        if let place = unsafe handles.firstIndex(where: { $0 == handle }) { return numbers[place] }
        guard let pattern = unsafe greffier_pattern_of_font(font), let file = unsafe greffier_font_text(pattern, FC_FILE),
            let number = unsafe fonts.number(of: String(cString: file))
        else { return nil }
        unsafe handles.append(handle)
        numbers.append(number)
        unsafe held.append(OwnedFont(GObjectRef(sharing: handle)))
        return number
    }
}

private final class OwnedFont {
    private let font: GObjectRef

    init(_ font: consuming GObjectRef) { self.font = font }
}
