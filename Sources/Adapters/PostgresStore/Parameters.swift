internal import CLibPQ
internal import SharedSQL

/// Values as libpq takes them: numbers as text, texts ended by a zero, bytes as they are, all in one piece of memory. The server finds their types.
struct Parameters {
    private var memory: [UInt8] = []
    /// Where each begins; nil for none.
    private var places: [Int?] = []
    private var lengths: [Int32] = []
    private var formats: [Int32] = []

    init(_ arguments: Arguments) {
        for value in arguments.values {
            switch value {
            case .null: add(nil, 0, 0)
            case .integer(let number): add(text: "\(number)")
            case .real(let number): add(text: "\(number)")
            case .text(let text): add(text: text)
            case .bytes(let bytes):
                add(memory.count, bytes.count, 1)
                memory += bytes
                // So that there is an address even of no bytes.
                memory.append(0)
            }
        }
    }

    private mutating func add(_ place: Int?, _ length: Int, _ format: Int32) {
        places.append(place)
        lengths.append(Int32(length))
        formats.append(format)
    }

    /// PostgreSQL keeps no U+0000 in a text: the sign for what cannot be shown stands in its place.
    private mutating func add(text: String) {
        add(memory.count, text.utf8.count, 0)
        if text.utf8.contains(0) {
            memory += text.replacing("\0", with: "\u{FFFD}").utf8
        } else {
            memory += text.utf8
        }
        memory.append(0)
    }

    /// Lends the values to a call.
    func withPointers<Result>(
        _ body: (Int32, UnsafePointer<UnsafePointer<CChar>?>?, UnsafePointer<Int32>?, UnsafePointer<Int32>?) throws -> Result
    ) rethrows -> Result {
        try unsafe memory.withUnsafeBytes { memory in
            let pointers = unsafe places.map { place in
                unsafe place.flatMap { unsafe memory.baseAddress?.advanced(by: $0).assumingMemoryBound(to: CChar.self) }
                    .map { unsafe UnsafePointer($0) }
            }
            return try unsafe pointers.withUnsafeBufferPointer { pointers in
                try unsafe lengths.withUnsafeBufferPointer { lengths in
                    try unsafe formats.withUnsafeBufferPointer { formats in
                        try unsafe body(Int32(places.count), pointers.baseAddress, lengths.baseAddress, formats.baseAddress)
                    }
                }
            }
        }
    }
}
