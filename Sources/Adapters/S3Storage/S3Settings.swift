/// Which bucket holds the objects, who asks for them, and how patiently.
package struct S3Settings: Sendable {
    /// How objects lie on the disks of the storage.
    package enum Encryption: Hashable, Sendable {
        /// As the bucket says.
        case ofTheBucket
        /// AES-256 with keys of the storage (SSE-S3).
        case storageKeys
        /// A key of the key service, the bucket's own when none is named (SSE-KMS).
        case keyService(String?)
    }

    package var bucket: String
    /// "https://s3.example.org", or without its scheme for HTTPS; nil for that of AWS in the region.
    package var endpoint: String?
    package var region: String
    package var accessKey: String
    package var secretKey: String
    /// Before all keys, with a slash between; empty for none.
    package var keyPrefix = ""
    /// The bucket stands in the path rather than before the name of the host.
    package var pathStyle = true
    package var encryption = Encryption.ofTheBucket
    /// How often a request is made that fails for a reason that may pass.
    package var attempts = 4
    /// The time for a request until its answer begins, and the longest wait for a byte.
    package var patience = Duration.seconds(60)
    /// Bytes of a part; what is larger goes up in parts. S3 asks for 5 MiB at least.
    package var partSize = 8 << 20
    /// Addresses of hosts by their names, for those that no name server knows.
    package var hosts: [String: String] = [:]
    /// A folder of this machine for copies of objects that are lent as files.
    package var lendingFolder: String

    package init(bucket: String, endpoint: String?, region: String, accessKey: String, secretKey: String, lendingFolder: String) {
        (self.bucket, self.endpoint, self.region) = (bucket, endpoint, region)
        (self.accessKey, self.secretKey, self.lendingFolder) = (accessKey, secretKey, lendingFolder)
    }

    /// Whether the endpoint is an address of HTTP, with no user in it.
    package var isAddressed: Bool { S3Address(self) != nil }
}
