internal import Domain
internal import Glibc
internal import Intake

/// Takes the bytes of a file, inside a worker.
enum FileBytes {
    /// The whole file. It must be an ordinary file within the limits.
    static func read(_ path: String, limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
        // Opening a pipe would wait for its writer.
        let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno, path) }
        defer { close(descriptor) }
        var status = stat()
        guard unsafe fstat(descriptor, &status) == 0 else { throw failure(errno, path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw ReadingFailure(.notAFile) }
        let size = Int(status.st_size)
        guard size <= limits.mebibytes << 20 else { throw ReadingFailure(.tooLarge, "\(size >> 20)", "\(limits.mebibytes)") }
        var bytes = [UInt8](repeating: 0, count: size)
        var done = 0
        while done < size {
            let count = unsafe bytes[done...].withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(errno, path) }
            // It became shorter while it was read.
            guard count > 0 else { break }
            done += count
        }
        bytes.removeLast(size - done)
        return bytes
    }

    private static func failure(_ number: Int32, _ path: String) -> ReadingFailure {
        switch number {
        case ENOENT, ENOTDIR: ReadingFailure(.vanished)
        case EACCES, EPERM: ReadingFailure(.denied, path)
        default: unsafe ReadingFailure(.failed, String(cString: strerror(number)))
        }
    }
}
