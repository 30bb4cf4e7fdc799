internal import TextModel

#if os(macOS)
  internal import os
#else
  internal import Synchronization
#endif

/// Forms of names that documents read one by one have in common: only to save time.
package final class NameFormCache: Sendable {
  /// The most forms that are kept.
  private let limit: Int

  private struct Forms {
    var count = 0
    var byText: [Language: [String: NameForm]] = [:]
  }

  // Mutex needs macOS 15.
  #if os(macOS)
    private let forms = OSAllocatedUnfairLock(initialState: Forms())
  #else
    private let forms = Mutex(Forms())
  #endif

  /// Nothing yet.
  ///
  /// - Parameter limit: The most forms that are kept. A document adds few; so many as the default are some ten megabytes.
  package init(limit: Int = 1 << 14) { self.limit = limit }

  /// The form with these letters; a new one is made and kept.
  func form(_ text: String, in language: Language, _ make: () -> NameForm) -> NameForm {
    if let form = forms.withLock({ $0.byText[language]?[text] }) { return form }
    let form = make()
    forms.withLock { forms in
      if forms.count == limit { forms = Forms() }
      if forms.byText[language, default: [:]].updateValue(form, forKey: text) == nil { forms.count += 1 }
    }
    return form
  }
}
