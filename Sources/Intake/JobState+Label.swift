package import Domain

extension JobState {
    /// What people call the state of a document.
    package var label: Localized {
        switch self {
        case .waiting: Localized(fr: "en attente", nl: "wachtend", de: "wartend", en: "waiting")
        case .reading: Localized(fr: "en lecture", nl: "in lezing", de: "wird gelesen", en: "being read")
        case .drafted: Localized(fr: "lu", nl: "gelezen", de: "gelesen", en: "read")
        case .quarantined: Localized(fr: "mis de côté", nl: "opzij gelegd", de: "beiseitegelegt", en: "set aside")
        }
    }
}
