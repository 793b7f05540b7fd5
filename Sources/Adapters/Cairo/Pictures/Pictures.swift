internal import CCairo
internal import Typesetting

/// The pictures of documents, read once.
@safe
final class Pictures {
    func draw(_ image: Image, in area: Rect, on context: OpaquePointer) throws {
    }
}
