internal import CCairo
internal import Publishing
internal import Typesetting

/// The pictures of documents, read and drawn once: a logo comes back on every page of every document. Belongs to the thread of its press.
final class Pictures {
    private var known: [(image: Image, drawn: DrawnPicture)] = []
    /// The memory that kept pictures may take, in bytes.
    private static let most = 64 << 20

    /// A picture as a document holds it.
    func drawn(_ image: Image) throws -> DrawnPicture {
        if let known = known.first(where: { $0.image.isSame(as: image) }) { return known.drawn }
        let picture = try read(image)
        let surface = try PictureSurface(width: picture.width, height: picture.height)
        let drawn = DrawnPicture(file: try unsafe surface.draw(picture.surface, width: picture.width, height: picture.height))
        known.append((image, drawn))
        while known.count > 1, known.reduce(0, { $0 + $1.image.bytes.count + $1.drawn.file.count }) > Self.most { known.removeFirst() }
        return drawn
    }

    private func read(_ image: Image) throws -> ReadPicture {
        switch image.format {
        case .png: try PNGFile(image).read()
        case .jpeg: try JPEGFile(image).read()
        case .svg: try SVGFile(image).read()
        }
    }
}

extension Image {
    /// Also in its bytes: another document may have another picture of that name.
    func isSame(as other: Image) -> Bool { name == other.name && size == other.size && bytes == other.bytes }
}

/// A picture that Cairo can draw: a `cairo_surface_t`, owned, freed with `cairo_surface_destroy`.
@safe
final class ReadPicture {
    let surface: OpaquePointer
    /// In the surface's own units.
    let width: Double
    let height: Double

    /// Takes over a surface that the caller owns.
    init(owning surface: OpaquePointer, width: Double, height: Double) {
        unsafe self.surface = surface
        self.width = width
        self.height = height
    }

    deinit { unsafe cairo_surface_destroy(surface) }
}
