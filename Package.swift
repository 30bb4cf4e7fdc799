// swift-tools-version: 6.1
import PackageDescription

let argumentParser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")
let orderedCollections = Target.Dependency.product(name: "OrderedCollections", package: "swift-collections")

// Libraries that are loaded when they are first needed: only their headers matter here. On Linux these lie where compilers look,
// and pkg-config would link the libraries, too.
#if os(macOS)
  func headers(_ package: String) -> String? { package }
#else
  func headers(_ package: String) -> String? { nil }
#endif

let package = Package(
  name: "comention",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "ComentionKit", targets: ["ComentionKit"]),
    .library(name: "GraphDrawing", targets: ["GraphDrawing"]),
    .library(name: "Graphs", targets: ["GraphAlgorithms", "GraphFormats", "Graphs"]),
    .library(name: "ExplorePage", targets: ["ExplorePage"]),
    .executable(name: "comention", targets: ["comention"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
  ],
  targets: [
    // What several targets need and none owns.
    .target(name: "CSHA256"),
    .target(name: "Primitives", dependencies: ["CSHA256"]),
    .target(name: "CChildProcess"),
    .target(name: "CLibraryLoading", linkerSettings: [.linkedLibrary("dl", .when(platforms: [.linux]))]),
    .target(name: "ChildProcesses", dependencies: ["CChildProcess", "Primitives"]),

    // From text to entities.
    .target(name: "TextModel", dependencies: ["Primitives"]),
    .systemLibrary(
      name: "CLibArchiveHeaders", pkgConfig: headers("libarchive"),
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .target(name: "CLibArchive", dependencies: ["CLibArchiveHeaders", "CLibraryLoading"]),
    .systemLibrary(
      name: "CUchardetHeaders", pkgConfig: headers("uchardet"),
      providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .target(name: "CUchardet", dependencies: ["CLibraryLoading", "CUchardetHeaders"]),
    .systemLibrary(
      name: "CGMimeHeaders", pkgConfig: headers("gmime-3.0"),
      providers: [.apt(["libgmime-3.0-dev"]), .brew(["gmime"])]),
    .target(name: "CMailReader", dependencies: ["CGMimeHeaders", "CLibraryLoading"]),
    .target(name: "CLanguageDetector", dependencies: ["CLibraryLoading"]),
    .target(
      name: "DocumentReading",
      dependencies: [
        "CLanguageDetector", "CLibArchive", "CLibXML2", "CMailReader", "CUchardet", "ChildProcesses",
        "Primitives", "TextModel",
      ],
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    .target(name: "CGazetteer", exclude: ["data", "gazetteer.bin", "SOURCES.md"]),
    .target(name: "CTaggerModel", exclude: ["english.model", "languages", "word-rows.bin", "MODEL.md"]),
    .target(name: "CTaggerKernel"),
    .target(
      name: "EntityExtraction",
      dependencies: ["CGazetteer", "CTaggerKernel", "CTaggerModel", "Primitives", "TextModel"]),
    .target(name: "EntityResolution", dependencies: ["EntityExtraction", "Primitives", "TextModel"]),
    .target(name: "Evaluation", dependencies: ["EntityExtraction", "EntityResolution", "Primitives", "TextModel"]),
    .target(name: "TaggerTraining", dependencies: ["EntityExtraction", "Evaluation", "Primitives", "TextModel"]),

    // Graphs, which know nothing of text.
    .target(name: "Graphs", dependencies: ["Primitives", orderedCollections]),
    .target(name: "GraphAlgorithms", dependencies: ["Graphs", "Primitives"]),
    // Its headers need a flag everywhere; what it would link is not needed, and left out with the linker's --as-needed.
    .systemLibrary(
      name: "CLibXML2Headers", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CLibXML2", dependencies: ["CLibXML2Headers", "CLibraryLoading"]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "GraphFormats", dependencies: ["CLibXML2", "CZlib", "Graphs", "Primitives", orderedCollections]),
    .systemLibrary(
      name: "CGraphvizHeaders", pkgConfig: headers("libgvc"),
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .target(name: "CGraphvizShim", dependencies: ["CGraphvizHeaders", "CLibraryLoading"]),
    .target(
      name: "GraphDrawing",
      dependencies: [
        "CGraphvizShim", "ChildProcesses", "GraphAlgorithms", "Graphs", "Primitives", orderedCollections,
      ]),

    // Where the two meet.
    .target(
      name: "CoMention",
      dependencies: ["EntityExtraction", "EntityResolution", "Graphs", "Primitives", "TextModel", orderedCollections]),
    .target(name: "CWordForms", exclude: ["compile.py", "english.txt", "WORDNET.md"]),
    .target(
      name: "Reporting",
      dependencies: [
        "CWordForms", "CoMention", "EntityExtraction", "EntityResolution", "GraphAlgorithms", "Graphs", "Primitives",
        "TextModel",
      ]),
    .target(
      name: "ComentionKit",
      dependencies: [
        "CoMention", "DocumentReading", "EntityExtraction", "EntityResolution", "Evaluation", "GraphAlgorithms",
        "GraphFormats", "Graphs", "Primitives", "Reporting", "TextModel", orderedCollections,
      ]),
    .systemLibrary(
      name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite"])]),
    .target(name: "CaseStore", dependencies: ["CSQLite", "CZlib", "ComentionKit", "Primitives", orderedCollections]),
    .target(name: "CExplorePage", exclude: ["page.html", "script", "style"]),
    .target(
      name: "ExplorePage",
      dependencies: [
        "CExplorePage", "CoMention", "EntityExtraction", "EntityResolution", "Graphs", "Primitives", "Reporting",
        "TextModel", orderedCollections,
      ]),
    // A case for a browser, without what listens.
    .target(
      name: "CaseServer",
      dependencies: [
        "CaseStore", "ComentionKit", "EntityExtraction", "EntityResolution", "ExplorePage", "GraphDrawing", "Graphs",
        "Primitives", "Reporting", "TextModel", orderedCollections,
      ]),
    .executableTarget(
      name: "comention",
      dependencies: [
        "CaseServer", "CaseStore", "ChildProcesses", "ComentionKit", "ExplorePage", "GraphDrawing", "Primitives",
        "TaggerTraining", argumentParser,
        orderedCollections,
      ]),

    // Tools of this repository.
    .executableTarget(name: "PageFeatures", dependencies: ["DocumentReading", "Primitives"]),
    .executableTarget(name: "GazetteerCompiler", dependencies: ["EntityExtraction", "Primitives", "TextModel"]),
    .executableTarget(name: "layout-worker", dependencies: ["GraphDrawing", "Primitives"], path: "Tests/LayoutWorker"),

    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .target(
      name: "CorpusSupport", dependencies: ["EntityExtraction", "EntityResolution", "TextModel"],
      path: "Tests/CorpusSupport"),
    .testTarget(name: "TestSupportTests", dependencies: ["TestSupport"]),
    .testTarget(name: "PrimitivesTests", dependencies: ["CSHA256", "Primitives", "TestSupport"]),
    .testTarget(name: "ChildProcessesTests", dependencies: ["ChildProcesses", "Primitives", "TestSupport"]),
    .testTarget(name: "TextModelTests", dependencies: ["Primitives", "TestSupport", "TextModel"]),
    .testTarget(
      name: "DocumentReadingTests",
      dependencies: ["ChildProcesses", "DocumentReading", "Primitives", "TestSupport", "TextModel"]),
    .testTarget(
      name: "EntityExtractionTests",
      dependencies: [
        "CGazetteer", "CTaggerKernel", "CTaggerModel", "EntityExtraction", "Primitives", "TestSupport", "TextModel",
      ]),
    .testTarget(
      name: "EntityResolutionTests", dependencies: ["EntityExtraction", "EntityResolution", "Primitives", "TextModel"]),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["EntityExtraction", "EntityResolution", "Evaluation", "Primitives", "TextModel"]),
    .testTarget(
      name: "TaggerTrainingTests",
      dependencies: ["EntityExtraction", "Evaluation", "Primitives", "TaggerTraining", "TextModel"]),
    .testTarget(
      name: "GazetteerCompilerTests", dependencies: ["EntityExtraction", "GazetteerCompiler", "TestSupport"]),
    .testTarget(name: "GraphsTests", dependencies: ["Graphs", "Primitives", "TestSupport", orderedCollections]),
    .testTarget(
      name: "GraphAlgorithmsTests", dependencies: ["GraphAlgorithms", "Graphs", "Primitives", "TestSupport"],
      exclude: ["Oracles"]),
    .testTarget(
      name: "GraphFormatsTests",
      dependencies: ["GraphFormats", "Graphs", "Primitives", "TestSupport", orderedCollections],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "GraphDrawingTests",
      dependencies: [
        "CGraphvizShim", "GraphAlgorithms", "GraphDrawing", "Graphs", "Primitives", "TestSupport", "layout-worker",
        orderedCollections,
      ]),
    .testTarget(
      name: "CoMentionTests",
      dependencies: [
        "CoMention", "CorpusSupport", "EntityExtraction", "EntityResolution", "Graphs", "Primitives", "TestSupport",
        "TextModel",
      ]),
    .testTarget(
      name: "ReportingTests", dependencies: ["CoMention", "CorpusSupport", "GraphAlgorithms", "Graphs", "Reporting"]),
    .testTarget(name: "ComentionKitTests", dependencies: ["ComentionKit"]),
    .testTarget(
      name: "CaseStoreTests", dependencies: ["CSQLite", "CaseStore", "ComentionKit", "Primitives", "TestSupport"],
      exclude: ["Fixtures"]),
    .testTarget(
      name: "CaseServerTests",
      dependencies: ["CaseServer", "CaseStore", "ComentionKit", "GraphDrawing", "Graphs", "Primitives", "TestSupport"]),
    .testTarget(
      name: "ExplorePageTests",
      dependencies: [
        "CoMention", "ComentionKit", "ExplorePage", "Graphs", "Primitives", "TestSupport", orderedCollections,
      ]),
    .testTarget(
      name: "CommandLineTests",
      dependencies: [
        "ChildProcesses", "ComentionKit", "DocumentReading", "GraphAlgorithms", "GraphFormats", "Primitives",
        "TestSupport", "comention",
        argumentParser,
      ]),
  ]
)

// Only `make docs` needs it; whoever depends on this package doesn't resolve it.
if Context.environment["COMENTION_DOCUMENTATION"] != nil {
  package.dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

// What listens for `comention serve` takes minutes to compile: a program without it says how to get one.
let hasServer = Context.environment["COMENTION_SERVER"] != nil
if hasServer {
  package.dependencies += [
    // Without the whole of Foundation.
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
  ]
  package.targets.append(
    .target(
      name: "LoopbackServer",
      dependencies: [
        "CaseServer", "Primitives", .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HummingbirdCore", package: "hummingbird"), .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOConcurrencyHelpers", package: "swift-nio"),
        .product(name: "NIOCore", package: "swift-nio"), .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ]))
  package.targets.first { $0.name == "comention" }?.dependencies.append("LoopbackServer")
}

let swiftTargets = package.targets.filter { [.regular, .executable, .test].contains($0.type) }
for target in swiftTargets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
if hasServer {
  for target in swiftTargets where target.name == "comention" {
    target.swiftSettings?.append(.define("COMENTION_SERVER"))
  }
}
