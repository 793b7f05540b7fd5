/// Divides text into what is printed as it stands and what is computed. White space collapses to single spaces, as in HTML.
struct TextReader {
    private let source: SourceText
    private let names: NameTable
    private var position = 0
    private var pieces: [BoundText.Piece] = []
    private var literal: [UInt8] = []

    /// The faults of the expressions go to `report`; reading goes on behind them.
    static func read(_ source: SourceText, names: NameTable, report: (TemplateFault) -> Void) -> BoundText {
        var reader = TextReader(source: source, names: names)
        while reader.position < source.count {
            do { try reader.next() } catch let fault as TemplateFault { reader.recover(from: fault, report) } catch {}
        }
        reader.endLiteral()
        return BoundText(pieces: reader.pieces, place: source.place(at: 0))
    }

    private init(source: SourceText, names: NameTable) {
        self.source = source
        self.names = names
    }

    private mutating func next() throws {
        let byte = source.bytes[position]
        let follower = position + 1 < source.count ? source.bytes[position + 1] : nil
        switch byte {
        case UInt8(ascii: "{") where follower == byte, UInt8(ascii: "}") where follower == byte:
            literal.append(byte)
            position += 2
        case UInt8(ascii: "{"):
            try expression()
        case UInt8(ascii: "}"):
            position += 1
            throw Problem.strayBrace.at(source.place(at: position - 1))
        default:
            if !byte.isWhiteSpace { literal.append(byte) } else if literal.last != 0x20 { literal.append(0x20) }
            position += 1
        }
    }

    private mutating func expression() throws {
        endLiteral()
        var reader = ExpressionReader(source, at: position + 1, names: names)
        defer { position = max(reader.position, position + 1) }
        pieces.append(try reader.printed())
    }

    private mutating func recover(from fault: TemplateFault, _ report: (TemplateFault) -> Void) {
        report(fault)
        guard position < source.count, let end = source.bytes[position...].firstIndex(of: UInt8(ascii: "}")) else {
            position = source.count
            return
        }
        position = end + 1
    }

    private mutating func endLiteral() {
        guard !literal.isEmpty else { return }
        pieces.append(.literal(String(decoding: literal, as: UTF8.self)))
        literal.removeAll(keepingCapacity: true)
    }
}
