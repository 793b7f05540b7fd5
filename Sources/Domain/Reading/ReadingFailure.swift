/// Why a file could not be read, in words for a person: what happened, and what to do.
package struct ReadingFailure: Error, Hashable, Codable, Sendable {
    package var code: Code
    /// What the message names, by position: a limit, a size, a page number. Never the text of a document.
    package var arguments: [String]

    package init(_ code: Code, _ arguments: String...) {
        self.code = code
        self.arguments = arguments
    }

    package enum Code: String, Codable, CaseIterable, Sendable {
        /// No bytes.
        case empty
        /// The bytes are of no format that is read.
        case unsupported
        /// The file claims a format but cannot be opened as it, or holds no page.
        case damaged
        /// A password is needed.
        case encrypted
        /// Arguments: pages, limit.
        case tooManyPages = "too-many-pages"
        /// Arguments: page, width, height in pixels, limit in megapixels.
        case tooManyPixels = "too-many-pixels"
        /// Arguments: size, limit in MiB.
        case tooLarge = "too-large"
        /// A symbolic link.
        case link
        /// A pipe, device or socket.
        case notAFile = "not-a-file"
        /// The rights do not allow to read it. Arguments: path.
        case denied
        /// It was there and is gone.
        case vanished
        /// The XML is not well-formed. Arguments: line.
        case malformedXML = "malformed-xml"
        /// The XML declares a document type, which may hide entities; no e-invoice has one.
        case documentType = "document-type"
        /// The XML is larger or deeper than any invoice. Arguments: limit, of what.
        case largeXML = "large-xml"
        /// XML, but no e-invoice that is read.
        case otherXML = "other-xml"
        /// The disk is full.
        case diskFull = "disk-full"
        /// Reading took longer than allowed. Arguments: seconds.
        case timeout
        /// Reading needed more memory than allowed. Arguments: MiB.
        case memory
        /// The reading process died. Arguments: signal or status.
        case crashed
        /// Nothing legible on any page.
        case illegible
        /// The machine lacks something (a language of recognition). Arguments: what.
        case setup
        /// Anything else. Arguments: the system's words.
        case failed
    }

    /// Whether trying again may help: the cause lies in the machine, not in the document.
    package var mayPass: Bool {
        switch code {
        case .timeout, .memory, .crashed, .diskFull, .setup, .failed: true
        default: false
        }
    }
}
