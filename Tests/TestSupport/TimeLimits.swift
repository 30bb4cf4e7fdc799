public import Testing

extension Trait where Self == TimeLimitTrait {
  /// For tests of what would hang where it is wrong: long enough for a slow machine and a build without optimization.
  ///
  /// The clock runs while a test waits for others that are in its way, so less would be a lottery.
  public static var ifItHangs: Self { .timeLimit(.minutes(20)) }
}
