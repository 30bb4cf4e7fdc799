extension CaseError {
  /// What keeps something from being done; nil where it was done.
  static func of(_ body: () throws(CaseError) -> Void) -> CaseError? {
    do throws(CaseError) {
      try body()
      return nil
    } catch {
      return error
    }
  }
}
