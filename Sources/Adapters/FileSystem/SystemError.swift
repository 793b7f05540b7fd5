internal import Glibc

/// What the system answered when a call failed.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The `errno` of the call.
    package let code: Int32

    package init(_ code: Int32) { self.code = code }

    /// The error of the call that just failed on this thread.
    package static var last: SystemError { SystemError(errno) }

    /// No room: the disk, the quota or the allowed file size is used up.
    package var isFull: Bool { [ENOSPC, EDQUOT, EFBIG].contains(code) }

    /// The rights are not there, or the file system is read-only.
    package var isDenied: Bool { [EACCES, EPERM, EROFS].contains(code) }

    /// There is nothing under that name.
    package var isMissing: Bool { [ENOENT, ENOTDIR].contains(code) }

    /// The name is a symbolic link, which is never followed.
    package var isLink: Bool { code == ELOOP }

    /// Something stands under that name already.
    package var isTaken: Bool { code == EEXIST }

    package var description: String { unsafe String(cString: strerror(code)) }
}

/// The result of a system call, or its error.
func checked(_ result: Int32) throws(SystemError) -> Int32 {
    if result < 0 { throw SystemError.last }
    return result
}
