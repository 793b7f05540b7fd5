internal import FileSystem

/// Where the built-in templates are, when nobody says.
package enum TemplatePlace {
    /// Looks beside the program, in `share/greffier/templates` of its installation, then in each folder above the program and above the
    /// working folder. Nil when none of them holds templates.
    package static func find(program: String, workingFolder: String) -> String? {
        let beside = folder(of: program)
        let candidates = [beside, folder(of: beside) + "/share/greffier"] + above(beside) + [workingFolder] + above(workingFolder)
        return candidates.map { $0 == "/" ? "/templates" : $0 + "/templates" }.first(where: holdsTemplates)
    }

    /// Whether this is a folder of templates: it has the shared parts.
    package static func holdsTemplates(_ path: String) -> Bool {
        guard let folder = try? Folder(path: path), let names = try? folder.names() else { return false }
        return names.contains(Array("shared".utf8))
    }

    private static func above(_ path: String) -> [String] {
        var folders: [String] = []
        var path = path
        while path != "/" && !path.isEmpty {
            path = folder(of: path)
            folders.append(path)
        }
        return folders
    }

    private static func folder(of path: String) -> String {
        guard let slash = path.lastIndex(of: "/") else { return "." }
        return slash == path.startIndex ? "/" : String(path[..<slash])
    }
}
