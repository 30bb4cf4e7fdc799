extension CoOccurrence {
  /// Whether no count exceeds one that it is a part of, as counts of one corpus do not.
  package var isConsistent: Bool {
    both >= 1 && both <= min(first, second) && max(first, second) <= units && (1...both).contains(documents)
  }
}
