// swift-tools-version: 6.2
import PackageDescription

/// The one set of compiler settings: every target of the house is built with it.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A pure target or a story: no C, no framework.
func pure(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// An adapter: implements ports, hides a library.
func adapter(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []) -> Target {
    .target(
        name: name, dependencies: dependencies, path: "Sources/Adapters/\(name)", exclude: exclude, resources: resources, swiftSettings: strict)
}

/// A C library found by pkg-config, under the adapter that owns it.
func library(_ name: String, under adapter: String, pkgConfig: String, apt: String) -> Target {
    .systemLibrary(name: name, path: "Sources/Adapters/\(adapter)/\(name)", pkgConfig: pkgConfig, providers: [.apt([apt])])
}

/// The tests of one target.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

let package = Package(
    name: "greffier",
    products: [.executable(name: "greffier", targets: ["greffier"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: ["YAML"]),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/vapor/jwt-kit", from: "5.7.1"),
    ],
    targets: [
        // Values and law.
        pure("Domain"),

        // Document in, draft out.
        pure("Extraction", ["Domain"]),
        pure("Intake", ["Domain", "Extraction"]),
        pure("Review", ["Domain", "Extraction"]),

        // Found again, and by whom.
        pure("Archive", ["Domain", "Intake"]),
        pure("Access", ["Domain"]),

        // Approved drafts, to the programs that book and pay them.
        pure("HandOver", ["Domain", "Intake"]),

        // Data and a template in, a PDF out.
        pure("Typesetting", ["Domain"]),
        pure("Publishing", ["Domain", "Typesetting", .product(name: "Crypto", package: "swift-crypto")]),

        // The only place for C and frameworks.
        library("CCairo", under: "Cairo", pkgConfig: "cairo", apt: "libcairo2-dev"),
        library("CPango", under: "Cairo", pkgConfig: "pangoft2 pangocairo", apt: "libpango1.0-dev"),
        library("CHarfBuzz", under: "Cairo", pkgConfig: "harfbuzz-subset", apt: "libharfbuzz-dev"),
        library("CLibRSVG", under: "Cairo", pkgConfig: "librsvg-2.0", apt: "librsvg2-dev"),
        library("CQREncode", under: "Cairo", pkgConfig: "libqrencode", apt: "libqrencode-dev"),
        library("CDeflate", under: "PDFArchive", pkgConfig: "libdeflate", apt: "libdeflate-dev"),
        library("CLibArchive", under: "ZipArchive", pkgConfig: "libarchive", apt: "libarchive-dev"),
        library("CPoppler", under: "Poppler", pkgConfig: "poppler-glib", apt: "libpoppler-glib-dev"),
        library("CLibXML2", under: "EInvoiceXML", pkgConfig: "libxml-2.0", apt: "libxml2-dev"),
        library("CLeptonica", under: "Leptonica", pkgConfig: "lept", apt: "libleptonica-dev"),
        library("CTesseract", under: "Tesseract", pkgConfig: "tesseract", apt: "libtesseract-dev"),
        library("CZBar", under: "ZBar", pkgConfig: "zbar", apt: "libzbar-dev"),
        library("CSandbox", under: "WorkerProcess", pkgConfig: "libseccomp", apt: "libseccomp-dev"),
        .systemLibrary(name: "CFileSystem", path: "Sources/Adapters/FileSystem/CFileSystem"),
        adapter("Poppler", ["Domain", "Intake", "Archive", "CCairo", "CPoppler"], exclude: ["CPoppler"]),
        adapter("EInvoiceXML", ["Domain", "Intake", "CLibXML2"], exclude: ["CLibXML2"]),
        adapter("Leptonica", ["Domain", "Intake", "Archive", "CLeptonica"], exclude: ["CLeptonica"]),
        adapter("PNG", ["Domain", "Archive", "CDeflate"]),
        adapter("Tesseract", ["Domain", "Intake", "CTesseract"], exclude: ["CTesseract"]),
        adapter("ZBar", ["Domain", "Intake", "CZBar"], exclude: ["CZBar"]),
        adapter(
            "Cairo", ["Domain", "Typesetting", "Publishing", "PDFSyntax", "CCairo", "CHarfBuzz", "CPango", "CLibRSVG", "CQREncode"],
            exclude: ["CCairo", "CHarfBuzz", "CPango", "CLibRSVG", "CQREncode"]),
        adapter("PDFSyntax", ["Domain", "Typesetting"]),
        adapter(
            "PDFArchive", ["Domain", "Typesetting", "Publishing", "PDFSyntax", "CDeflate", .product(name: "Crypto", package: "swift-crypto")],
            exclude: ["CDeflate"]),
        adapter("ZipArchive", ["Domain", "Publishing", "CLibArchive"], exclude: ["CLibArchive"]),
        adapter("TemplateFolder", ["Domain", "Typesetting", "Publishing", "FileSystem"]),
        adapter("FileSystem", ["CFileSystem"], exclude: ["CFileSystem"]),
        adapter("FolderInbox", ["Domain", "Intake", "FileSystem", .product(name: "Crypto", package: "swift-crypto")]),
        adapter("LocalStorage", ["Domain", "Archive", "FileSystem", .product(name: "Crypto", package: "swift-crypto")]),
        adapter(
            "S3Storage",
            [
                "Domain", "FileSystem", .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "Crypto", package: "swift-crypto"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        adapter("SharedSQL", ["Domain", "Extraction", "Intake", "Review", "Archive", "Access", "Publishing", "HandOver"]),
        adapter(
            "SQLiteStore",
            ["Domain", "Intake", "Review", "Archive", "Access", "Publishing", "HandOver", "SharedSQL", .product(name: "GRDB", package: "GRDB.swift")]),
        library("CLibPQ", under: "PostgresStore", pkgConfig: "libpq", apt: "libpq-dev"),
        adapter(
            "PostgresStore", ["Domain", "Intake", "Review", "Archive", "Access", "Publishing", "HandOver", "SharedSQL", "CLibPQ"], exclude: ["CLibPQ"]
        ),
        adapter(
            "Credentials",
            [
                "Domain", "Access", .product(name: "Crypto", package: "swift-crypto"), .product(name: "CryptoExtras", package: "swift-crypto"),
                .product(name: "JWTKit", package: "jwt-kit"),
            ]),
        adapter(
            "WebhookCourier",
            [
                "Domain", "Access", .product(name: "AsyncHTTPClient", package: "async-http-client"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        adapter(
            "KoproGo",
            [
                "Domain", "HandOver", .product(name: "AsyncHTTPClient", package: "async-http-client"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        adapter(
            "Web",
            [
                "Domain", "Extraction", "Intake", "Review", "Archive", "Access", "HandOver", "Typesetting", "Publishing",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "HTTPTypes", package: "swift-http-types"), .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "Logging", package: "swift-log"), .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            resources: [.copy("Files")]),
        adapter("WorkerProcess", ["Domain", "Intake", "Archive", "FileSystem", "CSandbox"], exclude: ["CSandbox"]),

        // The command line and the composition root: the only target that knows everybody.
        .executableTarget(
            name: "greffier",
            dependencies: [
                "Domain", "Extraction", "Intake", "Review", "Archive", "Access", "HandOver", "Typesetting", "Publishing",
                "Credentials", "KoproGo", "Web", "WebhookCourier",
                "Cairo", "PDFArchive", "TemplateFolder", "ZipArchive",
                "Poppler", "EInvoiceXML", "Leptonica", "PNG", "Tesseract", "ZBar",
                "FileSystem", "FolderInbox", "LocalStorage", "PostgresStore", "S3Storage", "SQLiteStore", "SharedSQL",
                "WorkerProcess",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Configuration", package: "swift-configuration"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "SystemPackage", package: "swift-system"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: strict),

        tests("DomainTests", ["Domain"]),
        tests("SamplesTests", ["TestProgram", "greffier"]),
        tests("AccuracyTests", ["TestProgram", "greffier"]),
        tests("ExtractionTests", ["Domain", "Extraction"]),
        tests("ReviewTests", ["Domain", "Extraction", "Intake", "Review", "SQLiteStore", "StoreContract"]),
        tests("EInvoiceTests", ["Domain", "Extraction", "Intake", "EInvoiceXML"]),
        tests("TypesettingTests", ["Domain", "Typesetting"]),
        tests("PublishingTests", ["Domain", "Typesetting", "Publishing", "TemplateFolder", "LocalStorage", "StoreContract"]),
        tests("CairoTests", ["Domain", "Typesetting", "Publishing", "Cairo", "PDFArchive"]),
        tests("PDFArchiveTests", ["Domain", "Typesetting", "Publishing", "PDFSyntax", "Cairo", "PDFArchive", "TestProgram"], exclude: ["Checker"]),
        tests("RenderingTests", ["Domain", "TestProgram", "greffier"]),

        tests("BrowserTests", ["TestProgram", "greffier"], exclude: ["scripts"]),

        // Runs the built program; every test that starts it goes through here.
        .target(name: "TestProgram", path: "Tests/TestProgram", swiftSettings: strict),

        // Starts the servers that the program works with, on this machine.
        .target(name: "TestServices", dependencies: ["TestProgram"], path: "Tests/TestServices", exclude: ["scripts"], swiftSettings: strict),

        tests(
            "AccessTests",
            ["Domain", "Access", "Credentials", "SQLiteStore", "StoreContract", .product(name: "Crypto", package: "swift-crypto")]),

        // One suite for every storage and every store; new adapters are held to the same.
        .target(
            name: "StoreContract", dependencies: ["Domain", "Intake", "Review", "Archive", "Access", "HandOver", "Publishing"],
            path: "Tests/StoreContract",
            swiftSettings: strict),
        tests(
            "SQLiteStoreTests",
            [
                "Domain", "Intake", "Review", "Archive", "Access", "Publishing", "SQLiteStore", "StoreContract",
                .product(name: "GRDB", package: "GRDB.swift"),
            ]),
        tests(
            "PostgresStoreTests",
            [
                "Domain", "Intake", "Review", "Archive", "Access", "HandOver", "Publishing", "PostgresStore", "SQLiteStore", "SharedSQL",
                "StoreContract",
                "TestServices",
            ]),
        tests("FolderInboxTests", ["Domain", "Intake", "FolderInbox", "StoreContract"]),
        tests(
            "EndToEndTests",
            [
                "Archive", "Domain", "Extraction", "Intake", "HandOver", "Review", "FileSystem", "FolderInbox", "LocalStorage", "PostgresStore",
                "SQLiteStore",
                "StoreContract", "FakeKoproGo", "TestProgram", "TestServices", "greffier",
                .product(name: "AsyncHTTPClient", package: "async-http-client"), .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
            ]),
        tests(
            "RecognitionTests",
            ["Domain", "Extraction", "Intake", "Archive", "EInvoiceXML", "Poppler", "Leptonica", "PNG", "Tesseract", "ZBar", "CQREncode"]),
        tests("WorkerProcessTests", ["Domain", "Intake", "Archive", "WorkerProcess", "TestProgram", "greffier"]),
        tests(
            "WebTests",
            [
                "Domain", "Intake", "Review", "Archive", "Access", "HandOver", "Publishing", "FileSystem", "LocalStorage", "SQLiteStore",
                "StoreContract",
                "TestProgram", "Web", "WorkerProcess", "Cairo", "PDFArchive", "TemplateFolder", "ZipArchive", "greffier",
                "Credentials", "WebhookCourier", .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "AsyncHTTPClient", package: "async-http-client"), .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ]),
        // A stand-in for KoproGo, made after what its source shows.
        .target(
            name: "FakeKoproGo",
            dependencies: [
                .product(name: "Hummingbird", package: "hummingbird"), .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"), .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ], path: "Tests/FakeKoproGo", swiftSettings: strict),
        tests(
            "HandOverTests",
            [
                "Domain", "Extraction", "Intake", "Review", "HandOver", "EInvoiceXML", "KoproGo", "FileSystem", "LocalStorage", "SQLiteStore",
                "StoreContract", "FakeKoproGo",
                "TestProgram",
            ], exclude: ["Checker"]),
        tests(
            "greffierTests",
            [
                "Domain", "Intake", "Publishing", "LocalStorage", "S3Storage", "StoreContract", "Web",
                .product(name: "Crypto", package: "swift-crypto"),
                "greffier",
            ]),
        tests(
            "S3StorageTests",
            [
                "Domain", "FileSystem", "S3Storage", "StoreContract", "TestServices", .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]),
        tests("LocalStorageTests", ["Domain", "FileSystem", "LocalStorage", "StoreContract"]),
    ]
)
