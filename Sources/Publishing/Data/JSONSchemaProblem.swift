internal import Domain

/// What can be wrong with a schema.
enum JSONSchemaProblem {
    case notASchema
    case unknownKeyword(String)
    case unknownType(String)
    case unknownFormat(String)
    case unknownReference(String)
    case besideReference(String)
    case circle(String)
    case pattern
    /// A keyword's value is of the wrong kind.
    case mustBe(String)

    var message: Localized {
        switch self {
        case .notASchema:
            Localized(
                fr: "Un schéma est un objet.", nl: "Een schema is een object.", de: "Ein Schema ist ein Objekt.", en: "A schema is an object.")
        case .unknownKeyword(let name): JSONSchemaProblem.unknown(name)
        case .unknownType(let name): JSONSchemaProblem.unknown(name)
        case .unknownFormat(let name): JSONSchemaProblem.unknown(name)
        case .unknownReference(let name):
            Localized(
                fr: "La référence « \(name) » ne mène à rien.", nl: "De verwijzing \"\(name)\" leidt nergens heen.",
                de: "Der Verweis „\(name)“ führt nirgendwohin.", en: "The reference \"\(name)\" leads nowhere.")
        case .besideReference(let name):
            Localized(
                fr: "« \(name) » ne peut pas accompagner $ref.", nl: "\"\(name)\" mag niet naast $ref staan.",
                de: "„\(name)“ darf nicht neben $ref stehen.", en: "\"\(name)\" may not stand beside $ref.")
        case .circle(let name):
            Localized(
                fr: "La définition « \(name) » se renvoie à elle-même.", nl: "De definitie \"\(name)\" verwijst naar zichzelf.",
                de: "Die Definition „\(name)“ verweist auf sich selbst.", en: "The definition \"\(name)\" refers to itself.")
        case .pattern:
            Localized(
                fr: "Ce motif n'est pas compris.", nl: "Dit patroon wordt niet begrepen.", de: "Dieses Muster wird nicht verstanden.",
                en: "This pattern is not understood.")
        case .mustBe:
            Localized(
                fr: "Cette valeur ne va pas avec ce mot clé.", nl: "Deze waarde past niet bij dit sleutelwoord.",
                de: "Dieser Wert passt nicht zu diesem Schlüsselwort.", en: "This value does not fit the keyword.")
        }
    }

    var advice: Localized? {
        switch self {
        case .unknownKeyword(let name): JSONSchemaProblem.oneOf(JSONSchemaProblem.keywords, near: name)
        case .unknownType(let name): JSONSchemaProblem.oneOf(JSONKinds.named.map(\.0), near: name)
        case .unknownFormat(let name): JSONSchemaProblem.oneOf(JSONFormat.allCases.map(\.rawValue), near: name)
        case .unknownReference:
            Localized(
                fr: "Une référence s'écrit #/$defs/nom.", nl: "Een verwijzing is #/$defs/naam.", de: "Ein Verweis lautet #/$defs/Name.",
                en: "A reference is written #/$defs/name.")
        case .besideReference:
            Localized(
                fr: "Mettez-le dans la définition.", nl: "Zet het in de definitie.", de: "Schreiben Sie es in die Definition.",
                en: "Put it into the definition.")
        case .pattern: JSONPattern.advice
        case .notASchema, .circle, .mustBe: nil
        }
    }

    private static let keywords = [
        "type", "properties", "required", "additionalProperties", "items", "enum", "const", "pattern", "format", "minLength", "maxLength", "minimum",
        "maximum", "minItems", "maxItems", "$ref", "$defs",
    ]

    private static func unknown(_ name: String) -> Localized {
        Localized(
            fr: "« \(name) » n'est pas connu ici.", nl: "\"\(name)\" is hier niet bekend.", de: "„\(name)“ ist hier nicht bekannt.",
            en: "\"\(name)\" is not known here.")
    }

    private static func oneOf(_ known: [String], near name: String) -> Localized {
        if let nearest = Spelling.nearest(to: name, among: known) { return JSONProblem.meant(nearest) }
        let list = known.joined(separator: ", ")
        return Localized(fr: "Connus : \(list).", nl: "Bekend: \(list).", de: "Bekannt: \(list).", en: "Known: \(list).")
    }
}
