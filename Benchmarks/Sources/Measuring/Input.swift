import GraphFormats
import Graphs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads a graph in pieces, as the command does, in the format that the file's name tells.
public func read(_ path: String) -> AttributedGraph {
  guard let format = GraphFormat(inputName: path), let file = fopen(path, "r") else { fail("\(path): cannot be read") }
  defer { fclose(file) }
  do {
    return try format.read(name: path) {
      let piece = [UInt8](unsafeUninitializedCapacity: 1 << 18) { buffer, count in
        count = fread(buffer.baseAddress, 1, buffer.count, file)
      }
      return piece.isEmpty ? nil : piece
    }.graph
  } catch {
    fail("\(error)")
  }
}

/// Says what is wrong on standard error and ends the program.
public func fail(_ message: String) -> Never {
  _ = (message + "\n").withCString { write(2, $0, strlen($0)) }
  exit(64)
}
