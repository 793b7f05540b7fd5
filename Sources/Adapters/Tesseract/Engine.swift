internal import CTesseract
internal import Domain
internal import Intake

/// A `TessBaseAPI` with its language models: owned, freed with `TessBaseAPIEnd` and `TessBaseAPIDelete`. One thread.
@safe
final class Engine {
    private let handle: OpaquePointer

    init(_ languages: [Language]) throws(ReadingFailure) {
        let names = languages.map(\.modelName).joined(separator: "+")
        guard let handle = unsafe TessBaseAPICreate() else { throw ReadingFailure(.memory, "?") }
        guard unsafe TessBaseAPIInit2(handle, nil, names, OEM_LSTM_ONLY) == 0 else {
            unsafe TessBaseAPIDelete(handle)
            throw ReadingFailure(.setup, "tesseract-ocr-\(names)")
        }
        unsafe self.handle = handle
        // White on black is read by trying each bad line again inverted, which doubles the time of noisy pages.
        unsafe TessBaseAPISetVariable(handle, "tessedit_do_invert", "0")
        unsafe TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
    }

    deinit {
        unsafe TessBaseAPIEnd(handle)
        unsafe TessBaseAPIDelete(handle)
    }

    /// The words of a line when no letters are expected.
    func figures(in picture: GrayPicture) throws(ReadingFailure) -> [Word] {
        unsafe TessBaseAPISetVariable(handle, "tessedit_char_whitelist", "0123456789.,:;+-/%€$£'()= ")
        defer { unsafe TessBaseAPISetVariable(handle, "tessedit_char_whitelist", "") }
        return try words(in: picture, .line)
    }

    /// The words of a picture, boxes in points.
    func words(in picture: GrayPicture, _ segmentation: Segmentation) throws(ReadingFailure) -> [Word] {
        unsafe TessBaseAPISetPageSegMode(handle, segmentation.mode)
        unsafe picture.pixels.withUnsafeBufferPointer { pixels in
            unsafe TessBaseAPISetImage(handle, pixels.baseAddress, Int32(picture.width), Int32(picture.height), 1, Int32(picture.width))
        }
        unsafe TessBaseAPISetSourceResolution(handle, Int32(picture.dotsPerInch.rounded()))
        defer { unsafe TessBaseAPIClear(handle) }
        guard unsafe TessBaseAPIRecognize(handle, nil) == 0 else { throw ReadingFailure(.failed, "TessBaseAPIRecognize") }
        guard let iterator = unsafe TessBaseAPIGetIterator(handle) else { return [] }
        let results = unsafe Results(owning: iterator)
        return results.words(pointsPerPixel: picture.pointsPerPixel)
    }
}

/// A `TessResultIterator`: owned, freed with `TessResultIteratorDelete`, used before the engine is cleared. One thread.
@safe
private struct Results: ~Copyable {
    private let handle: OpaquePointer

    init(owning handle: OpaquePointer) { unsafe self.handle = handle }

    deinit { unsafe TessResultIteratorDelete(handle) }

    func words(pointsPerPixel scale: Double) -> [Word] {
        // Borrowed from the iterator, which it moves with.
        guard let place = unsafe TessResultIteratorGetPageIteratorConst(handle) else { return [] }
        var words: [Word] = []
        var (line, block) = (-1, -1)
        repeat {
            if unsafe TessPageIteratorIsAtBeginningOf(place, RIL_BLOCK) != 0 { block += 1 }
            if unsafe TessPageIteratorIsAtBeginningOf(place, RIL_TEXTLINE) != 0 { line += 1 }
            guard let raw = unsafe TessResultIteratorGetUTF8Text(handle, RIL_WORD) else { continue }
            let text = unsafe String(cString: raw)
            unsafe TessDeleteText(raw)
            guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else { continue }
            var (left, top, right, bottom): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
            guard unsafe TessPageIteratorBoundingBox(place, RIL_WORD, &left, &top, &right, &bottom) != 0 else { continue }
            let box = Box(left: Double(left) * scale, top: Double(top) * scale, right: Double(right) * scale, bottom: Double(bottom) * scale)
            let confidence = unsafe Double(TessResultIteratorConfidence(handle, RIL_WORD)) / 100
            words.append(Word(text: text, box: box, confidence: min(1, max(0, confidence)), line: max(0, line), block: max(0, block)))
        } while unsafe TessResultIteratorNext(handle, RIL_WORD) != 0
        return words
    }
}

extension Language {
    /// The name of Tesseract's model.
    fileprivate var modelName: String {
        switch self {
        case .fr: "fra"
        case .nl: "nld"
        case .de: "deu"
        case .en: "eng"
        }
    }
}

extension Segmentation {
    fileprivate var mode: TessPageSegMode {
        switch self {
        case .page: PSM_AUTO
        case .sparse: PSM_SPARSE_TEXT
        case .block: PSM_SINGLE_BLOCK
        case .line: PSM_SINGLE_LINE
        }
    }
}
