package import Archive
internal import CSandbox
package import Domain
internal import Glibc
package import Intake

/// The worker's side: reads one request after the other on standard input and answers on standard output, until the parent goes. One thread.
package struct WorkerLoop {
    private let channel: Channel

    /// Takes over the standard descriptors and gives up rights. Call it before anything else. `memory` is in MiB.
    package init(memory: Int) throws(ReadingFailure) {
        // Libraries print to standard output now and then; the answers go where they cannot reach.
        let output = dup(STDOUT_FILENO)
        guard output >= 0 else { throw ReadingFailure(.failed, "dup") }
        channel = Channel(input: STDIN_FILENO, output: output)
        try Sandbox.enter(memory: memory)
        dup2(STDERR_FILENO, STDOUT_FILENO)
    }

    /// Answers requests until the parent closes its end.
    package func run(_ reading: Reading, _ drawing: Drawing) {
        while let message = try? channel.receive(), message.kind == .request,
            let request = try? Coding.decode(WorkerRequest.self, message.payload)
        {
            Sandbox.begin(request.limits)
            do throws(ReadingFailure) {
                switch request {
                case .read(let request): try read(request, reading)
                case .draw(let file, let page, let width, let turned):
                    let picture = try drawing.png(of: bytes(of: file), page: page, width: width, turned: turned, limits: file.limits)
                    try? channel.send(picture == nil ? .nothing : .picture, picture ?? [])
                case .measure(let file): try? channel.send(.result, Coding.encode(drawing.sizes(of: bytes(of: file), limits: file.limits)))
                case .region(let file, let region):
                    let words = try drawing.words(in: region, of: bytes(of: file), limits: file.limits)
                    try? channel.send(words == nil ? .nothing : .result, Coding.encode(words ?? []))
                }
            } catch {
                // Who ran out does not know the limit.
                let failure = error.code == .memory ? ReadingFailure(.memory, "\(request.limits.memory)") : error
                try? channel.send(.failure, Coding.encode(failure))
            }
        }
    }

    private func read(_ request: ReadingRequest, _ reading: Reading) throws(ReadingFailure) {
        let start = ContinuousClock.now
        let bytes = try WholeFile.read(request.path, limits: request.limits)
        let outcome = try reading.read(bytes, limits: request.limits, knowing: request.knowledge) { page, count in
            Sandbox.turnPage(request.limits)
            try? channel.send(.progress, Coding.encode(Progress(page: page, of: count)))
        }
        for page in outcome.recognized.pages where request.keepsPages { try? channel.send(.page, Coding.encode(page)) }
        let milliseconds = Int((ContinuousClock.now - start) / .milliseconds(1))
        let head = ResultHead(documents: outcome.documents, pageCount: outcome.recognized.pages.count, milliseconds: milliseconds)
        try? channel.send(.result, Coding.encode(head))
    }

    private func bytes(of file: FileRequest) throws(ReadingFailure) -> [UInt8] {
        if let path = file.path { return try WholeFile.read(path, limits: file.limits) }
        guard let message = try? channel.receive(), message.kind == .content else { throw ReadingFailure(.failed, "content") }
        return message.payload
    }
}

/// What the worker may no longer do.
enum Sandbox {
    static func enter(memory: Int) throws(ReadingFailure) {
        let bytes = UInt(memory) << 20
        greffier_die_with(WorkerProcess.lifelineDescriptor)
        guard greffier_watch_memory(bytes) == 0, greffier_give_up_rights() == 0, greffier_limit_memory(bytes) == 0,
            greffier_limit_files(1 << 20, 64) == 0, greffier_deny_calls() == 0
        else { throw ReadingFailure(.setup, "seccomp") }
    }

    /// Before each document: its processor time, and a clean sheet for messages.
    static func begin(_ limits: ReadingLimits) {
        greffier_begin_processor_time(UInt(limits.processorSeconds))
        turnPage(limits)
        greffier_forget_messages()
    }

    /// Before each page: its processor time, within what is left of the document's.
    static func turnPage(_ limits: ReadingLimits) { greffier_allow_processor_time(UInt(limits.pageSeconds)) }
}
