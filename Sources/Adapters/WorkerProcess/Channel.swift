internal import Glibc
internal import Intake

/// Messages over a pair of pipes: four bytes of length (least first), one byte of kind, the payload. Owns both descriptors. Blocking.
final class Channel: Sendable {
    private let input: Int32
    private let output: Int32
    /// No honest message is longer: the words of 300 full pages take some 30 MiB.
    private static let longest = 256 << 20

    init(input: Int32, output: Int32) {
        self.input = input
        self.output = output
    }

    deinit {
        close(input)
        close(output)
    }

    struct Message {
        var kind: Kind
        var payload: [UInt8]
    }

    enum Kind: UInt8 {
        case request = 1
        /// The bytes that a request is about.
        case content
        case progress
        case page
        case result
        /// A PNG.
        case picture
        /// There is no such page.
        case nothing
        case failure
    }

    enum Outcome: Error {
        /// The other side closed its end or sent nonsense.
        case ended
        case late
    }

    func send(_ kind: Kind, _ payload: [UInt8]) throws(Outcome) {
        let length = UInt32(payload.count)
        let head = (0..<4).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) } + [kind.rawValue]
        try write(head)
        try write(payload)
    }

    /// The next message; waits until a moment of the monotonic clock, or for ever.
    func receive(until deadline: ContinuousClock.Instant? = nil) throws(Outcome) -> Message {
        let head = try read(5, until: deadline)
        let length = head.prefix(4).reversed().reduce(0) { $0 << 8 | Int($1) }
        guard let kind = Kind(rawValue: head[4]), length <= Self.longest else { throw .ended }
        return Message(kind: kind, payload: try read(length, until: deadline))
    }

    private func write(_ bytes: [UInt8]) throws(Outcome) {
        var done = 0
        while done < bytes.count {
            let count = unsafe bytes[done...].withUnsafeBytes { unsafe Glibc.write(output, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .ended }
            done += count
        }
    }

    private func read(_ length: Int, until deadline: ContinuousClock.Instant?) throws(Outcome) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: length)
        var done = 0
        while done < length {
            try wait(until: deadline)
            // Into the array itself: writing through a slice of it would copy the rest of a long message for each piece.
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.read(input, $0.baseAddress.map { unsafe $0 + done }, length - done) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .ended }
            done += count
        }
        return bytes
    }

    private func wait(until deadline: ContinuousClock.Instant?) throws(Outcome) {
        guard let deadline else { return }
        while true {
            let left = ContinuousClock.now.duration(to: deadline)
            guard left > .zero else { throw .late }
            let milliseconds = min(60_000, left.components.seconds * 1000 + left.components.attoseconds / 1_000_000_000_000_000 + 1)
            var waited = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
            if unsafe poll(&waited, 1, Int32(milliseconds)) > 0 { return }
        }
    }
}
