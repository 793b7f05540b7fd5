internal import Domain
internal import FileSystem
internal import Publishing

/// The files of a folder, each read again only when its size or its time has changed. Links within the folder are not followed.
struct BuiltFiles {
    let root: String
    /// By the path under the folder, "minutes/layout.xml".
    private(set) var files: [String: [UInt8]] = [:]
    /// Grows with every change.
    private(set) var generation = 0
    private var fingerprints: [String: String] = [:]

    /// A picture may be large; a template is not.
    private static let sizeLimit: Int64 = 8 << 20
    private static let depthLimit = 4

    init(root: String) { self.root = root }

    mutating func refresh() throws {
        var seen: Set<String> = []
        do throws(SystemError) { try walk(Folder(path: root), at: "", depth: 0, &seen) } catch {
            throw RenderFailure(
                .template(file: root, line: nil, column: nil),
                Localized(
                    fr: "Les modèles ne peuvent pas être lus (\(error)).", nl: "De sjablonen kunnen niet gelezen worden (\(error)).",
                    de: "Die Vorlagen können nicht gelesen werden (\(error)).", en: "The templates cannot be read (\(error))."))
        }
        for path in files.keys where !seen.contains(path) {
            files[path] = nil
            fingerprints[path] = nil
            generation += 1
        }
    }

    private mutating func walk(_ folder: borrowing Folder, at path: String, depth: Int, _ seen: inout Set<String>) throws(SystemError) {
        for name in try folder.names() {
            let text = String(decoding: name, as: UTF8.self)
            // The press looks after the fonts.
            guard TemplateName.counts(text), Array(text.utf8) == name, !(depth == 0 && text == "fonts") else { continue }
            let status: FileStatus
            // A file may go while the folder is looked through: an editor saves by renaming.
            do throws(SystemError) { status = try folder.status(of: name) } catch { continue }
            let file = path + text
            switch status.kind {
            case .folder where depth < BuiltFiles.depthLimit: try walk(folder.folder([name]), at: file + "/", depth: depth + 1, &seen)
            case .file where status.size <= BuiltFiles.sizeLimit: if try take(name, in: folder, as: file, status) { seen.insert(file) }
            default: continue
            }
        }
    }

    /// Whether the file is there.
    private mutating func take(
        _ name: Folder.Name, in folder: borrowing Folder, as file: String, _ status: FileStatus
    ) throws(SystemError) -> Bool {
        if fingerprints[file] == status.fingerprint { return true }
        let bytes: [UInt8]
        do throws(SystemError) { bytes = try folder.open(name).readAll(Int(status.size)) } catch {
            if error.isMissing { return false }
            throw error
        }
        fingerprints[file] = status.fingerprint
        if files[file] != bytes {
            files[file] = bytes
            generation += 1
        }
        return true
    }
}
