internal import Glibc

/// Holds a file for one process. The system lets go of it when the process ends, however it ends.
@safe package struct FileLock: ~Copyable, Sendable {
    private let descriptor: Descriptor

    /// Nil when another process holds it.
    package init?(path: String) throws(SystemError) {
        let descriptor = Descriptor(owning: try checked(unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)))
        if flock(descriptor.number, LOCK_EX | LOCK_NB) < 0 {
            if SystemError.last.code == EWOULDBLOCK { return nil }
            throw .last
        }
        self.descriptor = descriptor
    }
}

/// Room on the file system of a path.
package enum FreeSpace {
    /// Bytes that this process may still write; nil when it cannot be told.
    package static func bytes(at path: String) -> Int64? {
        var status = statvfs()
        guard unsafe statvfs(path, &status) == 0 else { return nil }
        return Int64(status.f_bavail) * Int64(status.f_frsize)
    }
}
