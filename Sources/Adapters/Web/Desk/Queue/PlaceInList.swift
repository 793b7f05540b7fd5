internal import Domain
internal import FoundationEssentials
internal import Review

/// Where a list goes on, as an address carries it.
struct PlaceInList {
    let place: DraftPlace

    init(_ place: DraftPlace) { self.place = place }

    init(_ text: String) throws {
        let plain = text.replacing("-", with: "+").replacing("_", with: "/")
        let padded = plain + String(repeating: "=", count: (4 - plain.count % 4) % 4)
        guard let data = Data(base64Encoded: padded), let place = try? JSONDecoder().decode(DraftPlace.self, from: data) else {
            throw Problem.notFound
        }
        self.place = place
    }

    var text: String {
        guard let data = try? JSONEncoder().encode(place) else { return "" }
        return data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").filter { $0 != "=" }
    }
}
