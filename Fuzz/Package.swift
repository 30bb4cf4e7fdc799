// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that what it needs stays out of comention's. Built with `-Xswiftc -sanitize=fuzzer`; see README.md.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "comention", path: "..")],
  targets: [
    .target(name: "CFuzzer"),
    .executableTarget(
      name: "FuzzDocuments", dependencies: ["CFuzzer", .product(name: "ComentionKit", package: "comention")],
      swiftSettings: [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
    .executableTarget(
      name: "FuzzGraphs", dependencies: ["CFuzzer", .product(name: "Graphs", package: "comention")],
      swiftSettings: [.unsafeFlags(["-parse-as-library", "-sanitize=fuzzer"])],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer"])]),
  ]
)
