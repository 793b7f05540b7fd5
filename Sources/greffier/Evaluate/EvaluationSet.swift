import Domain
import Foundation
import Publishing

/// A folder of documents with what is printed on them, in `truth.json`.
struct EvaluationSet: Sendable {
    /// As given on the command line.
    let folder: String
    /// Each file once, in the order of the truth, with the logical documents in it.
    let files: [(path: String, documents: [JSONNode])]
    /// What the truth does not list is not printed.
    let isComplete: Bool

    /// Why a set cannot be used.
    struct Fault: Error {
        let message: Localized
    }

    init(_ folder: String) throws(Fault) {
        let place = URL(filePath: folder)
        let path = place.appending(path: "truth.json").path
        guard let bytes = try? Data(contentsOf: URL(filePath: path)) else { throw Fault(message: Texts.evaluateNoTruth(path)) }
        let root: JSONNode
        do throws(RenderFailure) {
            root = try JSONDocument(Array(bytes)).root
        } catch {
            throw Fault(message: Texts.evaluateBadTruth(path))
        }
        let documents = Array((root.kind == .object ? root["documents"] ?? root : root).elements)
        guard !documents.isEmpty, documents.allSatisfy({ $0["file"]?.string != nil }) else { throw Fault(message: Texts.evaluateBadTruth(path)) }
        self.folder = folder
        isComplete = root["complete"]?.bool ?? false
        var order: [String] = []
        var byFile: [String: [JSONNode]] = [:]
        for document in documents {
            // A path that is whole stays as it is.
            let name = document["file"]?.string ?? ""
            let file = name.hasPrefix("/") ? name : place.appending(path: name).standardizedFileURL.path
            if byFile[file] == nil { order.append(file) }
            byFile[file, default: []].append(document)
        }
        files = order.map { ($0, byFile[$0] ?? []) }
    }
}
