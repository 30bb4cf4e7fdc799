// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that what it needs stays out of comention's.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "comention", path: "..")],
  targets: [
    .target(name: "Measuring", dependencies: [.product(name: "Graphs", package: "comention")]),
    .executableTarget(
      name: "GraphBenchmark", dependencies: ["Measuring", .product(name: "Graphs", package: "comention")]),
    .executableTarget(
      name: "FormatBenchmark", dependencies: ["Measuring", .product(name: "Graphs", package: "comention")]),
    .executableTarget(
      name: "DuplicateBenchmark", dependencies: ["Measuring", .product(name: "ComentionKit", package: "comention")]),
    .executableTarget(name: "GraphGenerator"),
  ]
)
