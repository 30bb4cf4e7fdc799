import DocumentReading
import Primitives

// Writes the lines of pages with the numbers that the model of stories sees, for `Benchmarks/train_pages.py`.
// PageFeatures PATH…: "=== PATH", and then of each line its text, a tab, and the numbers with spaces between.
for path in CommandLine.arguments.dropFirst() {
  guard let page = try ByteStream(path: path).rest(upTo: 1 << 30, after: []) else { continue }
  print("=== \(path)")
  for line in PageTraining.lines(of: page) {
    let numbers = line.values.map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
    print("\(line.text.replacing("\t", with: " "))\t\(numbers.joined(separator: " "))")
  }
}
