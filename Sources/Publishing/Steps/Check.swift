extension Publishing {
    /// Reads the data and holds them against the schema; everything that does not fit is told at once.
    func check(_ data: [UInt8], by kind: PublishedKind) throws -> JSONNode {
        let root = try JSONDocument(data).root
        let failures = kind.schema.failures(in: root)
        if !failures.isEmpty { throw RenderFailures(failures) }
        return root
    }
}
