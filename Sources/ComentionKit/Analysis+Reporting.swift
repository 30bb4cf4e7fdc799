public import Reporting

extension Analysis {
  /// The report of the analysis.
  ///
  ///     print(analysis.report().markdown)
  public func report(_ options: ReportOptions = ReportOptions()) -> Report {
    Report(of: coMentions, communities: communities, pageRank: pageRank, options: options)
  }
}
