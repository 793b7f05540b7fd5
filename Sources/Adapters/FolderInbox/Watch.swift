internal import FileSystem
internal import Glibc

/// The kernel's notes about changes in folders (inotify(7)). Reading never waits.
struct Watch: ~Copyable, Sendable {
    struct Note: Sendable {
        /// The folder's watch; -1 for no folder.
        let watch: Int32
        let name: [UInt8]
        private let mask: UInt32

        init(watch: Int32, name: [UInt8], mask: UInt32) {
            self.watch = watch
            self.name = name
            self.mask = mask
        }

        /// Notes were lost.
        var isOverflow: Bool { mask & UInt32(IN_Q_OVERFLOW) != 0 }
        /// The folder is gone and its watch with it.
        var isEnd: Bool { mask & UInt32(IN_IGNORED) != 0 }
        var isFolder: Bool { mask & UInt32(IN_ISDIR) != 0 }
        /// It was moved in whole.
        var isMovedIn: Bool { mask & UInt32(IN_MOVED_TO) != 0 }
    }

    private let descriptor: Descriptor

    init() throws(SystemError) {
        let number = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
        if number < 0 { throw .last }
        descriptor = Descriptor(owning: number)
    }

    /// Watches one folder. Nil when it cannot be: the periodic look through the folders must do.
    func add(_ path: [UInt8]) -> Int32? {
        let events = IN_CREATE | IN_CLOSE_WRITE | IN_MOVED_TO | IN_ATTRIB | IN_ONLYDIR
        let number = unsafe (path + [0]).withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                guard let start = characters.baseAddress else { return Int32(-1) }
                return unsafe inotify_add_watch(descriptor.number, start, UInt32(events | IN_DONT_FOLLOW))
            }
        }
        return number < 0 ? nil : number
    }

    /// The notes since the last time.
    func notes() -> [Note] {
        var notes: [Note] = []
        while true {
            var bytes = [UInt8](repeating: 0, count: 65_536)
            let count = unsafe bytes.withUnsafeMutableBytes { unsafe read(descriptor.number, $0.baseAddress, $0.count) }
            if count <= 0 { return notes }
            notes += Watch.parse(bytes[..<count])
        }
    }

    /// A note is a watch, a mask, a cookie, a length (32 bits each) and a name filled up with zeros.
    private static func parse(_ bytes: ArraySlice<UInt8>) -> [Note] {
        func number(at index: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << (8 * UInt32($1)) } }
        var notes: [Note] = []
        var index = bytes.startIndex
        while index + 16 <= bytes.endIndex {
            let length = Int(number(at: index + 12))
            guard index + 16 + length <= bytes.endIndex else { break }
            let name = Array(bytes[(index + 16)..<(index + 16 + length)].prefix { $0 != 0 })
            notes.append(Note(watch: Int32(bitPattern: number(at: index)), name: name, mask: number(at: index + 4)))
            index += 16 + length
        }
        return notes
    }
}
