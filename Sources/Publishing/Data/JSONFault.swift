internal import Domain

/// Why bytes are not JSON, and where.
struct JSONFault: Error {
    enum Problem: Sendable {
        case empty
        case ends
        case unexpected(UInt8)
        case trailing
        case number
        case escape
        case control
        case encoding
        case surrogate
        case duplicate(String)
        case tooDeep
        case tooLarge
    }

    var problem: Problem
    /// The byte, from 0.
    var offset: Int

    init(_ problem: Problem, at offset: Int) {
        self.problem = problem
        self.offset = offset
    }
}

extension JSONFault.Problem {
    var message: Localized {
        switch self {
        case .empty: Localized(fr: "Il n'y a rien.", nl: "Er staat niets in.", de: "Da steht nichts.", en: "There is nothing in it.")
        case .ends:
            Localized(
                fr: "Les données s'arrêtent au milieu.", nl: "De gegevens breken halverwege af.", de: "Die Daten brechen mittendrin ab.",
                en: "The data end in the middle.")
        case .unexpected(let byte): JSONFault.Problem.unexpected(JSONFault.Problem.shown(byte))
        case .trailing:
            Localized(
                fr: "Il y a encore quelque chose après la fin des données.", nl: "Er staat nog iets na het einde van de gegevens.",
                de: "Hinter dem Ende der Daten steht noch etwas.", en: "There is something after the end of the data.")
        case .number: Localized(fr: "Ce n'est pas un nombre.", nl: "Dit is geen getal.", de: "Das ist keine Zahl.", en: "This is no number.")
        case .duplicate(let name):
            Localized(
                fr: "Le membre « \(name) » est donné deux fois.", nl: "Het lid \"\(name)\" staat er twee keer.",
                de: "Das Element „\(name)“ steht zweimal da.", en: "The member \"\(name)\" is given twice.")
        case .escape, .control, .encoding, .surrogate: textMessage
        case .tooDeep:
            Localized(
                fr: "Plus de 64 niveaux sont imbriqués.", nl: "Meer dan 64 niveaus zijn genest.", de: "Mehr als 64 Ebenen sind verschachtelt.",
                en: "More than 64 levels are nested.")
        case .tooLarge:
            Localized(
                fr: "Les données dépassent 64 Mio.", nl: "De gegevens zijn groter dan 64 MiB.", de: "Die Daten sind größer als 64 MiB.",
                en: "The data are larger than 64 MiB.")
        }
    }

    private var textMessage: Localized {
        switch self {
        case .control:
            Localized(
                fr: "Un caractère de commande doit s'écrire \\u00XX.", nl: "Een stuurteken moet als \\u00XX geschreven worden.",
                de: "Ein Steuerzeichen muss als \\u00XX geschrieben werden.", en: "A control character must be written \\u00XX.")
        case .encoding:
            Localized(fr: "Ce n'est pas de l'UTF-8.", nl: "Dit is geen UTF-8.", de: "Das ist kein UTF-8.", en: "This is not UTF-8.")
        case .surrogate:
            Localized(
                fr: "Un demi-caractère (surrogat) est seul.", nl: "Een half teken (surrogaat) staat alleen.",
                de: "Ein halbes Zeichen (Surrogat) steht allein.", en: "A half character (surrogate) stands alone.")
        default:
            Localized(
                fr: "Après \\ ne viennent que \" \\ / b f n r t ou u avec quatre chiffres hexadécimaux.",
                nl: "Na \\ komt alleen \" \\ / b f n r t of u met vier hexadecimale cijfers.",
                de: "Nach \\ kommt nur \" \\ / b f n r t oder u mit vier Hexadezimalziffern.",
                en: "After \\ come only \" \\ / b f n r t, or u with four hexadecimal digits.")
        }
    }

    private static func unexpected(_ shown: String) -> Localized {
        Localized(
            fr: "« \(shown) » ne va pas ici.", nl: "\"\(shown)\" hoort hier niet.", de: "„\(shown)“ gehört nicht hierher.",
            en: "\"\(shown)\" does not belong here.")
    }

    /// A byte as a person reads it.
    private static func shown(_ byte: UInt8) -> String {
        if (33...126).contains(byte) { return String(Character(Unicode.Scalar(byte))) }
        let digits = String(byte, radix: 16, uppercase: true)
        return "0x" + (digits.count < 2 ? "0" : "") + digits
    }
}
