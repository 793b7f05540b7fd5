import ArgumentParser
import Cairo
import Domain
import PDFArchive
import Publishing
import Typesetting

/// Why nothing came out, and the status that tells a script which: 2 the request, 3 the data, 4 the template, 1 anything else.
struct RenderRefusal: Error {
    let status: Int32
    /// One line each, with its place before and its advice after.
    let lines: [Line]

    struct Line {
        var place: String?
        var problem: Localized
        var advice: Localized?

        func text(_ language: Language) -> String {
            let place = place.map { $0.harmless + (language == .fr ? " : " : ": ") } ?? ""
            return place + problem(language).harmless + "\n" + (advice.map { "  → \($0(language).harmless)\n" } ?? "")
        }
    }

    init(status: Int32, _ lines: [Line]) {
        self.status = status
        self.lines = lines
    }

    /// `file` is what the data are called.
    init(_ error: any Error, data file: String? = nil) {
        switch error {
        case let refusal as RenderRefusal: self = refusal
        case let failures as RenderFailures: self.init(failures.failures, file)
        case let failure as RenderFailure: self.init([failure], file)
        case let faults as TemplateFaults: self.init(status: 4, faults.faults.map(Line.init))
        case let fault as TemplateFault: self.init(status: 4, [Line(fault)])
        case let fault as LayoutFault: self.init(status: 4, [Line(problem: fault.problem, advice: fault.advice)])
        case let failure as ReadingFailure: self.init(status: 3, [Line(place: file, problem: failure.message, advice: failure.hint)])
        case let failure as ArchiveFailure: self.init(status: 1, [Line(problem: failure.message)])
        default: self.init(status: 1, [Line(problem: Obstacle(error).message)])
        }
    }

    private init(_ failures: [RenderFailure], _ file: String?) {
        let lines = failures.map { Line(place: $0.place.text(file), problem: $0.problem, advice: $0.advice) }
        self.init(status: failures.map(\.place.status).min() ?? 1, lines)
    }

    /// Tells it on standard error; what is given back ends the program.
    func told(in language: Language) -> ExitCode {
        Terminal.note(lines.map { $0.text(language) }.joined())
        return ExitCode(status)
    }

    /// Runs a command; a refusal ends the program with its lines and its status.
    static func told(in language: Language, data file: String? = nil, _ work: () async throws -> Void) async throws {
        do { try await work() } catch let exit as ExitCode {
            throw exit
        } catch {
            throw RenderRefusal(error, data: file).told(in: language)
        }
    }
}

extension RenderRefusal.Line {
    init(_ fault: TemplateFault) {
        let place = [fault.line, fault.column].compactMap(\.self).map { ":\($0)" }.joined()
        self.init(place: fault.file + place, problem: fault.problem, advice: fault.advice)
    }
}

extension RenderFailure.Place {
    fileprivate func text(_ file: String?) -> String {
        switch self {
        case .data(let path): [file, path].compactMap(\.self).joined(separator: ": ")
        case .json(let line, let column): "\(file ?? "-"):\(line):\(column)"
        case .template(let file, let line, let column): file + [line, column].compactMap(\.self).map { ":\($0)" }.joined()
        case .request(let name): name == "kind" ? name : "--\(name)"
        }
    }

    fileprivate var status: Int32 {
        switch self {
        case .request: 2
        case .data, .json: 3
        case .template: 4
        }
    }
}
