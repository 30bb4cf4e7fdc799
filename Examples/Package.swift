// swift-tools-version: 6.1
import PackageDescription

let kit = Target.Dependency.product(name: "ComentionKit", package: "comention")
let drawing = Target.Dependency.product(name: "GraphDrawing", package: "comention")
let page = Target.Dependency.product(name: "ExplorePage", package: "comention")

let package = Package(
  name: "Examples",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "comention", path: "..")],
  targets: [
    // The Swift of README.md; `make examples` compares the two.
    .executableTarget(name: "Readme", dependencies: [kit]),
    .executableTarget(name: "WhoIsCentral", dependencies: [kit]),
    .executableTarget(name: "RelationshipDiagram", dependencies: [kit, drawing]),
    .executableTarget(name: "OwnTagger", dependencies: [kit]),
    .executableTarget(name: "OwnGraph", dependencies: [kit]),
    .executableTarget(name: "OwnPicture", dependencies: [kit, drawing]),
    // The examples of doc comments, which `documentation_examples.py` collects.
    .target(name: "DocumentationExamples", dependencies: [kit, drawing, page]),
  ]
)
