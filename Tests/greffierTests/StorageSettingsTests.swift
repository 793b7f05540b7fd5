import Domain
import S3Storage
import Testing

@testable import greffier

@Suite struct StorageSettingsTests {
    private func load(_ environment: [String: String]) async throws -> StorageSettings {
        try await Settings.load(file: nil, flags: [:], environment: environment).storage
    }

    private let bucket = ["S3_BUCKET": "papers", "S3_ACCESS_KEY": "known", "S3_SECRET_KEY": "hidden"]

    @Test func `without a word, bytes are kept in the data folder`() async throws {
        let settings = try await load(["GREFFIER_DATA": "/d"])
        #expect(settings.isLocal && settings.folder == "/d/originals" && settings.s3 == nil && settings.label == "local")
    }

    @Test(arguments: ["s3", "minio", "MinIO"]) func `the variables of KoproGo work as they are`(provider: String) async throws {
        let others = [
            "STORAGE_PROVIDER": provider, "S3_ENDPOINT": "http://minio:9000", "S3_REGION": "gra", "S3_KEY_PREFIX": "dev",
            "S3_FORCE_PATH_STYLE": "false", "UPLOAD_DIR": "./uploads",
        ]
        let settings = try await load(bucket.merging(others) { $1 })
        #expect(!settings.isLocal && settings.label == "s3" && settings.folder == "./uploads")
        let s3 = try #require(settings.s3)
        #expect([s3.bucket, s3.accessKey, s3.secretKey] == ["papers", "known", "hidden"])
        #expect([s3.endpoint, s3.region, s3.keyPrefix] == ["http://minio:9000", "gra", "dev"])
        #expect(!s3.pathStyle)
    }

    @Test func `a setting of ours goes before one of KoproGo`() async throws {
        let ours = ["STORAGE_PROVIDER": "s3", "GREFFIER_STORAGE_BUCKET": "ours", "GREFFIER_STORAGE_ENCRYPTION": "aws:kms"]
        let s3 = try #require(try await load(bucket.merging(ours) { $1 }).s3)
        #expect(s3.bucket == "ours" && s3.region == "us-east-1" && s3.pathStyle && s3.encryption == .keyService(nil))
    }

    @Test(arguments: [
        (["STORAGE_PROVIDER": "ftp"], "STORAGE_PROVIDER"), (["STORAGE_PROVIDER": "s3", "S3_ACCESS_KEY": ""], "S3_ACCESS_KEY"),
        (["STORAGE_PROVIDER": "s3", "S3_FORCE_PATH_STYLE": "perhaps"], "S3_FORCE_PATH_STYLE"),
        (["GREFFIER_STORAGE_ENCRYPTION": "rot13"], "GREFFIER_STORAGE_ENCRYPTION"),
        (["STORAGE_PROVIDER": "s3", "S3_ENDPOINT": "https://me:hidden@host"], "S3_ENDPOINT"),
        (["STORAGE_PROVIDER": "s3", "GREFFIER_STORAGE_ENDPOINT": "ftp://hidden"], "GREFFIER_STORAGE_ENDPOINT"),
        (["DATABASE_URL": "mysql://me:hidden@host/db"], "DATABASE_URL"), (["GREFFIER_STORE_URL": "hidden"], "GREFFIER_STORE_URL"),
    ])
    func `what does not fit is told with the place to mend, and without the secret`(change: [String: String], place: String) async throws {
        let fault = await #expect(throws: ConfigurationFault.self) { _ = try await load(bucket.merging(change) { $1 }) }
        let message = try #require(fault?.message(.en))
        #expect(message.hasPrefix(place) && !message.contains("hidden"), "\(message)")
    }
}
