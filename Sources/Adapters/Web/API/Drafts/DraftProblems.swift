internal import Domain
internal import HTTPTypes
package import Review

extension ReviewError: Problematic {
    package var problem: Problem {
        switch self {
        case .noDraft: .notFound
        case .changedMeanwhile: .changedMeanwhile
        case .notAllowed: .forbidden
        case .form(let field, _): .form("/corrections/\(field.rawValue)", message)
        case .emptyBox(let field, _): .form("/corrections/\(field.rawValue)", message)
        case .noReason: .form("/reason", message)
        case .noSplit: .form("/before", message)
        case .missing(_, let fields):
            conflict("missing", fields.map { Problem.Place($0.rawValue, Localized(fr: "Manque.", nl: "Ontbreekt.", de: "Fehlt.", en: "Missing.")) })
        case .closed: conflict("closed")
        case .handedOver: conflict("handed-over")
        case .notDecided: conflict("not-decided")
        case .repeated: conflict("duplicate")
        case .submitted: conflict("submitted")
        case .notReady: conflict("not-ready")
        case .nothingToUndo: conflict("nothing-to-undo")
        case .noMerge: conflict("no-merge")
        case .noPages: conflict("no-pages")
        case .noDuplicate: conflict("no-duplicate")
        }
    }

    private func conflict(_ code: String, _ places: [Problem.Place] = []) -> Problem {
        Problem(.conflict, code, message, places: places)
    }
}
