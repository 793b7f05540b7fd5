internal import CPango
internal import Foundation
internal import Typesetting

/// The fonts of one folder, and no font of the machine: they are numbered in the order of the files' names. Owns a private configuration of
/// fontconfig, freed with `FcConfigDestroy`. Belongs to the thread of its press.
@safe
final class FontSet {
    let files: [FontFile]
    /// Each family once, in the order of the files.
    let families: [String]
    let configuration: OpaquePointer
    private let numbers: [String: Int]

    /// What styles may call the first of the plain families.
    static let alias = "sans"

    init(folder: String) throws {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let paths = names.filter { $0.hasSuffix(".ttf") || $0.hasSuffix(".otf") }.sorted().map { "\(folder)/\($0)" }
        guard !paths.isEmpty else { throw PressFaults.noFonts(in: folder) }
        var files: [FontFile] = []
        for path in paths {
            guard let file = FontFile(path: path) else { throw PressFaults.notAFont(path) }
            files.append(file)
        }
        guard let configuration = unsafe FcConfigCreate() else { throw PressFaults.noMemory }
        // One file after the other rather than the folder: that would leave cache files.
        for path in paths where unsafe path.withCString({ unsafe FcConfigAppFontAddFile(configuration, $0) }) == 0 {
            unsafe FcConfigDestroy(configuration)
            throw PressFaults.notAFont(path)
        }
        self.files = files
        unsafe self.configuration = configuration
        numbers = Dictionary(uniqueKeysWithValues: paths.enumerated().map { ($0.element, $0.offset) })
        families = files.reduce(into: []) { if !$0.contains($1.family) { $0.append($1.family) } }
    }

    deinit { unsafe FcConfigDestroy(configuration) }

    /// The font's place in the set, by its file.
    func number(of path: String) -> Int? { numbers[path] }

    /// The family that a style means; nil when the set has none of that name.
    func family(named name: String) -> String? {
        if name == Self.alias { return families.contains("Noto Sans") ? "Noto Sans" : families.first }
        return families.contains(name) ? name : nil
    }
}
