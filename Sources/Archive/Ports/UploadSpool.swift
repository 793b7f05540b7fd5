package import Domain

/// Where files gather while they are being sent, beside the storage. What nobody holds any more is gone.
package protocol UploadSpool: Sendable {
    /// Room for the files of one request.
    func begin() throws(StorageError) -> any UploadInProgress
}

/// The files of one request, one after the other. One task uses it at a time.
package protocol UploadInProgress: Sendable {
    /// Adds to the file that is being sent.
    func add(_ bytes: [UInt8]) throws(StorageError)

    /// Ends a file; what is added from now on is the next one's. Its bytes stay as long as someone holds what is returned.
    func end() throws(StorageError) -> UploadedBytes
}

/// The bytes of a file that was sent.
package struct UploadedBytes: Sendable {
    package let hash: ContentHash
    /// Bytes.
    package let size: Int64
    /// The first ones, by which the format is told.
    package let beginning: [UInt8]
    package let bytes: any AsyncSequence<[UInt8], any Error> & Sendable

    package init(hash: ContentHash, size: Int64, beginning: [UInt8], bytes: any AsyncSequence<[UInt8], any Error> & Sendable) {
        self.hash = hash
        self.size = size
        self.beginning = beginning
        self.bytes = bytes
    }
}

/// What one request may bring.
package struct UploadLimits: Sendable, Hashable {
    /// Bytes of one file.
    package var fileBytes: Int64
    package var files: Int
    /// Bytes of one request.
    package var totalBytes: Int64

    package init(fileBytes: Int64, files: Int = 500, totalBytes: Int64? = nil) {
        self.fileBytes = fileBytes
        self.files = files
        self.totalBytes = totalBytes ?? fileBytes * 20
    }
}
