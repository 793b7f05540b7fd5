internal import Domain
internal import Foundation
internal import Intake

/// A path below the inbox.
struct Path: Hashable, Sendable {
    let components: [[UInt8]]

    init(_ components: [[UInt8]]) { self.components = components }

    init(joined bytes: [UInt8]) { components = bytes.split(separator: UInt8(ascii: "/")).map(Array.init) }

    func appending(_ name: [UInt8]) -> Path { Path(components + [name]) }

    var parent: [[UInt8]] { components.dropLast() }
    var name: [UInt8] { components.last ?? [] }
    var joined: [UInt8] { Array(components.joined(separator: [UInt8(ascii: "/")])) }
    var text: String { String(decoding: joined, as: UTF8.self) }

    /// The first folder, in composed form, so that a building is the same from a Mac and from Windows.
    var building: Building? {
        guard components.count > 1, let first = components.first else { return nil }
        return Building(String(decoding: first, as: UTF8.self).precomposedStringWithCanonicalMapping)
    }

    func file(_ fingerprint: String) -> InboxFile {
        InboxFile(path: joined, name: String(decoding: name, as: UTF8.self), building: building, fingerprint: fingerprint)
    }
}
