package import Domain
package import Typesetting

/// Looks for everything that is wrong with a template, without rendering: its files, its schema, its sample, and every name, formatter,
/// string and style in every language, held against what the sample gives to print.
package struct TemplateProof: Sendable {
    private let models: [any DocumentModel]
    private let organisation: Organisation
    private let families: [String]?

    /// `families` are those that a style may name; nil when they are not known.
    package init(models: [any DocumentModel], organisation: Organisation, families: [String]? = nil) {
        self.models = models
        self.organisation = organisation
        self.families = families
    }

    /// All faults that are found; empty when all is well.
    package func faults(of files: TemplateFiles) -> [TemplateFault] {
        let name = "\(files.kind)/sample.json"
        do {
            let kind = try PublishedKind(files, families: families)
            guard let sample = files.files[name] else { return [TemplateFault(file: name, problem: TemplateProof.noSample)] }
            let data = try JSONDocument(sample).root
            let failures = kind.schema.failures(in: data)
            if !failures.isEmpty { return failures.map { TemplateFault($0, in: name) } }
            var views: [Language: Value] = [:]
            for language in Language.allCases { views[language] = try view(of: data, sample, kind, language) }
            return kind.template.check(views: views)
        } catch let faults as TemplateFaults {
            return faults.faults
        } catch let failures as RenderFailures {
            return failures.failures.map { TemplateFault($0, in: name) }
        } catch let failure as RenderFailure {
            return [TemplateFault(failure, in: name)]
        } catch {
            return [TemplateFault(file: name, problem: Localized(fr: "\(error)", nl: "\(error)", de: "\(error)", en: "\(error)"))]
        }
    }

    /// What the template may print in either scope, in one value: a branch for owners is held against an owner's names.
    private func view(of data: JSONNode, _ sample: [UInt8], _ kind: PublishedKind, _ language: Language) throws -> Value {
        guard let model = models.first(where: { $0.kind == kind.template.model }) else {
            return kind.schema.view(of: data).merged(with: TemplateProof.about)
        }
        var request = RenderRequest(
            organisation: organisation, kind: kind.template.kind, language: language, data: sample, created: Moment(milliseconds: 0))
        var view = try model.prepare(data, for: request).view
        if model.ownerCount(data) > 0 {
            request.scope = .owner(0)
            view = view.merged(with: try model.prepare(data, for: request).view)
        }
        return view.merged(with: TemplateProof.about)
    }

    private static let about: Value = [
        "document": [
            "number": "1", "created": "1970-01-01T00:00:00Z", "hash": "", "watermark": "draft", "language": "fr", "scope": "association",
        ], "letterhead": Letterhead.example.value,
    ]

    private static let noSample = Localized(
        fr: "L'exemple de données manque.", nl: "Het voorbeeld van de gegevens ontbreekt.", de: "Das Beispiel der Daten fehlt.",
        en: "The sample of the data is missing.")
}

extension Value {
    /// Both values in one: the names of two records together, and where one has nothing, the other.
    fileprivate func merged(with other: Value) -> Value {
        switch (self, other) {
        case (.record(let left), .record(let right)):
            var record = Record()
            for (name, value) in zip(left.names, left.values) { record.add(name, right[name].map { value.merged(with: $0) } ?? value) }
            for (name, value) in zip(right.names, right.values) where left[name] == nil { record.add(name, value) }
            return .record(record)
        case (.null, _), (.list([]), .list): return other
        default: return self
        }
    }
}

extension TemplateFault {
    /// A failure of the sample, with its line or its path.
    fileprivate init(_ failure: RenderFailure, in file: String) {
        var place: (line: Int?, column: Int?) = (nil, nil)
        var path = ""
        switch failure.place {
        case .json(let line, let column): place = (line, column)
        case .data(let found): path = found + ": "
        case .template, .request: break
        }
        let problem = failure.problem
        self.init(
            file: file, line: place.line, column: place.column,
            problem: Localized(fr: path + problem.fr, nl: path + problem.nl, de: path + problem.de, en: path + problem.en), advice: failure.advice)
    }
}
