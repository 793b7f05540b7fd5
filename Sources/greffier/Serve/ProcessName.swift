import Domain
import FileSystem
import Foundation

/// What a process is called among all that work with the same store, on any host.
struct ProcessName: Sendable {
    /// Unlike any other: host, folder and place.
    let text: String
    /// "serve" or "work": signs what is kept.
    let role: String
}

/// A place in the data folder that one process holds at a time, and its name with it. So a process that comes back to the place of one that
/// died bears its name, and takes back at once what it held; in a new folder the name is a new one.
struct ProcessPlace: ~Copyable {
    let name: ProcessName
    private let lock: FileLock

    /// The server's place: one for a data folder.
    static func server(of settings: Settings) throws -> ProcessPlace {
        guard let lock = try held(settings.lock) else { throw Obstacle.alreadyServed(settings.data) }
        return ProcessPlace(name: ProcessName(text: try base(settings.data) + "-serve", role: "serve"), lock: lock)
    }

    /// The first place that is free; any number of processes read.
    static func reader(of settings: Settings) throws -> ProcessPlace {
        for number in 1...10_000 {
            if let lock = try held("\(settings.data)/work-\(number).lock") {
                return ProcessPlace(name: ProcessName(text: try base(settings.data) + "-work-\(number)", role: "work"), lock: lock)
            }
        }
        throw Obstacle.alreadyServed(settings.data)
    }

    private static func held(_ path: String) throws -> FileLock? {
        do throws(SystemError) { return try FileLock(path: path) } catch { throw Obstacle.folder(path, "\(error)") }
    }

    /// The host, and what tells this folder from any other of it. The first of several processes that start at once gives it.
    private static func base(_ data: String) throws -> String {
        let file = data + "/name"
        let own = "\(file).\(UUID().uuidString)"
        try Data(UUID().uuidString.prefix(8).lowercased().utf8).write(to: URL(filePath: own))
        defer { try? FileManager.default.removeItem(atPath: own) }
        // Refused when there is one.
        try? FileManager.default.linkItem(atPath: own, toPath: file)
        let folder = try String(contentsOfFile: file, encoding: .utf8).filter { $0.isLetter || $0.isNumber }.prefix(8)
        let host = ProcessInfo.processInfo.hostName.prefix { $0 != "." }.filter { $0.isLetter || $0.isNumber || $0 == "-" }.prefix(63)
        return "\(host)-\(folder)"
    }
}
