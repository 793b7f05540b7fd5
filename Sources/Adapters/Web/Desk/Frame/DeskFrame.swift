internal import Access
internal import Domain

/// What stands around every page: the title, the way to the other pages, who is signed in, the language.
struct DeskFrame {
    let values: [String: any Sendable]

    init(_ screen: Screen, _ caller: Caller?, _ language: Language, path: String, assets: AssetLibrary) {
        var values: [String: any Sendable] = [
            "language": language.rawValue, "title": screen.title, "assets": assets.address,
            "languages": Language.allCases.map { other in
                ["code": other.rawValue, "name": FrameTexts.name(other), "chosen": other == language] as [String: any Sendable]
            },
            "words": FrameTexts.words.values(language), "own": DeskFrame.text(["texts": FrameTexts.texts.json(language)]),
            "data": DeskFrame.text(screen.data),
        ]
        values["module"] = screen.module
        values["sheet"] = screen.sheet ?? (assets.has(screen.name + ".css") ? screen.name : nil)
        if let caller {
            values["who"] = caller.name
            values["role"] = caller.role?.title(language)
            if case .session(let csrf) = caller.means { values["csrf"] = csrf }
            values["places"] = DeskPlace.all.filter { $0.isOpen(to: caller) }.map { place in
                ["address": place.address, "name": place.name(language), "current": path == place.address] as [String: any Sendable]
            }
        }
        self.values = values
    }

    /// JSON within an element: "<" cannot end the element that holds it.
    private static func text(_ data: JSON) -> String {
        String(decoding: data.bytes, as: UTF8.self).split(separator: "<", omittingEmptySubsequences: false).joined(separator: "\\u003c")
    }
}

/// A page that the frame leads to.
struct DeskPlace: Sendable {
    let address: String
    let permission: Permission
    let name: Localized

    func isOpen(to caller: Caller) -> Bool { caller.may(permission) }

    static let all = [
        DeskPlace(address: "/", permission: .draftsRead, name: Localized(fr: "À traiter", nl: "Te doen", de: "Zu tun", en: "Queue")),
        DeskPlace(
            address: "/documents", permission: .documentsRead, name: Localized(fr: "Documents", nl: "Documenten", de: "Dokumente", en: "Documents")),
        DeskPlace(address: "/print", permission: .render, name: Localized(fr: "Imprimer", nl: "Afdrukken", de: "Drucken", en: "Print")),
        DeskPlace(
            address: "/handover", permission: .draftsRead, name: Localized(fr: "Transmettre", nl: "Overdragen", de: "Übergabe", en: "Hand-over")),
        DeskPlace(address: "/learned", permission: .lessonsRead, name: Localized(fr: "Appris", nl: "Geleerd", de: "Gelernt", en: "Learned")),
        DeskPlace(address: "/activity", permission: .activityRead, name: Localized(fr: "Activité", nl: "Activiteit", de: "Verlauf", en: "Activity")),
        DeskPlace(address: "/overview", permission: .activityRead, name: Localized(fr: "Aperçu", nl: "Overzicht", de: "Übersicht", en: "Overview")),
        DeskPlace(address: "/access", permission: .users, name: AccessTexts.title),
    ]
}
