internal import Domain
package import Typesetting

extension Formatter {
    /// A time of the day, "18:30": fr "18 h 30", nl "18.30 uur", de "18:30 Uhr", en "18:30". `short` leaves the words out, for columns.
    package static let time = Formatter("time", arguments: ["short"]) { value, arguments, language in
        guard case .text(let text) = value, let (hour, minute) = Formatter.clock(text) else { return nil }
        let isShort = arguments.contains("short")
        let space = Glyph.noBreakSpace
        switch language {
        case .fr: return "\(hour)\(space)h\(space)\(Days.padded(minute))"
        case .nl: return "\(hour).\(Days.padded(minute))" + (isShort ? "" : space + "uur")
        case .de: return "\(hour):\(Days.padded(minute))" + (isShort ? "" : space + "Uhr")
        case .en: return "\(Days.padded(hour)):\(Days.padded(minute))"
        }
    }

    private static func clock(_ text: String) -> (hour: Int, minute: Int)? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]), let minute = Int(parts[1]) else { return nil }
        return 0..<24 ~= hour && 0..<60 ~= minute ? (hour, minute) : nil
    }
}
