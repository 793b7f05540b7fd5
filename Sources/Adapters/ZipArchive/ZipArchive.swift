package import Domain
package import Publishing

/// Packs files into a ZIP (ISO/IEC 21320-1) with libarchive, not compressed, as a stream: whatever their number and size, a piece of one of
/// them is in memory. Names are UTF-8.
package struct ZipArchive: Packer {
    package init() {}

    package func pack(_ files: [PackedFile], changed: Moment) -> any AsyncSequence<[UInt8], any Error> & Sendable {
        ZipBytes(files: files, seconds: Int(changed.milliseconds / 1_000))
    }
}

/// The bytes of a ZIP, made as they are asked for.
private struct ZipBytes: AsyncSequence, Sendable {
    typealias Failure = any Error

    let files: [PackedFile]
    let seconds: Int

    func makeAsyncIterator() -> Iterator { Iterator(files: files, seconds: seconds) }

    struct Iterator: AsyncIteratorProtocol {
        private let files: [PackedFile]
        private let seconds: Int
        private var writer: ZipWriter?
        private var number = 0
        private var content: (any AsyncIteratorProtocol<[UInt8], any Error>)?
        private var left: Int64 = 0
        private var isOver = false

        init(files: [PackedFile], seconds: Int) {
            self.files = files
            self.seconds = seconds
        }

        mutating func next() async throws -> [UInt8]? {
            let writer = try self.writer ?? ZipWriter()
            self.writer = writer
            while !isOver {
                try await step(writer)
                let output = writer.takeOutput()
                if !output.isEmpty { return output }
            }
            return nil
        }

        /// One chunk, the end of a file, the beginning of the next, or the end of all.
        private mutating func step(_ writer: ZipWriter) async throws {
            if var content {
                let chunk = try await content.next(isolation: #isolation)
                self.content = chunk == nil ? nil : content
                left -= Int64(chunk?.count ?? 0)
                if left < 0 || chunk == nil && left != 0 { throw ZipFailure.size }
                if let chunk { try writer.write(chunk) }
            } else if number < files.count {
                let file = files[number]
                number += 1
                try writer.begin(file.name, size: file.size, seconds: seconds)
                left = file.size
                content = try await file.content().makeAsyncIterator()
            } else {
                try writer.end()
                isOver = true
            }
        }
    }
}
