internal import Domain
internal import FileSystem
internal import Intake

/// Takes the bytes of a file, inside a worker.
enum WholeFile {
    /// It must be an ordinary file within the limits. What it grows by while it is read is left out.
    static func read(_ path: String, limits: ReadingLimits) throws(ReadingFailure) -> [UInt8] {
        let descriptor = try told(path) { () throws(SystemError) in try Descriptor(reading: path) }
        let status = try told(path) { () throws(SystemError) in try descriptor.status() }
        guard status.kind == .file else { throw ReadingFailure(.notAFile) }
        let size = Int(status.size)
        guard size <= limits.fileMebibytes << 20 else { throw ReadingFailure(.tooLarge, "\(size >> 20)", "\(limits.fileMebibytes)") }
        return try told(path) { () throws(SystemError) in try descriptor.readAll(size) }
    }

    private static func told<Result: ~Copyable>(_ path: String, _ work: () throws(SystemError) -> Result) throws(ReadingFailure) -> Result {
        do throws(SystemError) { return try work() } catch {
            if error.isMissing { throw ReadingFailure(.vanished) }
            throw error.isDenied ? ReadingFailure(.denied, path) : ReadingFailure(.failed, "\(error)")
        }
    }
}
