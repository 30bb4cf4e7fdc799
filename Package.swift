// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "comention",
  platforms: [.macOS(.v14)],
  products: [],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "3.12.0"),
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
  ],
  targets: [
    .target(name: "TextModel"),
    .target(name: "EntityExtraction", dependencies: ["TextModel"]),
    .target(name: "EntityResolution", dependencies: ["EntityExtraction", "TextModel"]),
    .target(name: "CoMention", dependencies: ["EntityResolution", "EntityExtraction", "TextModel", "Graphs", .product(name: "OrderedCollections", package: "swift-collections")]),
    .testTarget(name: "CoMentionTests", dependencies: ["CoMention", "EntityExtraction", "EntityResolution", "TextModel", "Graphs"]),
    .target(name: "Graphs", dependencies: [.product(name: "OrderedCollections", package: "swift-collections")]),
  ]
)

for target in package.targets where [.regular, .executable, .test].contains(target.type) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ]
}
