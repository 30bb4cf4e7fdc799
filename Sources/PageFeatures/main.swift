import DocumentReading

#if canImport(Glibc)
  @preconcurrency import Glibc
#else
  import Darwin
#endif

// Writes the lines of pages with the numbers that the model of stories sees, for `Benchmarks/train_pages.py`.
// PageFeatures PATH…: "=== PATH", and then of each line its text, a tab, and the numbers with spaces between.
for path in CommandLine.arguments.dropFirst() {
  guard let file = fopen(path, "rb") else { continue }
  defer { fclose(file) }
  var page: [UInt8] = []
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&piece, 1, piece.count, file), count > 0 { page += piece[..<count] }
  print("=== \(path)")
  for line in PageTraining.lines(of: page) {
    let numbers = line.values.map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
    print("\(line.text.replacing("\t", with: " "))\t\(numbers.joined(separator: " "))")
  }
}
