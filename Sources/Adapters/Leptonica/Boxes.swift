internal import CLeptonica
internal import Domain

/// A Leptonica `Boxa`: owned, freed with `boxaDestroy`. One thread.
@safe
struct Boxes: ~Copyable {
    private let handle: OpaquePointer?

    init(_ handle: OpaquePointer?) { unsafe self.handle = handle }

    deinit { unsafe greffier_boxes_free(handle) }

    var count: Int { unsafe Int(greffier_boxes_count(handle)) }

    /// Pixels.
    subscript(index: Int) -> Rectangle {
        var (x, y, width, height): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        unsafe greffier_boxes_get(handle, Int32(index), &x, &y, &width, &height)
        return Rectangle(x: Int(x), y: Int(y), width: Int(width), height: Int(height))
    }

    var all: [Rectangle] { (0..<count).map { self[$0] } }
}

/// A rectangle of pixels.
struct Rectangle {
    var x: Int
    var y: Int
    var width: Int
    var height: Int
}

extension Pix {
    func binary(threshold: Int) throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_binary(handle, Int32(threshold)), else: .memory) }
    func even() throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_even(handle), else: .memory) }
    func rotated(degrees: Double) throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_rotate(handle, Float(degrees)), else: .memory) }

    func blurred(radius: Int) throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_blur(handle, Int32(radius)), else: .memory) }

    /// Makes `black` and darker black, and `white` and brighter white.
    func stretch(black: Int, white: Int) throws(ReadingFailure) {
        guard unsafe greffier_pix_stretch(handle, Int32(black), Int32(white)) == 0 else { throw ReadingFailure(.memory, "?") }
    }

    func crop(_ part: Rectangle) throws(ReadingFailure) -> Pix {
        try unsafe Pix(greffier_pix_crop(handle, Int32(part.x), Int32(part.y), Int32(part.width), Int32(part.height)), else: .memory)
    }

    /// Black areas, in a picture of one bit.
    func bands(closing: Int, side: Int) -> [Rectangle] { unsafe Boxes(greffier_pix_bands(handle, Int32(closing), Int32(side))).all }

    /// Connected black areas, in a picture of one bit.
    func components() -> [Rectangle] { unsafe Boxes(greffier_pix_components(handle)).all }

    /// Quarters to turn clockwise; nil when doubtful. In a picture of one bit.
    var orientation: Int? {
        let quarters = unsafe Int(greffier_pix_orientation(handle))
        return quarters >= 0 ? quarters : nil
    }

    /// Degrees to turn clockwise for level lines; 0 when doubtful. In a picture of one bit.
    var skew: Double {
        var (angle, confidence): (Float, Float) = (0, 0)
        guard unsafe greffier_pix_skew(handle, &angle, &confidence) == 0, confidence > 2.5 else { return 0 }
        return Double(angle)
    }

    /// Takes out the rules of a grey picture; pixels.
    func unrule(threshold: Int, length: Int, thick: Int, drawing: Int, upright: Bool) throws(ReadingFailure) {
        let failed = unsafe greffier_pix_unrule(handle, Int32(threshold), Int32(length), Int32(thick), Int32(drawing), upright ? 1 : 0)
        guard failed == 0 else { throw ReadingFailure(.memory, "?") }
    }

    /// Makes a part white, in a picture of one bit.
    func clear(_ part: Rectangle) {
        unsafe greffier_pix_clear(handle, Int32(part.x), Int32(part.y), Int32(part.width), Int32(part.height))
    }

    /// Other greys in a part of an eight-bit picture, each by its place in a table of 256.
    func map(_ part: Rectangle, _ table: [UInt8]) {
        guard table.count == 256 else { return }
        unsafe table.withUnsafeBufferPointer { greys in
            unsafe greffier_pix_map(handle, Int32(part.x), Int32(part.y), Int32(part.width), Int32(part.height), greys.baseAddress)
        }
    }
}
