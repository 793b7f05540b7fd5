import Domain
import FoundationEssentials
import Intake

/// What reading one file gave.
struct FileReading: Sendable {
    var file: String
    var result: Result<ReadingResult, ReadingFailure>
    /// The time that reading took, without waiting for a worker.
    var seconds: Double

    var isFailure: Bool {
        if case .failure = result { true } else { false }
    }

    /// The recognised words as one line of JSON, for recording what recognition gives.
    var words: String {
        guard case .success(let result) = result, let pages = try? result.pages.whole() else { return "" }
        let name = (try? JSONEncoder().encode(file)).map { String(decoding: $0, as: UTF8.self) } ?? "\"\""
        return "{\"file\":\(name),\"document\":{\"pages\":\(String(decoding: pages, as: UTF8.self))}}\n"
    }

    /// Reads all files, as many at a time as the reader likes, and gives them in their order.
    static func all(_ files: [String], by reader: any DocumentReader, progress: ProgressLine) -> AsyncStream<FileReading> {
        AsyncStream { stream in
            let task = Task {
                await withTaskGroup(of: (Int, FileReading).self) { group in
                    var done: [Int: FileReading] = [:]
                    var next = 0
                    for (index, file) in files.enumerated() {
                        group.addTask { (index, await read(file, by: reader, progress: progress)) }
                    }
                    for await (index, reading) in group {
                        done[index] = reading
                        while let ready = done.removeValue(forKey: next) {
                            stream.yield(ready)
                            next += 1
                        }
                    }
                }
                stream.finish()
            }
            stream.onTermination = { _ in task.cancel() }
        }
    }

    private static func read(_ file: String, by reader: any DocumentReader, progress: ProgressLine) async -> FileReading {
        var result = await attempt(file, by: reader, progress: progress)
        // A crash or overrun may lie in the machine; the queue of the server gives a second chance as well.
        if case .failure(let failure) = result, failure.mayPass { result = await attempt(file, by: reader, progress: progress) }
        progress.finished(file)
        let milliseconds = (try? result.get().milliseconds) ?? 0
        return FileReading(file: file, result: result, seconds: Double(milliseconds) / 1_000)
    }

    private static func attempt(
        _ file: String, by reader: any DocumentReader, progress: ProgressLine
    ) async -> Result<ReadingResult, ReadingFailure> {
        do throws(ReadingFailure) {
            let type = try FileHead.identify(file)
            return .success(try await reader.read(file, type, taught: LessonBook()) { page, count in progress.update(file, page: page, of: count) })
        } catch {
            return .failure(error)
        }
    }
}

/// The first bytes of a file, which tell its format.
enum FileHead {
    static func type(_ path: String) -> Result<MediaType, ReadingFailure> {
        do throws(ReadingFailure) { return .success(try identify(path)) } catch { return .failure(error) }
    }

    static func identify(_ path: String) throws(ReadingFailure) -> MediaType {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: (path as String).resolved) else { throw ReadingFailure(.vanished) }
        guard attributes[.type] as? FileAttributeType == .typeRegular else { throw ReadingFailure(.notAFile) }
        guard FileManager.default.isReadableFile(atPath: path) else { throw ReadingFailure(.denied, path) }
        guard let head = try? Data(contentsOf: URL(filePath: path), options: .alwaysMapped).prefix(MediaType.prefixLength) else {
            throw ReadingFailure(.denied, path)
        }
        guard !head.isEmpty else { throw ReadingFailure(.empty) }
        guard let type = MediaType(prefix: head) else { throw ReadingFailure(.unsupported) }
        return type
    }
}

extension String {
    /// The path behind symbolic links.
    fileprivate var resolved: String { URL(filePath: self).resolvingSymlinksInPath().path }
}
