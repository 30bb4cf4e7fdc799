public import Graphs
public import Reporting

extension Analysis {
  /// The report of the analysis.
  ///
  ///     print(analysis.report().markdown)
  public func report(_ options: ReportOptions = ReportOptions()) -> Report {
    var options = options
    options.approximations = approximations
    return Report(of: coMentions, communities: communities, pageRank: pageRank, options: options)
  }

  /// Who is mentioned when, for `GraphDrawing` to draw; rows are ranked by PageRank.
  public func timeline(_ options: TimelineRowOptions = TimelineRowOptions()) -> Timeline {
    Timeline(of: coMentions, communities: communities, ranks: pageRank, options: options)
  }
}
