internal import Domain

/// The files that an organisation has laid over the built-in ones.
struct OwnFiles {
    /// By the path under the templates, "shared/brand.css".
    var files: [String: [UInt8]] = [:]
    /// Grows with every change.
    var generation = 0
    var seen: ContinuousClock.Instant?

    private static let sizeLimit: Int64 = 8 << 20
    private static let countLimit = 500

    /// Everything under `organisation/templates/`. The storage gives no times, so a file is read again to see whether it changed.
    static func read(of organisation: Organisation, from storage: any StorageProvider) async throws -> [String: [UInt8]] {
        let prefix = StorageKey([organisation.name, "templates"])
        var files: [String: [UInt8]] = [:]
        for key in try await storage.list(prefix).prefix(countLimit) {
            let names = key.components.dropFirst(prefix.components.count).map(name)
            guard !names.isEmpty, names.allSatisfy(TemplateName.counts), try await storage.size(key) <= sizeLimit else { continue }
            var bytes: [UInt8] = []
            for try await chunk in try await storage.get(key, range: nil) { bytes += chunk }
            files[names.joined(separator: "/")] = bytes
        }
        return files
    }

    /// The text that a component of a key was made of: "~4c" is "L".
    private static func name(_ component: String) -> String {
        let bytes = Array(component.utf8)
        var text: [UInt8] = []
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "~"), index + 2 < bytes.count,
                let byte = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
            {
                text.append(byte)
                index += 3
            } else {
                text.append(bytes[index])
                index += 1
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
