internal import CFileSystem
internal import Glibc

/// An open folder. Everything under it is reached by name from its descriptor, and no symbolic link is followed on the way, so nothing
/// planted under it can lead outside. Names are bytes, because file systems do not promise UTF-8.
@safe package struct Folder: ~Copyable, Sendable {
    package typealias Name = [UInt8]

    private let descriptor: Descriptor

    private init(_ descriptor: consuming Descriptor) { self.descriptor = descriptor }

    /// The folder at a path of this machine; here alone links are followed, as the user may have wanted them.
    package init(path: String, create: Bool = false) throws(SystemError) {
        if create { try Folder.make(path) }
        self.init(Descriptor(owning: try checked(unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC))))
    }

    /// The folder some levels down, made on the way when asked; new levels survive a power cut.
    package borrowing func folder(_ names: some Collection<Name>, create: Bool = false) throws(SystemError) -> Folder {
        var folder = Folder(Descriptor(owning: try checked(dup(descriptor.number))))
        for name in names {
            folder = try folder.child(name, create: create)
        }
        return folder
    }

    private borrowing func child(_ name: Name, create: Bool) throws(SystemError) -> Folder {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        let number = unsafe Folder.text(name) { unsafe openat(descriptor.number, $0, flags) }
        if number >= 0 { return Folder(Descriptor(owning: number)) }
        guard create, SystemError.last.isMissing else { throw .last }
        if unsafe Folder.text(name, { unsafe mkdirat(descriptor.number, $0, 0o777) }) < 0, !SystemError.last.isTaken { throw .last }
        try descriptor.synchronise()
        return Folder(Descriptor(owning: try checked(unsafe Folder.text(name) { unsafe openat(descriptor.number, $0, flags) })))
    }

    /// Opens a file to read. Waits for no pipe and follows no link.
    package borrowing func open(_ name: Name) throws(SystemError) -> Descriptor {
        let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY
        return Descriptor(owning: try checked(unsafe Folder.text(name) { unsafe openat(descriptor.number, $0, flags) }))
    }

    /// Makes a new file to write; fails when the name is taken.
    package borrowing func create(_ name: Name, mode: UInt32 = 0o666) throws(SystemError) -> Descriptor {
        let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
        return Descriptor(owning: try checked(unsafe Folder.text(name) { unsafe openat(descriptor.number, $0, flags, mode) }))
    }

    /// Moves a file to another folder of the same file system, over what is there.
    package borrowing func move(_ name: Name, to folder: borrowing Folder, as newName: Name) throws(SystemError) {
        let (from, into) = (descriptor.number, folder.descriptor.number)
        _ = try checked(unsafe Folder.text(name) { old in unsafe Folder.text(newName) { unsafe renameat(from, old, into, $0) } })
    }

    /// Moves a file to another folder of the same file system; fails when the new name is taken.
    package borrowing func moveWithoutReplacing(_ name: Name, to folder: borrowing Folder, as newName: Name) throws(SystemError) {
        let (from, into) = (descriptor.number, folder.descriptor.number)
        let result = unsafe Folder.text(name) { old in
            unsafe Folder.text(newName) { unsafe renameat2(from, old, into, $0, UInt32(GREFFIER_RENAME_NOREPLACE)) }
        }
        if result == 0 { return }
        // Some network file systems cannot do both in one step.
        guard [EINVAL, ENOSYS].contains(SystemError.last.code) else { throw .last }
        if (try? folder.status(of: newName)) != nil { throw SystemError(EEXIST) }
        try move(name, to: folder, as: newName)
    }

    package borrowing func remove(_ name: Name) throws(SystemError) {
        _ = try checked(unsafe Folder.text(name) { unsafe unlinkat(descriptor.number, $0, 0) })
    }

    /// What stands under a name; a link is not followed.
    package borrowing func status(of name: Name) throws(SystemError) -> FileStatus {
        var status = stat()
        let result = unsafe Folder.text(name) { unsafe fstatat(descriptor.number, $0, &status, AT_SYMLINK_NOFOLLOW) }
        _ = try checked(result)
        return FileStatus(status)
    }

    package borrowing func status() throws(SystemError) -> FileStatus { try descriptor.status() }

    /// Waits until names that were made, moved or removed here survive a power cut.
    package borrowing func synchronise() throws(SystemError) { try descriptor.synchronise() }

    /// The names in the folder, without "." and "..", in the order of their bytes.
    package borrowing func names() throws(SystemError) -> [Name] {
        // A descriptor of its own: reading moves its position, and closing the stream closes it.
        let number = try checked(unsafe openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC))
        guard let stream = unsafe fdopendir(number) else {
            let failure = SystemError.last
            _ = close(number)
            throw failure
        }
        defer { unsafe _ = closedir(stream) }
        var names: [Name] = []
        while let entry = unsafe readdir(stream) {
            let name = unsafe Folder.name(of: entry)
            if name != Array(".".utf8) && name != Array("..".utf8) { names.append(name) }
        }
        return names.sorted { $0.lexicographicallyPrecedes($1) }
    }

    private static func name(of entry: UnsafeMutablePointer<dirent>) -> Name {
        unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
            unsafe pointer.withMemoryRebound(to: UInt8.self, capacity: 256) { unsafe Array(UnsafeBufferPointer(start: $0, count: strnlen($0, 256))) }
        }
    }

    private static func make(_ path: String) throws(SystemError) {
        var made = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            made += part + "/"
            if unsafe mkdir(made, 0o777) < 0, !SystemError.last.isTaken, SystemError.last.code != EISDIR, unsafe access(made, F_OK) != 0 {
                throw .last
            }
        }
    }

    /// Gives a name to a system call, with the zero byte at its end; a name that holds one would mean another file and is refused.
    private static func text(_ name: Name, _ call: (UnsafePointer<CChar>) -> Int32) -> Int32 {
        if name.isEmpty || name.contains(0) || name.contains(UInt8(ascii: "/")) {
            errno = EINVAL
            return -1
        }
        return unsafe (name + [0]).withUnsafeBufferPointer { buffer in
            unsafe buffer.withMemoryRebound(to: CChar.self) { characters in
                guard let start = characters.baseAddress else { return -1 }
                return unsafe call(start)
            }
        }
    }
}
