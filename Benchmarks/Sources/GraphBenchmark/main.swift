import GraphFormats
import Graphs
import Measuring

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// GraphBenchmark FILE [--threads N] [--repeats N] [--values FOLDER] NAME…
//
// Times each NAME on the graph in FILE and prints a line of JSON for it: the medians of processor and wall time in
// milliseconds, the number of runs, a value to check, the peak memory of the process so far in bytes.

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

/// Runs something until it was done often enough; what takes long is done once.
func timed<Result>(_ repeats: Int, _ body: () -> Result) -> (result: Result, processor: Double, wall: Double, runs: Int)
{
  var processor: [Double] = [], wall: [Double] = []
  while true {
    let start = Clock()
    let result = body()
    let end = Clock()
    processor.append(end.processor - start.processor)
    wall.append(end.wall - start.wall)
    if processor.count >= repeats || wall[0] > 5_000 {
      return (result, median(processor), median(wall), processor.count)
    }
  }
}

func report(_ name: String, _ processor: Double, _ wall: Double, _ runs: Int, _ threads: Int, check: Double) {
  let shown = check.isFinite ? "\(check)" : "null"
  print(
    "{\"name\":\"\(name)\",\"cpu_ms\":\(processor),\"wall_ms\":\(wall),\"runs\":\(runs),\"threads\":\(threads),"
      + "\"check\":\(shown),\"peak_memory_bytes\":\(peakMemory())}")
}

var arguments = Array(CommandLine.arguments.dropFirst())
@MainActor func option(_ name: String) -> String? {
  guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
  defer { arguments.removeSubrange(place...(place + 1)) }
  return arguments[place + 1]
}
let threads = option("--threads").flatMap { Int($0) } ?? 1
let repeats = option("--repeats").flatMap { Int($0) } ?? 3
let folder = option("--values")
guard let path = arguments.first else {
  fail("usage: GraphBenchmark FILE [--threads N] [--repeats N] [--values FOLDER] NAME…")
}
let names = arguments.dropFirst()
let reading = timed(names.contains("read") ? repeats : 1) { read(path) }
let graph = reading.result
for name in names {
  if name == "read" {
    report(
      name, reading.processor, reading.wall, reading.runs, 1, check: Double(graph.graph.edgeCount))
    continue
  }
  guard let task = Task(name) else { fail("\(name): no such measure or method") }
  let run = timed(repeats) { task.run(graph.graph, threads) }
  report(name, run.processor, run.wall, run.runs, threads, check: run.result.check)
  if let folder, !run.result.values.isEmpty {
    guard let file = fopen("\(folder)/\(name.replacing(":", with: "-")).tsv", "w") else {
      fail("\(folder): cannot be written")
    }
    for (id, value) in zip(graph.nodeIDs, run.result.values) { fputs("\(id)\t\(value)\n", file) }
    fclose(file)
  }
}
