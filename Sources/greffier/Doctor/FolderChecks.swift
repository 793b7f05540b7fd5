import Domain
import FileSystem
import Foundation

/// Whether the folders are there, may be used, lie apart, and have room.
struct FolderCheck {
    private let settings: Settings
    /// Only who serves has an inbox.
    private let serves: Bool

    /// Below so many bytes work stands still before long.
    private static let room: Int64 = 500 << 20

    init(_ settings: Settings, serves: Bool) { (self.settings, self.serves) = (settings, serves) }

    var results: [Check] { (serves ? [usable(settings.inbox), apart] : []) + [usable(settings.data), space] }

    /// What is not there yet is made by the server, where the folder above allows it.
    private func usable(_ path: String) -> Check {
        let subject = Localized(fr: "Dossier \(path)", nl: "Map \(path)", de: "Ordner \(path)", en: "Folder \(path)")
        let present = FolderCheck.nearest(path)
        let allowed = FileManager.default.isWritableFile(atPath: present) && FileManager.default.isExecutableFile(atPath: present)
        let command = "sudo chown \(NSUserName()) '\(present)' && chmod u+rwx '\(present)'"
        return Check(
            subject: subject,
            mend: allowed
                ? nil
                : Localized(
                    fr: "Donnez-vous le droit d'y écrire : \(command)", nl: "Geef uzelf schrijfrecht: \(command)",
                    de: "Geben Sie sich Schreibrecht: \(command)", en: "Give yourself the right to write there: \(command)"))
    }

    private var apart: Check {
        Check(
            subject: Localized(
                fr: "Dossiers séparés", nl: "Mappen gescheiden", de: "Ordner getrennt", en: "Folders apart"),
            mend: Grounds(settings).overlap ? Obstacle.overlap(settings.inbox, settings.data).message : nil)
    }

    private var space: Check {
        let free = FreeSpace.bytes(at: FolderCheck.nearest(settings.data)) ?? 0
        return Check(
            subject: Localized(
                fr: "Place libre : \(free >> 20) Mio", nl: "Vrije ruimte: \(free >> 20) MiB", de: "Freier Platz: \(free >> 20) MiB",
                en: "Free disk: \(free >> 20) MiB"),
            mend: free >= FolderCheck.room
                ? nil
                : Localized(
                    fr: "Libérez au moins \(FolderCheck.room >> 20) Mio, ou mettez --data ailleurs.",
                    nl: "Maak minstens \(FolderCheck.room >> 20) MiB vrij, of zet --data elders.",
                    de: "Schaffen Sie mindestens \(FolderCheck.room >> 20) MiB Platz, oder legen Sie --data woanders hin.",
                    en: "Free at least \(FolderCheck.room >> 20) MiB, or put --data elsewhere."))
    }

    /// The folder itself, or the nearest one above that is there.
    static func nearest(_ path: String) -> String {
        var url = URL(filePath: path).standardizedFileURL
        while !FileManager.default.fileExists(atPath: url.path) && url.path != "/" { url.deleteLastPathComponent() }
        return url.path
    }
}
