import Domain
import Foundation

/// Whether the languages of recognition are installed. Only looks for the files: what is in them is for the workers.
enum LanguageCheck {
    /// Where Debian, Fedora, Arch and a build by hand put them; the variable comes first, as in Tesseract.
    private static var folders: [String] {
        let named = ProcessInfo.processInfo.environment["TESSDATA_PREFIX"].map { [$0, $0 + "/tessdata"] } ?? []
        return named + [
            "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata", "/usr/share/tesseract/tessdata",
            "/usr/local/share/tessdata", "/opt/homebrew/share/tessdata",
        ]
    }

    static var all: [Check] {
        ["fra", "nld", "deu", "eng", "osd"].map { name in
            let found = folders.contains { FileManager.default.isReadableFile(atPath: "\($0)/\(name).traineddata") }
            return Check(
                subject: Localized(
                    fr: "Reconnaissance : \(name)", nl: "Herkenning: \(name)", de: "Erkennung: \(name)", en: "Recognition: \(name)"),
                mend: found ? nil : install("tesseract-ocr-\(name)"))
        }
    }

    static func install(_ package: String) -> Localized {
        Localized(
            fr: "Installez-le : sudo apt-get install \(package)", nl: "Installeer het: sudo apt-get install \(package)",
            de: "Installieren Sie es: sudo apt-get install \(package)", en: "Install it: sudo apt-get install \(package)")
    }
}

/// Whether there are fonts for PDFs that bring none.
struct FontCheck {
    var result: Check {
        let folders = ["/usr/share/fonts", "/usr/local/share/fonts", NSHomeDirectory() + "/.local/share/fonts", NSHomeDirectory() + "/.fonts"]
        let found = folders.contains { folder in
            FileManager.default.enumerator(atPath: folder)?.contains { name in
                ["ttf", "otf", "pfb", "t1", "ttc"].contains(URL(filePath: "\(name)").pathExtension.lowercased())
            } ?? false
        }
        return Check(
            subject: Localized(fr: "Polices de caractères", nl: "Lettertypes", de: "Schriften", en: "Fonts"),
            mend: found ? nil : LanguageCheck.install("fonts-urw-base35 fonts-dejavu-core"), isMinor: true)
    }
}

/// Whether the kernel can watch every folder of the inbox.
struct WatchCheck {
    let inbox: String

    init(_ settings: Settings) { inbox = settings.inbox }

    var result: Check {
        let subject = Localized(
            fr: "Surveillance du dossier (inotify)", nl: "Bewaking van de map (inotify)", de: "Überwachung des Ordners (inotify)",
            en: "Watching the folder (inotify)")
        guard let text = try? String(contentsOfFile: "/proc/sys/fs/inotify/max_user_watches", encoding: .utf8),
            let limit = Int(text.trimmingCharacters(in: .whitespacesAndNewlines))
        else { return Check(subject: subject, mend: nil) }
        let wanted =
            (FileManager.default.enumerator(at: URL(filePath: inbox), includingPropertiesForKeys: [.isDirectoryKey])?.reduce(into: 1) {
                if (($1 as? URL)?.hasDirectoryPath) == true { $0 += 1 }
            } ?? 1) * 2
        let command = "sudo sysctl fs.inotify.max_user_watches=\(max(65_536, wanted * 2))"
        return Check(
            subject: subject,
            mend: wanted <= limit
                ? nil
                : Localized(
                    fr: "Trop de dossiers pour la limite de \(limit) ; sans cela les fichiers sont vus plus tard : \(command)",
                    nl: "Te veel mappen voor de limiet van \(limit); zonder worden bestanden later gezien: \(command)",
                    de: "Zu viele Ordner für die Grenze von \(limit); ohne sie werden Dateien später gesehen: \(command)",
                    en: "Too many folders for the limit of \(limit); without it files are seen later: \(command)"),
            isMinor: true)
    }
}
