import S3Storage

/// Where the bytes of documents are kept. KoproGo's variables count too, under its names.
struct StorageSettings: Sendable {
    /// Whether objects are files of this machine; else they are in a bucket.
    var isLocal: Bool
    /// Of the files.
    var folder: String
    /// Of the bucket; nil when it was not told in full.
    var s3: S3Settings?

    /// What metrics call it, as KoproGo does.
    var label: String { isLocal ? "local" : "s3" }

    init(_ reader: SettingsReader, data: String) throws {
        isLocal = try reader.choice(.storageProvider, other: "STORAGE_PROVIDER") == "local"
        folder = try reader.optionalText(.storageFolder, other: "UPLOAD_DIR") ?? data + "/originals"
        s3 = try S3Settings(reader, isNeeded: !isLocal, lendingFolder: data + "/lent")
    }
}

extension S3Settings {
    /// Nil when something is missing that nobody needs.
    fileprivate init?(_ reader: SettingsReader, isNeeded: Bool, lendingFolder: String) throws {
        let needed = [(Setting.storageBucket, "S3_BUCKET"), (.storageAccessKey, "S3_ACCESS_KEY"), (.storageSecretKey, "S3_SECRET_KEY")]
        var texts: [String] = []
        for (setting, other) in needed {
            guard let text = try reader.optionalText(setting, other: other) else {
                if isNeeded { throw reader.fault(setting, other: other) }
                return nil
            }
            texts.append(text)
        }
        self.init(
            bucket: texts[0], endpoint: try reader.optionalText(.storageEndpoint, other: "S3_ENDPOINT"),
            region: try reader.optionalText(.storageRegion, other: "S3_REGION") ?? "us-east-1", accessKey: texts[1], secretKey: texts[2],
            lendingFolder: lendingFolder)
        if !isAddressed { throw reader.fault(.storageEndpoint, other: "S3_ENDPOINT") }
        keyPrefix = try reader.optionalText(.storageKeyPrefix, other: "S3_KEY_PREFIX") ?? ""
        pathStyle = try reader.truth(.storagePathStyle, other: "S3_FORCE_PATH_STYLE")
        let key = try reader.optionalText(.storageEncryptionKey)
        switch try reader.choice(.storageEncryption) {
        case "AES256": encryption = .storageKeys
        case "aws:kms": encryption = .keyService(key)
        default: encryption = .ofTheBucket
        }
    }
}

extension SettingsReader {
    /// One of the words that a setting allows, in capitals or not.
    func choice(_ setting: Setting, other: String? = nil) throws -> String {
        let other = other ?? setting.variable
        let text = try optionalText(setting, other: other) ?? ""
        guard case .choice(let words) = setting.form, let word = words.first(where: { $0.lowercased() == text.lowercased() }) else {
            throw fault(setting, other: other)
        }
        return word
    }

    fileprivate func truth(_ setting: Setting, other: String) throws -> Bool {
        switch try optionalText(setting, other: other)?.lowercased() {
        case "true", "yes", "1": true
        case "false", "no", "0": false
        default: throw fault(setting, other: other)
        }
    }
}
