internal import Domain
internal import Typesetting

/// Why a picture cannot be printed, in words.
enum PictureFaults {
    static func damaged(_ name: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "L’image « \(name) » est illisible.", nl: "De afbeelding “\(name)” is niet leesbaar.",
                de: "Das Bild „\(name)“ ist nicht lesbar.", en: "The picture “\(name)” cannot be read."),
            advice: Localized(
                fr: "Enregistrez-la à nouveau en PNG, JPEG ou SVG.", nl: "Bewaar ze opnieuw als PNG, JPEG of SVG.",
                de: "Speichern Sie es erneut als PNG, JPEG oder SVG.", en: "Save it again as PNG, JPEG or SVG."))
    }

    static func tooLarge(_ name: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "L’image « \(name) » a trop de pixels.", nl: "De afbeelding “\(name)” heeft te veel pixels.",
                de: "Das Bild „\(name)“ hat zu viele Pixel.", en: "The picture “\(name)” has too many pixels."),
            advice: Localized(
                fr: "Réduisez-la à moins de 9 mégapixels.", nl: "Verklein ze tot minder dan 9 megapixel.",
                de: "Verkleinern Sie es auf weniger als 9 Megapixel.", en: "Make it smaller than 9 megapixels."))
    }

    static func inks(_ name: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "L’image « \(name) » est en quadrichromie (CMJN).", nl: "De afbeelding “\(name)” is in vier drukinkten (CMYK).",
                de: "Das Bild „\(name)“ ist in vier Druckfarben (CMYK).", en: "The picture “\(name)” is in four printing inks (CMYK)."),
            advice: Localized(
                fr: "Enregistrez-la en couleurs RVB.", nl: "Bewaar ze in RGB-kleuren.", de: "Speichern Sie es in RGB-Farben.",
                en: "Save it in RGB colours."))
    }

    static func foreignParts(_ name: String) -> LayoutFault {
        LayoutFault(
            problem: Localized(
                fr: "Le dessin « \(name) » contient du texte, des images ou des filtres ; seuls les tracés sont imprimés.",
                nl: "De tekening “\(name)” bevat tekst, afbeeldingen of filters; alleen paden worden gedrukt.",
                de: "Die Zeichnung „\(name)“ enthält Text, Bilder oder Filter; nur Pfade werden gedruckt.",
                en: "The drawing “\(name)” holds text, pictures or filters; only paths are printed."),
            advice: Localized(
                fr: "Convertissez le texte en tracés dans votre logiciel de dessin, ou enregistrez-la en PNG.",
                nl: "Zet de tekst in uw tekenprogramma om in paden, of bewaar ze als PNG.",
                de: "Wandeln Sie den Text in Ihrem Zeichenprogramm in Pfade um, oder speichern Sie sie als PNG.",
                en: "Turn the text into paths in your drawing program, or save it as PNG."))
    }
}
