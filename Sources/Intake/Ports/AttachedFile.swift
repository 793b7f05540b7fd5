/// A file inside a file. Its name was given by a stranger: it says what to look at first, and nothing else.
package struct AttachedFile: Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// How much of what is attached is looked at.
package enum AttachmentLimits {
    /// Files of one document.
    package static let files = 64
    /// Bytes of one file that may hold data.
    package static let bytes = 16 << 20
    /// Bytes of all of them.
    package static let total = 48 << 20
}
