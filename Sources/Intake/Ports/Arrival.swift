package import Domain

/// How a file came: from the inbox, or sent over the network.
package struct Arrival: Hashable, Sendable {
    package enum Source: String, Codable, Sendable {
        case inbox
        /// Sent by a person or a program. It lies nowhere but in the storage, so there is nothing to file away.
        case upload
    }

    package let source: Source
    /// Below the inbox; empty for what was sent.
    package let path: [UInt8]
    /// With the path it tells this arrival from any other: told twice, it is one.
    package let fingerprint: String
    /// As the file was called. A label: it is never used as a path.
    package let name: String
    package let building: Building?

    package init(_ file: InboxFile) {
        (source, path, fingerprint, name, building) = (.inbox, file.path, file.fingerprint, file.name, file.building)
    }

    /// What was sent; `number` is its own.
    package init(upload number: String, name: String, building: Building?) {
        (source, path, fingerprint, self.name, self.building) = (.upload, [], number, name, building)
    }
}

/// Where arrivals are recorded.
package protocol ArrivalStore: Sendable {
    /// The document with these bytes, if they arrived before.
    func document(_ hash: ContentHash, of organisation: Organisation) async throws(StoreError) -> Document?

    /// Records that a file arrived. A new document gets its job in the same transaction; bytes that are known get a note instead. Throws
    /// `StoreError.removing` while the bytes of a removed document are being taken away from where this one is to lie.
    func receive(_ document: Document, from arrival: Arrival) async throws(StoreError) -> Receipt

    /// Records that a file was not taken, and why; told again, it is one.
    @discardableResult
    func refuse(
        _ arrival: Arrival, _ failure: ReadingFailure, organisation: Organisation, place: InboxPlace?
    ) async throws(StoreError) -> ArrivalID
}

extension ArrivalStore {
    /// Records that a file of the inbox arrived.
    package func receive(_ document: Document, from file: InboxFile) async throws(StoreError) -> Receipt {
        try await receive(document, from: Arrival(file))
    }

    /// Records that a file of the inbox was not taken, and why.
    @discardableResult
    package func refuse(
        _ file: InboxFile, _ failure: ReadingFailure, organisation: Organisation, place: InboxPlace?
    ) async throws(StoreError) -> ArrivalID {
        try await refuse(Arrival(file), failure, organisation: organisation, place: place)
    }
}
