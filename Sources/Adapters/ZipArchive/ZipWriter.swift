internal import CLibArchive

/// A `struct archive` that writes a ZIP into memory piece by piece, and the entry that it uses again for each file: owned, freed with
/// `archive_write_free` and `archive_entry_free`. Belongs to the iteration that it was made for.
@safe
final class ZipWriter {
    private let archive: OpaquePointer
    private let entry: OpaquePointer
    private let output = Output()

    /// What was written and not yet taken; the callback holds it unowned, and this object owns both.
    private final class Output {
        var bytes: [UInt8] = []
    }

    init() throws {
        guard let archive = unsafe archive_write_new() else { throw ZipFailure.noMemory }
        guard let entry = unsafe archive_entry_new() else {
            unsafe archive_write_free(archive)
            throw ZipFailure.noMemory
        }
        unsafe self.archive = archive
        unsafe self.entry = entry
        try check(unsafe archive_write_set_format_zip(archive))
        // PDFs are compressed already.
        try check(unsafe greffier_zip_options(archive, "zip:compression=store,zip:hdrcharset=UTF-8"))
        // Pieces come as they are written, and the last one is not filled up.
        try check(unsafe archive_write_set_bytes_per_block(archive, 0))
        let status = unsafe archive_write_open2(
            archive, Unmanaged.passUnretained(output).toOpaque(), nil,
            { _, client, data, count in
                guard let client = unsafe client, let data = unsafe data else { return -1 }
                let output = unsafe Unmanaged<Output>.fromOpaque(client).takeUnretainedValue()
                unsafe output.bytes.append(contentsOf: UnsafeRawBufferPointer(start: data, count: count))
                return count
            }, nil, nil)
        try check(status)
    }

    deinit {
        unsafe archive_entry_free(entry)
        unsafe archive_write_free(archive)
    }

    /// Begins a file.
    func begin(_ name: String, size: Int64, seconds: Int) throws {
        unsafe archive_entry_clear(entry)
        unsafe archive_entry_set_pathname(entry, name)
        unsafe archive_entry_set_size(entry, size)
        // A plain file, S_IFREG, that everybody may read.
        unsafe archive_entry_set_filetype(entry, 0o100000)
        unsafe archive_entry_set_perm(entry, 0o644)
        unsafe archive_entry_set_mtime(entry, seconds, 0)
        try check(unsafe greffier_zip_header(archive, entry))
    }

    /// Bytes of the file that was begun last.
    func write(_ bytes: [UInt8]) throws {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = unsafe rest.withUnsafeBytes { unsafe archive_write_data(archive, $0.baseAddress, $0.count) }
            guard count > 0 else { throw failure() }
            rest = rest.dropFirst(count)
        }
    }

    /// Writes the table of contents.
    func end() throws { try check(unsafe archive_write_close(archive)) }

    /// What was written since it was last asked.
    func takeOutput() -> [UInt8] {
        defer { output.bytes = [] }
        return output.bytes
    }

    /// A warning is a failure here: a name that was changed is another file.
    private func check(_ status: Int32) throws { if status != ARCHIVE_OK { throw failure() } }

    private func failure() -> ZipFailure {
        guard let words = unsafe archive_error_string(archive) else { return .failed("") }
        return .failed(unsafe String(cString: words))
    }
}

/// Why there is no ZIP.
enum ZipFailure: Error {
    case noMemory
    /// In the library's words.
    case failed(String)
    /// A file had not as many bytes as it was said to have.
    case size
}
