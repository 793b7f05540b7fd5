import Configuration
import Domain
import FolderInbox
import Foundation
import Intake

/// What was configured, checked: flags before the environment before the file before the standard.
struct Settings: Sendable {
    var inbox: String
    var data: String
    var organisation: Organisation
    var language: Language
    /// The folder of the built-in templates, when it was named.
    var templates: String?
    var settleSeconds: Int
    var rescanSeconds: Int
    var ignore: [String]
    var workers: Int
    var limits: ReadingLimits
    var own: OwnParties
    var storage: StorageSettings
    var web: WebSettings
    var store: StoreSettings
    var hosts: HostSettings
    var handOver: HandOverSettings

    var database: String { data + "/greffier.sqlite" }
    var lock: String { data + "/server.lock" }

    /// Reads all three sources. `flags` are by key.
    static func load(
        file: String?, flags: [Setting: String], environment: [String: String] = ProcessInfo.processInfo.environment
    ) async throws -> Settings {
        try Settings(SettingsReader(file: try await SettingsFile.find(file), flags: flags, environment: environment))
    }

    private init(_ reader: SettingsReader) throws {
        inbox = try reader.text(.inbox)
        data = try reader.text(.data)
        organisation = Organisation(try reader.text(.organisation))
        language = try reader.optionalText(.language).flatMap(Language.init(rawValue:)) ?? .ofTheTerminal
        templates = try reader.optionalText(.templates)
        settleSeconds = try reader.number(.settle)
        rescanSeconds = try reader.number(.rescan)
        ignore = try reader.texts(.ignore)
        workers = try reader.optionalNumber(.workers) ?? ProcessInfo.processInfo.activeProcessorCount
        limits = ReadingLimits(
            pages: try reader.number(.pages), megapixels: try reader.number(.megapixels), memory: try reader.number(.memory),
            processorSeconds: try reader.number(.processorSeconds), pageSeconds: try reader.number(.pageSeconds),
            wallSeconds: try reader.number(.wallSeconds), fileMebibytes: try reader.number(.fileSize))
        own = OwnParties(
            names: try reader.texts(.ownNames), addresses: try reader.texts(.ownAddresses),
            enterpriseNumbers: try reader.checked(.ownEnterpriseNumbers) { EnterpriseNumber($0) }, ibans: try reader.checked(.ownIBANs) { IBAN($0) })
        storage = try StorageSettings(reader, data: data)
        web = try WebSettings(reader)
        store = try StoreSettings(reader)
        hosts = try HostSettings(reader)
        handOver = try HandOverSettings(reader)
    }
}

/// Reads and checks one setting after the other.
struct SettingsReader {
    private let reader: ConfigReader
    private let file: SettingsFile?
    private let flags: [Setting: String]
    private let environment: [String: String]

