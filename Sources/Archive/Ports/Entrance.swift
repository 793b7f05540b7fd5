/// Whether anything more may be taken in over the network.
package protocol Entrance: Sendable {
    /// After how many seconds to ask again, when there is no room now; nil when there is.
    func wait() async -> Int?
}

/// There is always room.
package struct OpenEntrance: Entrance {
    package init() {}

    package func wait() async -> Int? { nil }
}
