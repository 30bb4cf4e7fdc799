import ArgumentParser
import ComentionKit

/// What the inputs of a command turned out to be.
enum LoadedInput {
  /// Documents, in order of their ids.
  case documents([Document])
  /// One graph file.
  case graph(AttributedGraph)
}

/// Reads the inputs of a command and tells about the ones that could not be read.
struct InputLoader {
  /// Whether an input was left out, which the exit status has to say.
  private(set) var hasProblems = false

  /// Reads documents, or one graph file: as `kind` says, or else as suffix and content tell.
  mutating func load(_ inputs: [String], as kind: InputKind?) throws -> LoadedInput {
    switch kind {
    case .documents: return .documents(try loadDocuments(inputs))
    case .graph(let format): return .graph(try loadGraph(ByteInput(onlyInput(inputs)), named: inputs[0], format))
    case nil: break
    }
    if inputs == ["-"] { return try loadStandardInput() }
    for input in inputs { try Self.refuseUnreadableGraph(input) }
    guard let graph = inputs.first(where: { GraphFormat(inputName: $0)?.isReadable == true }) else {
      return .documents(try loadDocuments(inputs))
    }
    let input = try ByteInput(onlyInput(inputs))
    // The content decides where it can: a .json file may hold something else than the suffix says.
    guard let format = GraphFormat.detect(fileName: graph, prefix: try input.peek()) ?? GraphFormat(inputName: graph)
    else {
      throw ValidationError("\(graph): not a graph format that can be read; say --from FORMAT")
    }
    return .graph(try loadGraph(input, named: graph, format))
  }

  /// Graph files that can only be written would otherwise be taken for prose.
  private static func refuseUnreadableGraph(_ input: String) throws {
    if PictureKind(fileName: input) == .dot {
      throw ValidationError("\(input): DOT is only written; give the graph as GraphML, GEXF, JSON, CSV or TSV")
    }
    if GraphFormat(inputName: input)?.isReadable == false {
      throw ValidationError("\(input): a list of nodes has no edges; give the list of edges, or another graph file")
    }
  }

  /// Reads documents one at a time, keeping none; graph files are refused.
  static func readings(_ inputs: [String], as kind: InputKind?) throws -> Readings {
    for input in inputs where kind == nil { try refuseUnreadableGraph(input) }
    let isGraph =
      switch kind {
      case .documents: false
      case .graph: true
      case nil: inputs.contains { GraphFormat(fileName: $0)?.isReadable == true }
      }
    if isGraph { throw ValidationError("a graph file has no text; give documents") }
    return DocumentReader().readings(at: inputs)
  }

  private mutating func loadStandardInput() throws -> LoadedInput {
    let input = try ByteInput("-")
    if let format = GraphFormat.detect(fileName: nil, prefix: try input.peek()) {
      return .graph(try loadGraph(input, named: "-", format))
    }
    return .documents(try loadDocuments(["-"], standardInput: .bytes(try input.rest())))
  }

  private func onlyInput(_ inputs: [String]) throws -> String {
    guard inputs.count == 1 else {
      throw ValidationError("a graph file stands alone; give one graph file, or documents only")
    }
    return inputs[0]
  }

  /// Every input that cannot be read is named on standard error.
  private mutating func loadDocuments(
    _ inputs: [String], standardInput: ByteSource = .standardInput
  ) throws -> [Document] {
    let reading = Timings.current.time(.reading) {
      DocumentReader().documents(at: inputs, standardInput: standardInput)
    }
    for remark in reading.remarks { Terminal.remark("comention: \(remark)") }
    for problem in reading.problems { Terminal.remark("comention: \(problem)") }
    hasProblems = hasProblems || !reading.problems.isEmpty
    if reading.documents.isEmpty { throw ExitCode.failure }
    return reading.documents
  }

  private func loadGraph(_ input: ByteInput, named path: String, _ format: GraphFormat) throws -> AttributedGraph {
    let name = path == "-" ? "standard input" : path
    let start = ContinuousClock.now
    let ticker = Ticker("reading \(name)")
    defer { ticker.stop() }
    let reading = try format.read(name: name) { try input.next() }
    Timings.current.add(.now - start - reading.buildTime, to: .reading)
    Timings.current.add(reading.buildTime, to: .building)
    for remark in reading.remarks { Terminal.remark("comention: \(name): \(remark)") }
    return reading.graph
  }
}
