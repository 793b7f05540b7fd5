internal import Archive
internal import CLeptonica
internal import Domain
internal import Intake

/// A Leptonica `Pix`: owned, freed with `pixDestroy`. One thread.
@safe
struct Pix: ~Copyable {
    let handle: OpaquePointer

    /// Takes what a function of Leptonica gave; null means damaged input or short memory.
    init(_ handle: OpaquePointer?, else code: ReadingFailure.Code = .damaged) throws(ReadingFailure) {
        guard let handle = unsafe handle else { throw ReadingFailure(code) }
        unsafe self.handle = handle
    }

    init(_ picture: GrayPicture) throws(ReadingFailure) {
        let made = unsafe picture.pixels.withUnsafeBufferPointer { pixels in
            unsafe greffier_pix_from_gray(pixels.baseAddress, Int32(picture.width), Int32(picture.height))
        }
        try unsafe self.init(made, else: .memory)
    }

    deinit { unsafe greffier_pix_free(handle) }

    var width: Int { unsafe Int(greffier_pix_width(handle)) }
    var height: Int { unsafe Int(greffier_pix_height(handle)) }
    /// Bits a pixel.
    var depth: Int { unsafe Int(greffier_pix_depth(handle)) }
    /// Dots per inch as the file says; 0 when it does not.
    var resolution: Int { unsafe Int(greffier_pix_resolution(handle)) }

    func opaque() throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_opaque(handle), else: .memory) }
    func gray() throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_gray(handle), else: .memory) }
    func halfGray() throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_half_gray(handle), else: .memory) }
    func scaled(by factor: Double) throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_scale(handle, Float(factor)), else: .memory) }
    func turned(quarters: Int) throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_turn(handle, Int32(quarters)), else: .memory) }
    func mirrored() throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_mirror(handle), else: .memory) }

    /// Scaled down for a person to see.
    func shown(by factor: Double) throws(ReadingFailure) -> Pix { try unsafe Pix(greffier_pix_shown(handle, Float(factor)), else: .memory) }

    /// A picture that is shown, as its pixels.
    func drawn() -> DrawnPicture {
        let (width, height) = (width, height)
        let pixels = unsafe [UInt32](unsafeUninitializedCapacity: width * height) { colours, count in
            unsafe greffier_pix_to_colours(handle, colours.baseAddress)
            count = width * height
        }
        return DrawnPicture(width: width, height: height, pixels: pixels)
    }

    /// An eight-bit picture as bytes.
    func picture(dotsPerInch: Double) -> GrayPicture {
        let (width, height) = (width, height)
        let pixels = unsafe [UInt8](unsafeUninitializedCapacity: width * height) { bytes, count in
            unsafe greffier_pix_to_gray(handle, bytes.baseAddress)
            count = width * height
        }
        return GrayPicture(width: width, height: height, dotsPerInch: dotsPerInch, pixels: pixels)
    }
}
