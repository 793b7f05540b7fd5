internal import Glibc

/// An open file, closed with its owner. Reads and writes name their position, so several may read at once.
@safe package struct Descriptor: ~Copyable, Sendable {
    package let number: Int32

    /// Takes over a descriptor of the system.
    package init(owning number: Int32) { self.number = number }

    /// Opens what stands at a path of this machine to read, through links. Waits for no pipe.
    package init(reading path: String) throws(SystemError) {
        number = try checked(unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY))
    }

    /// A new file without a name, to read and write; it goes when it is closed.
    package init(temporary: Void) throws(SystemError) {
        try self.init(temporaryIn: unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? "/tmp")
    }

    /// A new file without a name in a folder, to read and write; it goes when it is closed.
    package init(temporaryIn folder: String) throws(SystemError) {
        var template = Array("\(folder)/greffier-XXXXXX\0".utf8)
        number = try checked(
            unsafe template.withUnsafeMutableBytes { bytes in
                guard let start = unsafe bytes.bindMemory(to: CChar.self).baseAddress else { return -1 }
                let number = unsafe mkstemp(start)
                if number >= 0 {
                    unsafe _ = unlink(start)
                    _ = fcntl(number, F_SETFD, FD_CLOEXEC)
                }
                return number
            })
    }

    deinit { _ = close(number) }

    /// Up to `count` bytes from a position on; empty at the end.
    package func read(_ count: Int, at position: Int64) throws(SystemError) -> [UInt8] {
        var failure: SystemError?
        let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            let read = retried { unsafe pread(number, buffer.baseAddress, count, Int(position)) }
            if read < 0 { failure = .last }
            filled = max(0, read)
        }
        if let failure { throw failure }
        return bytes
    }

    /// `count` bytes from a position on, or fewer when the file ends before.
    package func readAll(_ count: Int, at position: Int64 = 0) throws(SystemError) -> [UInt8] {
        var bytes = try read(count, at: position)
        while bytes.count < count {
            let more = try read(count - bytes.count, at: position + Int64(bytes.count))
            if more.isEmpty { break }
            bytes += more
        }
        return bytes
    }

    /// Writes all bytes at the end.
    package func write(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let rest = bytes[written...]
            let result = unsafe rest.withUnsafeBytes { buffer in retried { unsafe Glibc.write(number, buffer.baseAddress, buffer.count) } }
            if result < 0 { throw .last }
            written += result
        }
    }

    /// Waits until what was written survives a power cut.
    package func synchronise() throws(SystemError) {
        _ = try checked(fsync(number))
    }

    package func status() throws(SystemError) -> FileStatus {
        var status = stat()
        _ = try checked(unsafe fstat(number, &status))
        return FileStatus(status)
    }

    private func retried(_ call: () -> Int) -> Int {
        while true {
            let result = call()
            if result >= 0 || errno != EINTR { return result }
        }
    }
}