    init(file: SettingsFile?, flags: [Setting: String], environment: [String: String]) throws {
        self.file = file
        self.flags = flags
        self.environment = environment
        for name in environment.keys.sorted() where name.hasPrefix("GREFFIER_") && !Setting.all.contains(where: { $0.variable == name }) {
            let meant = name.dropFirst("GREFFIER_".count).lowercased()
            throw ConfigurationFault(key: "", place: name, problem: .unknown(nearest: Setting.nearest(to: meant)?.variable))
        }
        let values = flags.map { (AbsoluteConfigKey($0.key.key), ConfigValue(.string($0.value), isSecret: false)) }
        var providers: [any ConfigProvider] = [
            InMemoryProvider(values: Dictionary(uniqueKeysWithValues: values)),
            EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "greffier"),
        ]
        if let provider = file?.provider { providers.append(provider) }
        reader = ConfigReader(providers: providers)
    }

    /// A text that must be there, and is never empty.
    func text(_ setting: Setting) throws(ConfigurationFault) -> String {
        let text = try optionalText(setting) ?? ""
        if text.isEmpty { throw fault(setting, .notA(setting.form)) }
        return text
    }

    func optionalText(_ setting: Setting) throws(ConfigurationFault) -> String? {
        guard let place = place(setting) else { return setting.standard }
        guard let text = try? reader.requiredString(forKey: setting.key) else { throw fault(setting, .notA(setting.form)) }
        if setting.form == .language && Language(rawValue: text) == nil {
            throw ConfigurationFault(key: setting.name, place: place, problem: .notA(.language))
        }
        return text
    }

    /// The same, or what another program's variable says.
    func optionalText(_ setting: Setting, other: String) throws -> String? {
        let text = place(setting) == nil ? environment[other] ?? "" : try optionalText(setting) ?? ""
        return text.isEmpty ? setting.standard : text
    }

    /// The name by which a setting is mended: where it was given, else where it may be.
    func fault(_ setting: Setting, other: String) -> ConfigurationFault {
        if let place = place(setting) { return ConfigurationFault(key: setting.name, place: place, problem: .notA(setting.form)) }
        return ConfigurationFault(key: "", place: environment[other] == nil ? "\(setting.name) (\(other))" : other, problem: .notA(setting.form))
    }

    func number(_ setting: Setting) throws -> Int {
        guard let number = try optionalNumber(setting) else { throw fault(setting, .notA(setting.form)) }
        return number
    }

    func optionalNumber(_ setting: Setting) throws -> Int? {
        guard let text = try optionalText(setting) else { return nil }
        guard case .number(let range) = setting.form, let number = Int(text), range.contains(number) else {
            throw fault(setting, .notA(setting.form))
        }
        return number
    }

    func texts(_ setting: Setting) throws -> [String] {
        if place(setting) == nil { return [] }
        guard let texts = try? reader.requiredStringArray(forKey: setting.key) else { throw fault(setting, .notA(.texts)) }
        return texts.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }

    func truth(_ setting: Setting) throws -> Bool {
        switch try optionalText(setting)?.lowercased() {
        case "true", "yes", "1": true
        case "false", "no", "0", nil: false
        default: throw fault(setting, .notA(setting.form))
        }
    }

    /// One or two long texts; none when nobody gave any. `other` is a variable that another program names one by.
    func secrets(_ setting: Setting, other: String) throws -> [String] {
        let secrets = place(setting) != nil ? try texts(setting) : environment[other].map { [$0] } ?? []
        guard secrets.count <= 2, secrets.allSatisfy({ $0.utf8.count >= 32 }) else {
            throw ConfigurationFault(key: setting.name, place: place(setting) ?? other, problem: .notA(setting.form))
        }
        return secrets
    }

    /// Texts that must pass a check.
    func checked<Value>(_ setting: Setting, _ value: (String) -> Value?) throws -> [Value] {
        try texts(setting).map { text in
            guard let value = value(text) else { throw fault(setting, .invalid(text)) }
            return value
        }
    }

    /// Texts of two parts with "=" between, as a table; each name once.
    func pairs<Value>(_ setting: Setting, _ value: (String) -> Value?) throws -> [String: Value] {
        var table: [String: Value] = [:]
        for text in try texts(setting) {
            let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
            guard parts.count == 2, !parts[0].isEmpty, table[parts[0]] == nil, let value = value(parts[1]) else {
                throw fault(setting, .notA(setting.form))
            }
            table[parts[0]] = value
        }
        return table
    }

    func fault(_ setting: Setting, _ problem: ConfigurationFault.Problem) -> ConfigurationFault {
        guard let place = place(setting) else {
            return ConfigurationFault(key: "", place: "\(setting.name) (\(setting.variable))", problem: problem)
        }
        return ConfigurationFault(key: setting.name, place: place, problem: problem)
    }

    /// Where the value comes from; nil when nobody gave one.
    private func place(_ setting: Setting) -> String? {
        if flags[setting] != nil { return "--\(setting.name.split(separator: ".").last ?? "")" }
        if environment[setting.variable] != nil { return setting.variable }
        return file?.lines[setting.name] != nil ? file?.place(setting.name) : nil
    }
}

extension Setting {
    fileprivate var key: ConfigKey { ConfigKey(name.split(separator: ".").map(String.init)) }
}
