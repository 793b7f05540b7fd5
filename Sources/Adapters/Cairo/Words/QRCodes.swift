internal import CQREncode
internal import Typesetting

/// Square codes by libqrencode; a `QRcode` lives within one call and is freed with `QRcode_free`.
@safe
final class QRCodes: CodeMaker {
    /// The largest version of a payment code (EPC069-12, 331 bytes at level M), and the largest that a telephone reads well off paper.
    private static let largestVersion: Int32 = 13

    func qr(_ text: String) -> SquareCode? {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, bytes.count <= 331 else { return nil }
        let made = unsafe bytes.withUnsafeBufferPointer { unsafe QRcode_encodeData(Int32($0.count), $0.baseAddress, 0, QR_ECLEVEL_M) }
        guard let code = unsafe made else { return nil }
        defer { unsafe QRcode_free(code) }
        guard unsafe code.pointee.version <= Self.largestVersion, let data = unsafe code.pointee.data else { return nil }
        let side = unsafe Int(code.pointee.width)
        // The lowest bit of a module is its colour.
        return SquareCode(side: side, modules: (0..<side * side).map { unsafe data[$0] & 1 == 1 })
    }
}
