internal import CLibPQ

extension PostgresStore {
    /// Whether a text is an address that a database may be had at. Nobody is asked.
    package static func isAddress(_ text: String) -> Bool {
        guard let options = unsafe PQconninfoParse(text, nil) else { return false }
        unsafe PQconninfoFree(options)
        return true
    }
}
