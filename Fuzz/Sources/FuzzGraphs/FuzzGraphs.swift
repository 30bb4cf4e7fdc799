import CFuzzer
import Foundation
import GraphFormats
import Graphs

/// The parser that the inputs go to: the name of a graph format that is read, in the variable `PARSER`.
private let parser: GraphFormat = {
  let name = ProcessInfo.processInfo.environment["PARSER"] ?? ""
  let readable = GraphFormat.allCases.filter(\.isReadable)
  guard let format = readable.first(where: { $0.rawValue == name }) else {
    print("PARSER names one of: " + readable.map(\.rawValue).joined(separator: " "))
    exit(2)
  }
  return format
}()

/// Reads an input as a graph, and what is written of it again: with the same nodes and edges.
private func readGraph(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  let bytes = [UInt8](UnsafeBufferPointer(start: data, count: size))
  var limits = GraphReadingLimits()
  limits.nodes = 100_000
  limits.attributeCells = 1_000_000
  guard let graph = try? parser.read(bytes, name: "input", limits: limits).graph else { return 0 }
  guard let again = try? GraphFormat.nodeLinkJSON.read(GraphFormat.nodeLinkJSON.write(graph), name: "written").graph
  else {
    preconditionFailure("What is written can be read")
  }
  precondition(again.graph.nodeCount == graph.graph.nodeCount && again.graph.edgeCount == graph.graph.edgeCount)
  return 0
}

@main enum FuzzGraphs {
  static func main() {
    _ = parser
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { readGraph($0, $1) })
  }
}
