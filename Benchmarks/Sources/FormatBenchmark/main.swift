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

// FormatBenchmark FILE [--repeats N] [--threads N] [--to FORMAT OUTPUT]…
//
// Times reading FILE, and writing it in each FORMAT to OUTPUT, on N threads (1); for comparison, writing the same bytes from memory to
// OUTPUT in pieces of 64 KB, as cat does. Prints a line of JSON for each: the least processor and wall time in milliseconds, the bytes,
// the peak memory of the process so far in bytes.

/// The least times of several runs.
func timed<Result>(_ repeats: Int, _ body: () -> Result) -> (result: Result, processor: Double, wall: Double) {
  var processor = Double.infinity, wall = Double.infinity
  var result: Result?
  for _ in 0..<max(1, repeats) {
    // Room for two results would double the peak.
    result = nil
    let start = Clock()
    result = body()
    let end = Clock()
    processor = min(processor, end.processor - start.processor)
    wall = min(wall, end.wall - start.wall)
  }
  guard let result else { fail("nothing was run") }
  return (result, processor, wall)
}

func report(_ name: String, _ processor: Double, _ wall: Double, bytes: Int, check: Int) {
  print(
    "{\"name\":\"\(name)\",\"cpu_ms\":\(processor),\"wall_ms\":\(wall),\"bytes\":\(bytes),\"check\":\(check),"
      + "\"peak_memory_bytes\":\(peakMemory())}")
}

func size(of path: String) -> Int {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_size) : 0
}

/// Runs a body with a sink that goes to a file, opened anew.
func writing(to path: String, _ body: ((UnsafeRawBufferPointer) -> Void) -> Void) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o666)
  guard descriptor >= 0 else { fail("\(path): cannot be written") }
  body { bytes in
    var start = 0
    while start < bytes.count, let base = bytes.baseAddress {
      let count = write(descriptor, base + start, bytes.count - start)
      guard count > 0 else { fail("\(path): cannot be written") }
      start += count
    }
  }
  close(descriptor)
}

var arguments = Array(CommandLine.arguments.dropFirst())
guard let path = arguments.first else { fail("usage: FormatBenchmark FILE [--repeats N] [--threads N] [--to FORMAT OUTPUT]…") }
arguments.removeFirst()
var repeats = 3
var threads = 1
var targets: [(format: GraphFormat, path: String)] = []
while !arguments.isEmpty {
  switch arguments.removeFirst() {
  case "--repeats" where !arguments.isEmpty: repeats = Int(arguments.removeFirst()) ?? 3
  case "--threads" where !arguments.isEmpty: threads = Int(arguments.removeFirst()) ?? 1
  case "--to" where arguments.count > 1:
    guard let format = GraphFormat(name: arguments[0]) else { fail("\(arguments[0]): no such format") }
    targets.append((format, arguments[1]))
    arguments.removeFirst(2)
  case let other: fail("\(other): unknown option, or something is missing after it")
  }
}
let reading = timed(repeats) { read(path) }
let graph = reading.result
report("read", reading.processor, reading.wall, bytes: size(of: path), check: graph.graph.edgeCount)
for (format, target) in targets {
  let run = timed(repeats) { writing(to: target) { sink in format.write(graph, threads: threads, to: sink) } }
  report("write \(format.rawValue)", run.processor, run.wall, bytes: size(of: target), check: graph.graph.edgeCount)
  let bytes = format.write(graph)
  let copy = timed(repeats) {
    writing(to: target) { sink in
      bytes.withUnsafeBytes { bytes in
        for start in stride(from: 0, to: bytes.count, by: 1 << 16) {
          sink(UnsafeRawBufferPointer(rebasing: bytes[start..<min(start + (1 << 16), bytes.count)]))
        }
      }
    }
  }
  report("copy \(format.rawValue)", copy.processor, copy.wall, bytes: bytes.count, check: graph.graph.edgeCount)
}
