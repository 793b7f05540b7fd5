import Configuration
import Foundation
import SystemPackage
import Yams

/// The configuration file: its values through swift-configuration, and the line of each key for messages.
struct SettingsFile {
    let path: String
    /// Nil for a file that sets nothing.
    let provider: FileProvider<YAMLSnapshot>?
    /// By key, counted from 1.
    let lines: [String: Int]

    static let standardPath = "greffier.yaml"

    /// Nil when no file was named and the standard one is not there.
    static func find(_ named: String?) async throws -> SettingsFile? {
        if let named { return try await SettingsFile(named) }
        return FileManager.default.fileExists(atPath: standardPath) ? try await SettingsFile(standardPath) : nil
    }

    init(_ path: String) async throws {
        self.path = path
        let text: String
        do { text = try String(contentsOf: URL(filePath: path), encoding: .utf8) } catch {
            throw ConfigurationFault(key: "", place: path, problem: .unreadable((error as NSError).localizedDescription))
        }
        lines = try SettingsFile.lines(of: text, in: path)
        if lines.isEmpty {
            provider = nil
            return
        }
        do { provider = try await FileProvider<YAMLSnapshot>(filePath: FilePath(path)) } catch {
            throw ConfigurationFault(key: "", place: path, problem: .unreadable("\(error)"))
        }
    }

    func place(_ key: String) -> String { "\(path):\(lines[key] ?? 1)" }

    /// Every key with its line; a key that nobody knows is a fault, and so is one given twice or a value where a group must be.
    private static func lines(of text: String, in path: String) throws -> [String: Int] {
        let node: Node?
        do { node = try Yams.compose(yaml: text) } catch let error as YamlError {
            throw ConfigurationFault(key: "", place: "\(path)\(error.line.map { ":\($0)" } ?? "")", problem: .unreadable(error.problem))
        }
        guard let node else { return [:] }
        guard let mapping = node.mapping else { throw ConfigurationFault(key: "", place: "\(path):1", problem: .unreadable("key: value")) }
        var lines: [String: Int] = [:]
        for (key, value) in mapping {
            let name = key.scalar?.string ?? ""
            if Setting.all.contains(where: { $0.name.hasPrefix(name + ".") }), let group = value.mapping {
                for (key, _) in group { lines["\(name).\(key.scalar?.string ?? "")"] = key.mark?.line ?? 1 }
            } else {
                lines[name] = key.mark?.line ?? 1
            }
        }
        for (name, line) in lines.sorted(by: { $0.value < $1.value }) where !Setting.all.contains(where: { $0.name == name }) {
            throw ConfigurationFault(key: name, place: "\(path):\(line)", problem: .unknown(nearest: Setting.nearest(to: name)?.name))
        }
        return lines
    }
}

extension YamlError {
    fileprivate var line: Int? {
        switch self {
        case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _): mark.line
        case .duplicatedKeysInMapping(_, let context): context.mark.line
        default: nil
        }
    }

    fileprivate var problem: String {
        switch self {
        case .scanner(_, let problem, _, _), .parser(_, let problem, _, _), .composer(_, let problem, _, _), .reader(let problem, _, _, _): problem
        case .duplicatedKeysInMapping(let duplicates, _): "\(duplicates.joined(separator: ", ")) ×2"
        default: "YAML"
        }
    }
}
