/// Divides the body of a form with files (RFC 7578, RFC 2046) as its bytes come. Holds no more than a header or a chunk in memory, and gives
/// the same parts wherever the chunks were cut.
package struct MultipartParser {
    package enum Piece: Equatable, Sendable {
        /// A part begins.
        case begin(PartHeader)
        /// The next bytes of the part.
        case bytes([UInt8])
        /// The part is whole.
        case end
    }

    /// The body is not what its boundary promised.
    package struct Malformed: Error {}

    private enum State {
        /// Before the first boundary.
        case preamble
        /// A boundary has just been read.
        case boundary
        case header
        case body
        /// After the last boundary.
        case epilogue
    }

    /// A line of its own, and the boundary.
    private let delimiter: [UInt8]
    private var state = State.preamble
    /// Bytes that were not understood yet; begins as if a line had just ended, since the first boundary may be at the very start.
    private var waiting: [UInt8] = [13, 10]

    private static let longestHeader = 16 << 10

    /// `boundary` as the request names it, without the dashes before it.
    package init(boundary: String) { delimiter = Array("\r\n--\(boundary)".utf8) }

    /// The last boundary was read.
    package var isEnded: Bool { state == .epilogue }

    /// Takes the next bytes and gives the pieces that they complete.
    package mutating func take(_ bytes: some Collection<UInt8>) throws -> [Piece] {
        waiting += bytes
        var pieces: [Piece] = []
        while let piece = try step() { pieces += piece }
        return pieces
    }

    /// One step; nil when more bytes are needed.
    private mutating func step() throws -> [Piece]? {
        switch state {
        case .preamble: try skipPreamble()
        case .boundary: try afterBoundary()
        case .header: try header()
        case .body: body()
        case .epilogue: epilogue()
        }
    }

    private mutating func skipPreamble() throws -> [Piece]? {
        guard let place = waiting.firstRange(of: delimiter) else {
            waiting.removeFirst(waiting.count - unsureBytes)
            return nil
        }
        waiting.removeSubrange(..<place.upperBound)
        state = .boundary
        return []
    }

    /// Behind a boundary stands "--" when it is the last, else white space and the end of the line.
    private mutating func afterBoundary() throws -> [Piece]? {
        if waiting.starts(with: [45, 45]) {
            state = .epilogue
            return []
        }
        let padding = waiting.prefix { $0 == 32 || $0 == 9 }.count
        guard waiting.count >= padding + 2, padding < 256 else {
            if padding >= 256 || (waiting.count > padding && waiting[padding] != 13 && waiting[padding] != 45) { throw Malformed() }
            return nil
        }
        guard waiting[padding] == 13, waiting[padding + 1] == 10 else { throw Malformed() }
        waiting.removeSubrange(..<padding)
        state = .header
        return []
    }

    /// The header begins with the end of the boundary's line, so that an empty one is found as any other.
    private mutating func header() throws -> [Piece]? {
        guard let end = waiting.firstRange(of: [13, 10, 13, 10]) else {
            if waiting.count > MultipartParser.longestHeader { throw Malformed() }
            return nil
        }
        guard end.lowerBound <= MultipartParser.longestHeader else { throw Malformed() }
        let header = PartHeader(String(decoding: waiting[..<end.lowerBound], as: UTF8.self))
        // The end of the header's last line may be the first of the boundary's, when the part is empty.
        waiting.removeSubrange(..<(end.lowerBound + 2))
        state = .body
        isFirst = true
        return [.begin(header)]
    }

    /// The line that ends the header is still there.
    private var isFirst = false

    private mutating func body() -> [Piece]? {
        if isFirst, waiting.count < 2 + delimiter.count, waiting.firstRange(of: delimiter) == nil { return nil }
        let skipped = isFirst ? 2 : 0
        if let place = waiting.firstRange(of: delimiter) {
            let bytes = place.lowerBound > skipped ? Array(waiting[skipped..<place.lowerBound]) : []
            waiting.removeSubrange(..<place.upperBound)
            state = .boundary
            return bytes.isEmpty ? [.end] : [.bytes(bytes), .end]
        }
        let sure = waiting.count - unsureBytes
        guard sure > skipped else { return nil }
        let bytes = Array(waiting[skipped..<sure])
        waiting.removeSubrange(..<sure)
        isFirst = false
        return [.bytes(bytes)]
    }

    private mutating func epilogue() -> [Piece]? {
        waiting.removeAll()
        return nil
    }

    /// How many of the last bytes may be the beginning of a delimiter.
    private var unsureBytes: Int {
        let most = min(waiting.count, delimiter.count - 1)
        return (0...most).reversed().first { waiting.suffix($0).elementsEqual(delimiter.prefix($0)) } ?? 0
    }
}

extension [UInt8] {
    /// Where some bytes stand first.
    fileprivate func firstRange(of wanted: [UInt8]) -> Range<Int>? {
        var start = 0
        while let place = self[start...].firstIndex(of: wanted[0]) {
            if self[place...].starts(with: wanted) { return place..<place + wanted.count }
            start = place + 1
        }
        return nil
    }
}
