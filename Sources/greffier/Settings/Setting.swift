import Domain

/// One key of the configuration: where it may come from and what it is when nobody says. `docs/configuration.md` lists the same.
struct Setting: Hashable, Sendable {
    /// What a value must look like.
    enum Form: Hashable, Sendable {
        case text
        case texts
        case language
        /// One of some words.
        case choice([String])
        case number(ClosedRange<Int>)
        case truth
        /// One or two texts of at least 32 characters, which no message repeats.
        case secrets
        /// An address of HTTP without a user.
        case address
        /// An address of a PostgreSQL database, which no message repeats.
        case database
        /// A list of texts of two parts, of which this is one.
        case pairs(String)
    }

    /// In the file, with a dot between a group and its key.
    let name: String
    let form: Form
    /// As it would be written; nil for nothing.
    let standard: String?

    init(_ name: String, _ form: Form, _ standard: String?) {
        self.name = name
        self.form = form
        self.standard = standard
    }

    /// The name of the environment variable.
    var variable: String {
        "GREFFIER_" + name.uppercased().map { $0 == "." ? "_" : String($0) }.joined()
    }

    static let inbox = Setting("inbox", .text, "inbox")
    static let data = Setting("data", .text, "data")
    static let organisation = Setting("organisation", .text, "office")
    static let language = Setting("language", .language, nil)
    static let templates = Setting("templates", .text, nil)
    static let settle = Setting("settle_seconds", .number(0...3_600), "5")
    static let rescan = Setting("rescan_seconds", .number(1...86_400), "30")
    static let ignore = Setting("ignore", .texts, nil)
    static let workers = Setting("workers", .number(0...256), nil)
    static let fileSize = Setting("limits.file_mib", .number(1...2_048), "50")
    static let pages = Setting("limits.pages", .number(1...10_000), "300")
    static let megapixels = Setting("limits.megapixels", .number(1...2_000), "200")
    static let memory = Setting("limits.memory_mib", .number(128...65536), "2048")
    static let processorSeconds = Setting("limits.processor_seconds", .number(1...86_400), "300")
    static let pageSeconds = Setting("limits.page_seconds", .number(1...86_400), "30")
    static let wallSeconds = Setting("limits.wall_seconds", .number(1...86_400), "600")
    static let ownNames = Setting("own.names", .texts, nil)
    static let ownAddresses = Setting("own.addresses", .texts, nil)
    static let ownEnterpriseNumbers = Setting("own.enterprise_numbers", .texts, nil)
    static let ownIBANs = Setting("own.ibans", .texts, nil)

    static let storageProvider = Setting("storage.provider", .choice(["local", "s3", "minio"]), "local")
    static let storageFolder = Setting("storage.folder", .text, nil)
    static let storageBucket = Setting("storage.bucket", .text, nil)
    static let storageEndpoint = Setting("storage.endpoint", .address, nil)
    static let storageRegion = Setting("storage.region", .text, "us-east-1")
    static let storageAccessKey = Setting("storage.access_key", .text, nil)
    static let storageSecretKey = Setting("storage.secret_key", .text, nil)
    static let storageKeyPrefix = Setting("storage.key_prefix", .text, nil)
    static let storagePathStyle = Setting("storage.path_style", .truth, "true")
    static let storageEncryption = Setting("storage.encryption", .choice(["bucket", "AES256", "aws:kms"]), "bucket")
    static let storageEncryptionKey = Setting("storage.encryption_key", .text, nil)

    static let webHost = Setting("web.host", .text, "127.0.0.1")
    static let webPort = Setting("web.port", .number(0...65_535), "8080")
    static let webSecureCookies = Setting("web.secure_cookies", .truth, "false")
    static let webNames = Setting("web.names", .texts, nil)
    static let webProxies = Setting("web.proxies", .texts, nil)
    static let webConnections = Setting("web.connections", .number(1...1_000_000), "4096")
    static let webRequests = Setting("web.requests_per_second", .number(0...1_000_000), "400")
    static let webStall = Setting("web.stall_seconds", .number(1...600), "20")
    static let webMetricsToken = Setting("web.metrics_token", .text, nil)
    static let webWebhooksInside = Setting("web.webhooks_inside", .truth, "false")
    static let webJWTSecrets = Setting("web.jwt_secrets", .secrets, nil)

    static let storeURL = Setting("store.url", .database, nil)
    static let storeConnections = Setting("store.connections", .number(2...1_000), "8")
    static let storeStatement = Setting("store.statement_seconds", .number(1...3_600), "30")

    static let hostsLease = Setting("hosts.lease_seconds", .number(3...3_600), "60")
    static let hostsDrain = Setting("hosts.drain_seconds", .number(0...3_600), "20")
    static let hostsNotice = Setting("hosts.notice_seconds", .number(0...600), "0")
    static let hostsWaiting = Setting("hosts.waiting_documents", .number(1...1_000_000_000), "100000")
    static let hostsRoom = Setting("hosts.free_mib", .number(0...1_000_000_000), "64")
    static let workHost = Setting("work.host", .text, "127.0.0.1")
    static let workPort = Setting("work.port", .number(0...65_535), "0")

    static let all: [Setting] =
        [
            inbox, data, organisation, language, templates, settle, rescan, ignore, workers, fileSize, pages, megapixels, memory, processorSeconds,
            pageSeconds, wallSeconds, ownNames, ownAddresses, ownEnterpriseNumbers, ownIBANs,
            storageProvider, storageFolder, storageBucket, storageEndpoint, storageRegion, storageAccessKey, storageSecretKey, storageKeyPrefix,
            storagePathStyle, storageEncryption, storageEncryptionKey, webHost, webPort, webSecureCookies,
            webNames, webProxies, webConnections, webRequests, webStall, webMetricsToken, webWebhooksInside, webJWTSecrets,
            storeURL, storeConnections, storeStatement, hostsLease, hostsDrain, hostsNotice, hostsWaiting, hostsRoom, workHost, workPort,
        ] + handingOver

    /// The key that someone may have meant.
    static func nearest(to name: String) -> Setting? {
        Spelling.nearest(to: name, among: all.map(\.name)).flatMap { nearest in all.first { $0.name == nearest } }
    }
}
