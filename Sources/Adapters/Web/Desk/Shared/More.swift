/// The way to the next piece of a list.
enum More {
    static func address(_ path: String, _ query: [(String, String?)], cursor: String) -> String {
        let values = (query + [("cursor", cursor)]).compactMap { name, value in value.map { "\(name)=\($0.addingPercentEncoding)" } }
        return path + "?" + values.joined(separator: "&")
    }
}

/// The buildings to choose from.
enum Buildings {
    private struct Building: Decodable, Sendable { let name: String }

    static func choices(_ api: InnerAPI, chosen: String?, for call: Call) async throws -> [[String: any Sendable]] {
        let buildings = try await api.read("/buildings", as: ListRecord<Building>.self, for: call)
        return buildings.items.map { ["name": $0.name, "chosen": $0.name == chosen] }
    }
}
