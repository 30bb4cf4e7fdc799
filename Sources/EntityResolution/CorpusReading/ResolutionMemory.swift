internal import EntityExtraction
internal import TextModel

/// What resolution worked out for the documents of a corpus, so that one of mostly the same documents is resolved in less time, to the same
/// result.
///
/// What a document says depends little on the others: on the letters and umlauts of its names elsewhere, and on the types that most
/// documents give them. For each document the memory has what was found, with numbers that stand for what it was found from; so it is
/// found anew only where that has changed. How entities of documents are joined is never remembered.
package struct ResolutionMemory: Sendable {
  /// A form of a name, in the language that it is read in.
  package struct Form: Sendable {
    /// Its letters.
    package var text: String
    /// The code of its language.
    package var language: String

    /// Creates a form.
    package init(text: String, language: String) { (self.text, self.language) = (text, language) }
  }

  /// The forms of all documents, by their numbers.
  package var forms: [Form]
  /// Other texts, by their numbers.
  package var texts: [String]
  /// What was found in each document as numbers that are not negative, by the key that the document was given.
  package var documents: [UInt64: [Int]]

  /// Creates a memory of parts that belong together.
  package init(forms: [Form] = [], texts: [String] = [], documents: [UInt64: [Int]] = [:]) {
    (self.forms, self.texts, self.documents) = (forms, texts, documents)
  }

  /// The forms read with a gazetteer.
  func madeForms(with gazetteer: Gazetteer, threads: Int) -> [NameForm] {
    forms.mapEach(threads: threads) { form in
      let language = Language(code: form.language) ?? .english
      return NameForm(form.text, gazetteer: gazetteer.reading(language), lexicon: .of(language), language: language)
    }
  }
}

/// A text that equals others of the same bytes alone: "é" may be one scalar or two.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (a: ExactText, b: ExactText) -> Bool { a.text.utf8.elementsEqual(b.text.utf8) }

  func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }
}

/// Puts a memory together.
struct ResolutionRecorder {
  private(set) var memory = ResolutionMemory()
  private var formNumbers: [String: [ExactText: Int]] = [:]
  private var textNumbers: [ExactText: Int] = [:]

  /// Begins with the forms and texts of a memory, so that what it has of documents can be taken over.
  init(continuing former: ResolutionMemory?) {
    guard let former else { return }
    (memory.forms, memory.texts) = (former.forms, former.texts)
    for (number, form) in former.forms.enumerated() {
      formNumbers[form.language, default: [:]][ExactText(form.text)] = number
    }
    for (number, text) in former.texts.enumerated() { textNumbers[ExactText(text)] = number }
  }

  /// The number of a form.
  mutating func number(of form: NameForm) -> Int {
    number(of: ResolutionMemory.Form(text: form.text, language: form.language.code))
  }

  /// The number of a form.
  mutating func number(of form: ResolutionMemory.Form) -> Int {
    let text = ExactText(form.text)
    if let number = formNumbers[form.language]?[text] { return number }
    formNumbers[form.language, default: [:]][text] = memory.forms.count
    memory.forms.append(form)
    return memory.forms.count - 1
  }

  /// The number of another text.
  mutating func number(of text: String) -> Int {
    if let number = textNumbers[ExactText(text)] { return number }
    textNumbers[ExactText(text)] = memory.texts.count
    memory.texts.append(text)
    return memory.texts.count - 1
  }

  /// Keeps what was found in a document.
  mutating func keep(_ numbers: [Int], of key: UInt64) { memory.documents[key] = numbers }
}

extension CorpusReading {
  /// What the next resolution need not find anew.
  ///
  /// - Complexity: O(*n*) for *n* mentions of documents that were read anew.
  var recorded: ResolutionMemory {
    // What vanished documents had is left behind once it is the greater part.
    let former = source.memory.flatMap { $0.forms.count <= 2 * forms.count + 1_000 ? $0 : nil }
    var recorder = ResolutionRecorder(continuing: former)
    for (place, document) in documents.enumerated() {
      let key = source.keys[source.order[place]]
      if former != nil, document.remembered != nil, let numbers = former?.documents[key] {
        recorder.keep(numbers, of: key)
      } else {
        recorder.keep(numbers(of: document, place, &recorder), of: key)
      }
    }
    return recorder.memory
  }
}
