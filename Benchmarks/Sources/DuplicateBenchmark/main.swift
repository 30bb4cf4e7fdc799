import ComentionKit
import Measuring

// DuplicateBenchmark [--threads N] PATH…
//
// Reads documents, cuts them into paragraphs, and finds those that say the same. Prints a line of JSON for each group, the passages by
// document and by the offset of the first byte, the original first; then one with the figures: documents, bytes, processor and wall time of
// the search in milliseconds, the peak memory of the process in bytes before it and after.

var arguments = Array(CommandLine.arguments.dropFirst())
var threads = 1
if let place = arguments.firstIndex(of: "--threads"),
  let count = arguments.dropFirst(place + 1).first.flatMap({ Int($0) })
{
  threads = count
  arguments.removeSubrange(place...(place + 1))
}

/// A document and its paragraphs; the tokens are not needed.
struct Text: ParagraphedText {
  let document: Document
  let paragraphs: [Paragraph]

  init(_ text: TokenizedDocument) { (document, paragraphs) = (text.document, text.paragraphs) }
}

let texts = DocumentReader().documents(at: arguments).documents.map { Text(TokenizedDocument($0)) }
let memory = peakMemory()
let start = Clock()
let found = DuplicatePassages(in: texts, threads: threads)
let end = Clock()

/// A string as JSON, of the letters that ids of benchmarks have.
func quoted(_ text: String) -> String {
  "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}

for group in found.groups {
  let passages = group.map { passage in
    let text = texts[passage.document]
    return "[\(quoted(text.document.id)),\(text.paragraphs[passage.paragraph].span.start)]"
  }
  print("{\"group\":[\(passages.joined(separator: ","))]}")
}
print(
  "{\"documents\":\(texts.count),\"bytes\":\(texts.reduce(0) { $0 + $1.document.text.utf8.count }),"
    + "\"copies\":\(found.copyCount),\"reprints\":\(found.reprintCount),\"cpu_ms\":\(end.processor - start.processor),"
    + "\"wall_ms\":\(end.wall - start.wall),\"memory_before\":\(memory),\"memory_after\":\(peakMemory())}")
