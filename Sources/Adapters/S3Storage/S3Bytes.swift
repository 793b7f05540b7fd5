internal import AsyncHTTPClient
internal import Domain
internal import NIOCore
internal import NIOHTTP1
internal import Synchronization

/// The bytes of an object as they come. When the line breaks, the rest is asked for again, so a reader sees a whole object or an error.
struct S3Bytes: AsyncSequence, Sendable {
    private let line: S3Line
    private let key: StorageKey
    private let range: Range<Int64>
    private let first = FirstAnswer()

    init(_ line: S3Line, _ key: StorageKey, _ range: Range<Int64>) {
        (self.line, self.key, self.range) = (line, key, range)
    }

    /// Asks for the object, so that one that is missing is told before it is read.
    func begin() async throws(StorageError) {
        do throws(S3Fault) { first.keep(try await S3Bytes.body(line, key, range)) } catch { throw error.error }
    }

    func makeAsyncIterator() -> Iterator {
        // Who reads a second time asks anew.
        Iterator(line: line, key: key, end: range.upperBound, position: range.lowerBound, answer: first.take())
    }

    struct Iterator: AsyncIteratorProtocol {
        fileprivate let line: S3Line
        fileprivate let key: StorageKey
        fileprivate let end: Int64
        fileprivate var position: Int64
        fileprivate var answer: Answer?
        private var chunks: HTTPClientResponse.Body.AsyncIterator?
        private var attempt = 1

        fileprivate init(line: S3Line, key: StorageKey, end: Int64, position: Int64, answer: Answer?) {
            (self.line, self.key, self.end, self.position, self.answer) = (line, key, end, position, answer)
        }

        mutating func next() async throws -> [UInt8]? {
            while true {
                do {
                    guard let chunk = try await received() else { return nil }
                    position += Int64(chunk.count)
                    attempt = 1
                    return chunk
                } catch {
                    (chunks, answer) = (nil, nil)
                    let fault = line.fault(error)
                    guard fault.mayPass, attempt < line.settings.attempts, await S3Line.pause(after: attempt) else { throw fault.error }
                    attempt += 1
                }
            }
        }

        private mutating func received() async throws -> [UInt8]? {
            if chunks == nil {
                let answer: Answer = if let answer { answer } else { try await S3Bytes.body(line, key, position..<end) }
                guard case .bytes(let body) = answer else { return nil }
                chunks = body.makeAsyncIterator()
            }
            return try await chunks?.next(isolation: #isolation).map { [UInt8](buffer: $0) }
        }
    }

    /// What there is of a range.
    fileprivate enum Answer: Sendable {
        case bytes(HTTPClientResponse.Body)
        /// The range begins where the object ends, or later.
        case nothing
    }

    fileprivate static func body(_ line: S3Line, _ key: StorageKey, _ range: Range<Int64>) async throws(S3Fault) -> Answer {
        var request = S3Request(.GET, key.description)
        if range != 0..<Int64.max {
            // An empty range cannot be asked for; one byte of it is, to know that the object is there.
            let last = range.upperBound == .max ? "" : "\(Swift.max(range.lowerBound, range.upperBound - 1))"
            request.headers = [("Range", "bytes=\(range.lowerBound)-\(last)")]
        }
        do throws(S3Fault) {
            let response = try await line.send(request)
            // The whole object would be taken for its part.
            if !request.headers.isEmpty, !range.isEmpty, response.status != .partialContent { throw S3Fault.wholeForPart }
            return range.isEmpty ? .nothing : .bytes(response.body)
        } catch {
            if error.code == "InvalidRange" { return .nothing }
            throw error
        }
    }
}

/// The answer that has come already, for the first who reads it.
private final class FirstAnswer: Sendable {
    private let answer = Mutex<S3Bytes.Answer?>(nil)

    func keep(_ answer: S3Bytes.Answer) { self.answer.withLock { $0 = answer } }

    func take() -> S3Bytes.Answer? {
        answer.withLock { answer in
            defer { answer = nil }
            return answer
        }
    }
}
