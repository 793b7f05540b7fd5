extension ReadingFailure {
    private func argument(_ index: Int) -> String { index < arguments.count ? arguments[index] : "?" }

    /// What happened.
    package var message: Localized {
        let (a, b, c, d) = (argument(0), argument(1), argument(2), argument(3))
        return switch code {
        case .empty:
            Localized(fr: "Le fichier est vide.", nl: "Het bestand is leeg.", de: "Die Datei ist leer.", en: "The file is empty.")
        case .unsupported:
            Localized(
                fr: "Ce n'est ni un PDF, ni une image PNG, JPEG ou TIFF, ni une facture électronique XML.",
                nl: "Dit is geen PDF, geen PNG-, JPEG- of TIFF-beeld en geen e-factuur (XML).",
                de: "Das ist weder ein PDF noch ein PNG-, JPEG- oder TIFF-Bild noch eine E-Rechnung (XML).",
                en: "This is neither a PDF nor a PNG, JPEG or TIFF picture nor an XML e-invoice.")
        case .damaged:
            Localized(
                fr: "Le fichier est endommagé ou incomplet.",
                nl: "Het bestand is beschadigd of onvolledig.",
                de: "Die Datei ist beschädigt oder unvollständig.",
                en: "The file is damaged or incomplete.")
        case .encrypted:
            Localized(
                fr: "Le PDF est protégé par un mot de passe.",
                nl: "De PDF is met een wachtwoord beveiligd.",
                de: "Das PDF ist mit einem Passwort geschützt.",
                en: "The PDF is protected by a password.")
        case .tooManyPages:
            Localized(
                fr: "Le fichier a \(a) pages ; \(b) au plus sont lues.",
                nl: "Het bestand telt \(a) pagina's; er worden er hoogstens \(b) gelezen.",
                de: "Die Datei hat \(a) Seiten; gelesen werden höchstens \(b).",
                en: "The file has \(a) pages; at most \(b) are read.")
        case .tooManyPixels:
            Localized(
                fr: "L'image de la page \(a) est trop grande : \(b) × \(c) pixels, au plus \(d) mégapixels.",
                nl: "Het beeld van pagina \(a) is te groot: \(b) × \(c) pixels, hoogstens \(d) megapixels.",
                de: "Das Bild von Seite \(a) ist zu groß: \(b) × \(c) Pixel, höchstens \(d) Megapixel.",
                en: "The picture of page \(a) is too large: \(b) × \(c) pixels, at most \(d) megapixels.")
        case .tooLarge:
            Localized(
                fr: "Le fichier fait \(a) Mio ; la limite est de \(b) Mio.",
                nl: "Het bestand is \(a) MiB groot; de limiet is \(b) MiB.",
                de: "Die Datei ist \(a) MiB groß; die Grenze liegt bei \(b) MiB.",
                en: "The file is \(a) MiB; the limit is \(b) MiB.")
        case .link:
            Localized(
                fr: "C'est un lien symbolique, pas un fichier.",
                nl: "Dit is een symbolische koppeling, geen bestand.",
                de: "Das ist eine symbolische Verknüpfung, keine Datei.",
                en: "This is a symbolic link, not a file.")
        case .notAFile:
            Localized(
                fr: "Ce n'est pas un fichier ordinaire (tube, périphérique ou prise).",
                nl: "Dit is geen gewoon bestand (pijp, apparaat of socket).",
                de: "Das ist keine gewöhnliche Datei (Pipe, Gerät oder Socket).",
                en: "This is no ordinary file (a pipe, device or socket).")
        case .denied:
            Localized(
                fr: "Les droits ne permettent pas de lire le fichier.",
                nl: "De rechten laten niet toe het bestand te lezen.",
                de: "Die Rechte erlauben es nicht, die Datei zu lesen.",
                en: "The rights do not allow the file to be read.")
        case .vanished:
            Localized(
                fr: "Le fichier a disparu avant d'être lu.",
                nl: "Het bestand verdween voor het gelezen werd.",
                de: "Die Datei verschwand, bevor sie gelesen wurde.",
                en: "The file vanished before it was read.")
        case .diskFull:
            Localized(fr: "Le disque est plein.", nl: "De schijf is vol.", de: "Die Platte ist voll.", en: "The disk is full.")
        case .malformedXML:
            Localized(
                fr: "Le XML est mal formé ou incomplet (ligne \(a)).",
                nl: "De XML is onjuist of onvolledig (regel \(a)).",
                de: "Das XML ist fehlerhaft oder unvollständig (Zeile \(a)).",
                en: "The XML is malformed or incomplete (line \(a)).")
        case .documentType:
            Localized(
                fr: "Le XML déclare un type de document (DOCTYPE), ce qu'aucune facture électronique ne fait.",
                nl: "De XML declareert een documenttype (DOCTYPE); geen enkele e-factuur doet dat.",
                de: "Das XML vereinbart einen Dokumenttyp (DOCTYPE); das tut keine E-Rechnung.",
                en: "The XML declares a document type (DOCTYPE), which no e-invoice does.")
        case .largeXML:
            Localized(
                fr: "Le XML est plus grand ou plus profond que toute facture (limite : \(a), \(b)).",
                nl: "De XML is groter of dieper dan welke factuur ook (limiet: \(a), \(b)).",
                de: "Das XML ist größer oder tiefer als jede Rechnung (Grenze: \(a), \(b)).",
                en: "The XML is larger or deeper than any invoice (limit: \(a), \(b)).")
        case .otherXML:
            Localized(
                fr: "Ce fichier XML n'est pas une facture électronique (UBL ou CII).",
                nl: "Dit XML-bestand is geen e-factuur (UBL of CII).",
                de: "Diese XML-Datei ist keine E-Rechnung (UBL oder CII).",
                en: "This XML file is no e-invoice (UBL or CII).")
        case .timeout:
            Localized(
                fr: "La lecture a dépassé \(a) secondes.",
                nl: "Het lezen duurde langer dan \(a) seconden.",
                de: "Das Lesen dauerte länger als \(a) Sekunden.",
                en: "Reading took longer than \(a) seconds.")
        case .memory:
            Localized(
                fr: "La lecture a demandé plus de \(a) Mio de mémoire.",
                nl: "Het lezen vroeg meer dan \(a) MiB geheugen.",
                de: "Das Lesen brauchte mehr als \(a) MiB Speicher.",
                en: "Reading needed more than \(a) MiB of memory.")
        case .crashed:
            Localized(
                fr: "Le fichier a fait échouer le lecteur (\(a)).",
                nl: "Het bestand deed de lezer vastlopen (\(a)).",
                de: "Die Datei hat den Leser zum Absturz gebracht (\(a)).",
                en: "The file made the reader fail (\(a)).")
        case .illegible:
            Localized(
                fr: "Aucune page n'est lisible.",
                nl: "Geen enkele pagina is leesbaar.",
                de: "Keine Seite ist lesbar.",
                en: "No page is legible.")
        case .setup:
            Localized(
                fr: "Il manque quelque chose sur cette machine : \(a).",
                nl: "Er ontbreekt iets op deze machine: \(a).",
                de: "Auf diesem Rechner fehlt etwas: \(a).",
                en: "Something is missing on this machine: \(a).")
        case .failed:
            Localized(
                fr: "La lecture a échoué : \(a).", nl: "Het lezen is mislukt: \(a).", de: "Das Lesen ist fehlgeschlagen: \(a).",
                en: "Reading failed: \(a).")
        }
    }

    /// What to do.
    package var hint: Localized {
        switch code {
        case .empty, .damaged, .vanished:
            Localized(
                fr: "Demandez le document de nouveau ou rescannez-le, puis déposez-le encore.",
                nl: "Vraag het document opnieuw op of scan het opnieuw, en leg het er weer in.",
                de: "Fordern Sie das Dokument neu an oder scannen Sie es neu, und legen Sie es wieder ab.",
                en: "Ask for the document again or rescan it, then drop it again.")
        case .unsupported:
            Localized(
                fr: "Enregistrez-le en PDF et déposez-le de nouveau.",
                nl: "Bewaar het als PDF en leg het er opnieuw in.",
                de: "Speichern Sie es als PDF und legen Sie es wieder ab.",
                en: "Save it as PDF and drop it again.")
        case .malformedXML, .documentType, .largeXML, .otherXML:
            Localized(
                fr: "Demandez au fournisseur la facture électronique originale, ou un PDF.",
                nl: "Vraag de leverancier de oorspronkelijke e-factuur, of een PDF.",
                de: "Bitten Sie den Lieferanten um die ursprüngliche E-Rechnung oder ein PDF.",
                en: "Ask the supplier for the original e-invoice, or for a PDF.")
        case .encrypted:
            Localized(
                fr: "Ouvrez-le avec le mot de passe, imprimez-le en PDF et déposez ce PDF.",
                nl: "Open het met het wachtwoord, druk het af als PDF en leg die PDF er in.",
                de: "Öffnen Sie es mit dem Passwort, drucken Sie es als PDF und legen Sie dieses ab.",
                en: "Open it with the password, print it to a PDF and drop that.")
        case .tooManyPages, .tooManyPixels, .tooLarge:
            Localized(
                fr: "Divisez-le ou scannez-le à 300 ppp ; la limite est un réglage (docs/configuration.md).",
                nl: "Splits het of scan het op 300 dpi; de limiet is een instelling (docs/configuration.md).",
                de: "Teilen Sie es oder scannen Sie mit 300 dpi; die Grenze ist eine Einstellung (docs/configuration.md).",
                en: "Split it or scan it at 300 dpi; the limit is a setting (docs/configuration.md).")
        case .link, .notAFile:
            Localized(
                fr: "Déposez le fichier lui-même.",
                nl: "Leg het bestand zelf in de map.",
                de: "Legen Sie die Datei selbst ab.",
                en: "Drop the file itself.")
        case .denied:
            Localized(
                fr: "Donnez à Greffier le droit de lire et de déplacer le fichier.",
                nl: "Geef Greffier het recht om het bestand te lezen en te verplaatsen.",
                de: "Geben Sie Greffier das Recht, die Datei zu lesen und zu verschieben.",
                en: "Give Greffier the right to read and move the file.")
        case .diskFull:
            Localized(
                fr: "Libérez de la place ; Greffier reprend de lui-même.",
                nl: "Maak ruimte vrij; Greffier gaat vanzelf verder.",
                de: "Schaffen Sie Platz; Greffier macht von selbst weiter.",
                en: "Free some space; Greffier goes on by itself.")
        case .timeout, .memory, .crashed, .failed:
            Localized(
                fr: "Imprimez-le en PDF ou rescannez-le ; ou réessayez avec « greffier retry ».",
                nl: "Druk het af als PDF of scan het opnieuw; of probeer opnieuw met \"greffier retry\".",
                de: "Drucken Sie es als PDF oder scannen Sie es neu; oder versuchen Sie „greffier retry“.",
                en: "Print it to a PDF or rescan it; or try again with \"greffier retry\".")
        case .illegible:
            Localized(
                fr: "Rescannez-le à 300 ppp, bien à plat et bien contrasté.",
                nl: "Scan het opnieuw op 300 dpi, vlak en met goed contrast.",
                de: "Scannen Sie es neu mit 300 dpi, flach und mit gutem Kontrast.",
                en: "Rescan it at 300 dpi, flat and with good contrast.")
        case .setup:
            Localized(
                fr: "Lancez « greffier doctor », qui dit comment l'ajouter.",
                nl: "Voer \"greffier doctor\" uit; dat zegt hoe u het toevoegt.",
                de: "Starten Sie „greffier doctor“; es sagt, wie Sie es ergänzen.",
                en: "Run \"greffier doctor\"; it says how to add it.")
        }
    }
}
