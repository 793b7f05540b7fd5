internal import Crypto
internal import Domain
internal import Foundation
internal import HTTPTypes

/// Style sheets, modules and pictures of the desk. Their address changes with their bytes, so a browser may keep them for ever.
struct AssetLibrary: Sendable {
    /// Where they are: "/assets/0a1b2c3d". Modules name each other beside themselves ("./review.js").
    let address: String
    private let files: [String: (bytes: [UInt8], mediaType: String)]

    init() throws {
        var files: [String: (bytes: [UInt8], mediaType: String)] = [:]
        var hash = SHA256()
        for (name, bytes) in try Files.all(in: "assets") {
            hash.update(data: Data(name.utf8) + Data(bytes))
            files[name] = (bytes, AssetLibrary.mediaType(name))
        }
        self.files = files
        address = "/assets/" + hash.finalize().prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func has(_ name: String) -> Bool { files[name] != nil }

    func reply(_ name: String) -> Reply {
        guard let file = files[name] else { return Problem.notFound.reply(.en) }
        return Reply(file.bytes, file.mediaType, headers: [.cacheControl: "public, max-age=31536000, immutable"])
    }

    private static func mediaType(_ name: String) -> String {
        switch name.split(separator: ".").last {
        case "css": "text/css; charset=utf-8"
        case "js": "text/javascript; charset=utf-8"
        case "svg": "image/svg+xml"
        case "png": "image/png"
        case "woff2": "font/woff2"
        default: "application/octet-stream"
        }
    }
}

/// The files that come with the program.
enum Files {
    /// All files of a folder in the order of their names; without their extension when one is named.
    static func all(in folder: String, withExtension wanted: String? = nil) throws -> [(name: String, bytes: [UInt8])] {
        let place = Bundle.module.bundleURL.appending(path: "Files/\(folder)")
        let names = try FileManager.default.contentsOfDirectory(atPath: place.path).sorted()
        return try names.compactMap { name in
            if let wanted, !name.hasSuffix("." + wanted) { return nil }
            let bytes = [UInt8](try Data(contentsOf: place.appending(path: name)))
            return (wanted.map { String(name.dropLast($0.utf8.count + 1)) } ?? name, bytes)
        }
    }
}
