import ArgumentParser
import ComentionKit
import GraphDrawing
import Primitives

/// Pictures of a graph that is too large for one.
struct MapCommand: GraphCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Draw the communities of a large graph: a map, and a picture of each.",
    discussion: """
      Writes into the folder: map.svg and map.dot with a node per community, community-01.svg and so on with the members of each, and \
      index.md, which says which is which. Areas on the map are proportional to the numbers of members, and edges add up the ties \
      between two communities. -o map.svg, .png, .pdf or .dot writes the map alone.

      EXAMPLES
        comention map network.graphml -o communities
        comention map articles/ -o map.svg --max-communities 12 --resolution 0.5
      """)

  @OptionGroup var input: InputOptionGroup
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder to write to, or one picture file for the map alone.", valueName: "folder"),
    completion: .file())
  var output: String
  @Option(
    in: .from(1, to: 1_000),
    help: ArgumentHelp("Draw only the n highest-ranked members of a community, 1000 at most.", valueName: "n"))
  var top = 40
  @Option(
    in: .from(1, to: 200),
    help: ArgumentHelp("Draw only the n largest communities, 200 at most.", valueName: "n"))
  var maxCommunities = 24
  @Option(help: ArgumentHelp("A heading for the pictures.", valueName: "text"))
  var title = ""
  @Option(help: "Light, dark, or auto: as the reader's system says.")
  var theme: DrawingStyle.Theme = .automatic
  @OptionGroup var engine: EngineOptionGroup
  @OptionGroup var page: PageOptionGroup
  @OptionGroup var clustering: ClusteringOptionGroup
  @OptionGroup var source: SourceOptionGroup

  func run(in context: CommandContext) async throws {
    let kind = PictureKind(fileName: output)
    // Before the work, so that a place that cannot be written to is told at once.
    if kind == nil { try OutputFiles.createFolder(output) } else { try OutputFiles.check(output) }
    let (loaded, status) = try await source.load(input.inputs, as: input.format.kind, input.graphFile, in: context)
    if kind == nil { try OutputFolder.check(output, [Self.mapData]) }
    let communities = context.compute("communities") { loaded.graph.graph.leiden(clustering.options) }
    var measured = MeasuredGraph(loaded.graph, in: context)
    let ranks = measured.scores(of: .pageRank)
    let map = context.time(.drawing) {
      CommunityMap(of: loaded.graph, communities: communities, ranks: ranks, options: options(loaded))
    }
    if let kind {
      try context.write(kind.bytes(of: map.drawing, engine.process, in: context), to: output)
    } else {
      try await writeFolder(map, loaded, context)
    }
    try status.finish()
  }

  private func options(_ loaded: SourcedGraph) -> CommunityMapOptions {
    var options = CommunityMapOptions()
    options.title = title
    options.maximumCommunities = maxCommunities
    options.maximumMembers = top
    options.theme = theme
    options.layout = engine.options
    options.layout.page = page.size
    options.legend = loaded.coMentions.map { LegendTexts($0) } ?? LegendTexts()
    options.legend.sizeMeaning = "PageRank"
    return options
  }

  /// The file that holds the map even where it cannot be drawn.
  private static let mapData = "map.dot"

  /// Writes all that can be drawn; what cannot is told, and takes nothing else with it.
  private func writeFolder(_ map: CommunityMap, _ loaded: SourcedGraph, _ context: CommandContext) async throws {
    let pictures = await pictures(of: map, context)
    var files = OutputFolder(output, of: Self.fullName)
    let dot = try context.time(.drawing) { try map.drawing.dot() }
    try context.time(.writing) { try files.add(Self.mapData, Array(dot.utf8)) }
    var hasFailed = false
    for (name, result) in pictures {
      switch result {
      case .success(let bytes): try context.time(.writing) { try files.add(name, bytes) }
      case .failure(let error):
        hasFailed = true
        context.remark("\(output)/\(name): \(AdvisedError(error)?.description ?? error.description)")
      }
    }
    let drawn = Set(pictures.compactMap { name, result in (try? result.get()).map { _ in name } })
    try context.time(.writing) {
      let listing = CommunityListing(
        of: map.communityGraph, names: map.topNames, shownCount: map.shownCount, pictured: map.pictured, drawn: drawn,
        mapData: Self.mapData, words: ReportWords.of(loaded.coMentions?.index.mainLanguage ?? .english).listing)
      try files.add("index.md", markdown: listing.markdown)
      try files.commit(isOwn: Self.isOwnName, in: context)
    }
    let count = map.communityGraph.graph.nodeCount
    let shown = map.shownCount < count ? "the \(map.shownCount) largest" : count == 1 ? "which is" : "all"
    context.remark("\(counted(count, "community", "communities")), \(shown) on the map; see \(output)/index.md")
    if hasFailed { throw ExitCode.failure }
  }

  private static func isOwnName(_ name: String) -> Bool {
    ["map.svg", mapData, "index.md"].contains(name) || name.wholeMatch(of: #/community-\d{2,3}\.svg/#) != nil
  }

  private typealias Picture = (name: String, result: Result<[UInt8], GraphvizError>)

  private func pictures(of map: CommunityMap, _ context: CommandContext) async -> [Picture] {
    let (process, clustering) = (engine.process, clustering.options)
    let wanted: [Int?] = [nil] + map.pictured.map { $0 }
    return await context.timeThreads(.layout) { threads in
      var progress = ProgressLine(total: wanted.count, what: "pictures", on: context.terminal)
      defer { progress.clear() }
      return await wanted.concurrentMap(threads: threads) {
        progress.update($0)
      } _: { number in
        let drawing = number.map { map.drawing(ofCommunity: $0) { $0.leiden(clustering) } } ?? map.drawing
        let result = Result { () throws(GraphvizError) in try drawing.render(as: .svg, using: process) }
        return Picture(CommunityListing.fileName(number), result)
      }
    }
  }
}
