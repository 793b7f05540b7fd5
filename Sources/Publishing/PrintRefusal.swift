package import Domain
internal import Typesetting

/// Why nothing was printed, as it is told to who asked over the network: what is wrong with the request word for word, of a template only the
/// place, and of anything else no more than that it went wrong. It can be kept and told later, in any language.
package struct PrintRefusal: Error, Hashable, Codable, Sendable {
    package enum Reason: String, Codable, Sendable {
        /// The data do not have the form, or contradict the law or the arithmetic.
        case data
        case notJSON = "not-json"
        /// There is no template of that name.
        case kind
        /// An option of the request.
        case option
        /// The template is at fault, not the request.
        case template
        case unexpected
    }

    /// One place, and what is wrong there.
    package struct Place: Hashable, Codable, Sendable {
        /// An RFC 6901 pointer into the data, the name of an option, or file, line and column of a template.
        package var pointer: String
        package var detail: Localized
    }

    package var reason: Reason
    package var places: [Place]

    package init(_ reason: Reason, _ places: [Place] = []) {
        self.reason = reason
        self.places = places
    }

    package init(_ error: any Error) {
        switch error {
        case let refusal as PrintRefusal: self = refusal
        case let failures as RenderFailures: self.init(failures.failures)
        case let failure as RenderFailure: self.init([failure])
        case let faults as TemplateFaults: self.init(.template, faults.faults.prefix(PrintRefusal.limit).map(Place.init))
        case let fault as TemplateFault: self.init(.template, [Place(fault)])
        case is LayoutFault: self.init(.template, [Place(pointer: "layout.xml", detail: PrintRefusal.atFault)])
        default: self.init(.unexpected)
        }
    }

    private static let limit = 50

    /// What exactly is wrong may quote the data; the place does not.
    fileprivate static let atFault = Localized(
        fr: "Le modèle est en faute à cet endroit ; `greffier templates check` dit pourquoi.",
        nl: "Hier zit de fout in het sjabloon; `greffier templates check` zegt waarom.",
        de: "Hier liegt der Fehler der Vorlage; `greffier templates check` sagt, warum.",
        en: "The template is at fault here; `greffier templates check` tells why.")

    private init(_ failures: [RenderFailure]) {
        // The first decides: one reading fails in one way.
        self.init(failures.first.map(\.reason) ?? .unexpected, failures.prefix(PrintRefusal.limit).map(Place.init))
    }
}

extension PrintRefusal.Place {
    fileprivate init(_ failure: RenderFailure) {
        var detail = failure.problem.joined(with: failure.advice)
        switch failure.place {
        case .data(let path): self.init(pointer: JSONPointer.text(ofPath: path), detail: detail)
        case .json(let line, let column):
            detail = Localized(
                fr: "Ligne \(line), colonne \(column) : \(detail.fr)", nl: "Regel \(line), kolom \(column): \(detail.nl)",
                de: "Zeile \(line), Spalte \(column): \(detail.de)", en: "Line \(line), column \(column): \(detail.en)")
            self.init(pointer: "", detail: detail)
        case .template(let file, let line, let column):
            // The folder of the machine is nobody's business.
            let name = file.hasPrefix("/") ? "templates" : file
            self.init(pointer: name + [line, column].compactMap(\.self).map { ":\($0)" }.joined(), detail: PrintRefusal.atFault)
        case .request(let name): self.init(pointer: name, detail: detail)
        }
    }

    fileprivate init(_ fault: TemplateFault) {
        let place = [fault.line, fault.column].compactMap(\.self).map { ":\($0)" }.joined()
        self.init(pointer: fault.file + place, detail: PrintRefusal.atFault)
    }
}

extension RenderFailure {
    fileprivate var reason: PrintRefusal.Reason {
        switch place {
        case .data: .data
        case .json: .notJSON
        case .request(let name): name == "kind" ? .kind : .option
        case .template: .template
        }
    }
}

extension Localized {
    /// The problem, then what to do.
    fileprivate func joined(with advice: Localized?) -> Localized {
        guard let advice else { return self }
        return Localized(fr: "\(fr) \(advice.fr)", nl: "\(nl) \(advice.nl)", de: "\(de) \(advice.de)", en: "\(en) \(advice.en)")
    }
}

/// Pointers into JSON as programs write them (RFC 6901).
package enum JSONPointer {
    /// "$.decisions[3].text" as "/decisions/3/text".
    package static func text(ofPath path: String) -> String {
        var pointer = ""
        var rest = path.dropFirst()[...]
        while let first = rest.first {
            rest = rest.dropFirst()
            var step: Substring
            if first == ".", let end = rest.firstIndex(where: { $0 == "." || $0 == "[" }) {
                step = rest[..<end]
                rest = rest[end...]
            } else if first == "[", rest.first == "\"", let end = rest.firstRange(of: "\"]") {
                step = rest[..<end.lowerBound].dropFirst()
                rest = rest[end.upperBound...]
            } else if first == "[", let end = rest.firstIndex(of: "]") {
                step = rest[..<end]
                rest = rest[rest.index(after: end)...]
            } else {
                step = rest
                rest = ""
            }
            pointer += "/" + step.replacing("~", with: "~0").replacing("/", with: "~1")
        }
        return pointer
    }
}
