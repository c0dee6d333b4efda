// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "cairn",
  products: [.executable(name: "cairn", targets: ["cairn"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", exact: "2.28.1"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", exact: "2.13.0"),
    // Transitive ones that matter, pinned because Package.resolved is not kept.
    .package(url: "https://github.com/apple/swift-nio", exact: "2.101.2"),
    .package(url: "https://github.com/apple/swift-nio-extras", exact: "1.35.2"),
    .package(url: "https://github.com/apple/swift-http-types", exact: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", exact: "1.6.0"),
    .package(url: "https://github.com/apple/swift-metrics", exact: "2.13.0"),
  ],
  targets: [
    // System libraries and compiled-in data.
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CCurl"),
    .target(name: "CProcess"),
    .target(name: "CTimestamp"),
    .target(name: "LanguageData"),
    .target(name: "SiteAssets"),
    .target(name: "EmptyICUData"),

    // The house, ground floor first.
    .target(name: "Record"),
    .target(name: "Script"),
    .target(name: "Reading", dependencies: ["Record", "Script", "CXML", "LanguageData"]),
    .target(name: "Assessing", dependencies: ["Record", "Script"]),
    .target(
      name: "Archive",
      dependencies: [
        "Record", "Script", "CCurl", "CProcess", "CTimestamp", "CZlib",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ]),
    .target(
      name: "Workflow",
      dependencies: ["Record", "Script", "Reading", "Assessing", "Archive"]),
    .target(
      name: "Site",
      dependencies: [
        "Record", "Workflow", "SiteAssets",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "cairn",
      dependencies: [
        "CProcess", "Record", "Workflow", "Site", "EmptyICUData",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]),
    .executableTarget(
      name: "bench", dependencies: ["Record", "Reading", "Assessing", "Archive", "Workflow"]),
    .executableTarget(name: "evaluate"),

    .testTarget(name: "RecordTests", dependencies: ["Record"]),
    .testTarget(name: "ScriptTests", dependencies: ["Script"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "Record", "Script"]),
    .testTarget(name: "AssessingTests", dependencies: ["Assessing", "Record"]),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "Record", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "Crypto", package: "swift-crypto"),
      ], exclude: ["Outside/ledger.go", "Outside/ledger.py", "Older"]),
    .testTarget(
      name: "WorkflowTests",
      dependencies: ["Archive", "Assessing", "Reading", "Record", "TestSupport", "Workflow"]),
    .testTarget(
      name: "SiteTests",
      dependencies: [
        "Site", "Record", "Workflow",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOEmbedded", package: "swift-nio"),
      ], exclude: ["Golden"]),
    // These drive the release binary.
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .testTarget(name: "CommandTests", dependencies: ["TestSupport"]),
    .testTarget(name: "BrowserTests", dependencies: ["TestSupport"]),
    .testTarget(name: "TortureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "EvaluateTests", dependencies: ["evaluate"]),
  ],
  cLanguageStandard: .gnu2x
)

// Release builds of what reads a report follow the profile of a run, `Profile/README.md` says how.
// `Scripts/profile` takes it anew, for which it builds with CAIRN_PROFILE=take.
let profile =
  Context.environment["CAIRN_PROFILE"] == "take"
  ? "-ir-profile-generate" : "-ir-profile-use=\(Context.packageDirectory)/Profile/reading.profdata"
let profiled: Set = ["Record", "Script", "Reading"]

let cTargets: Set = [
  "CCurl", "CProcess", "CTimestamp", "LanguageData", "SiteAssets", "EmptyICUData",
]
for target in package.targets where target.type != .system && !cTargets.contains(target.name) {
  target.swiftSettings = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  if profiled.contains(target.name) {
    target.swiftSettings?.append(
      .unsafeFlags(["-Xfrontend", profile], .when(configuration: .release)))
  }
}
