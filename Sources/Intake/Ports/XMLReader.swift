package import Domain

/// Parses XML from strangers. Used by one thread, inside a worker.
package protocol XMLReader {
    /// The root element. What is not well-formed, too large, or would need something fetched or expanded is refused.
    func read(_ bytes: [UInt8]) throws(ReadingFailure) -> XMLElement
}
