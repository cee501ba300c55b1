extension ReportSection {
  /// The ROC curves of the signals against the background.
  public static func rocCurves(_ rates: RateReport) -> ReportSection {
    ReportSection(
      heading: "Signal efficiency against background rate",
      explanation: "Each signal against the background: the share of background that passes a "
        + "threshold, over the share of signal that passes it. Lower and further right is better. "
        + "Colour tells the signal, the line tells the level "
        + "(\(PlotStyle.Line.legend(rates.results.map(\.name)))); where levels agree, their lines lie "
        + "on one another.",
      content: [.node(.figure, [:], [rates.rocPlot()])])
  }

  /// Rate and efficiencies over the threshold.
  public static func thresholdScans(_ rates: RateReport) -> ReportSection {
    ReportSection(
      heading: "Threshold scan",
      explanation: "The rate and the signal efficiencies that each threshold would give. Rings and "
        + "dashed lines are the working points. Equal levels are drawn once.",
      content: [.node(.figure, [:], rates.thresholdPlots())])
  }

  /// The distributions of the scores.
  public static func scoreHistograms(_ rates: RateReport) -> ReportSection {
    ReportSection(
      heading: "Scores",
      explanation: "The fraction of the events per unit of score, on a logarithmic axis. Dashed "
        + "lines are the thresholds of the working points. Scores beyond 99.8 % of a class may lie "
        + "outside.",
      content: [.node(.figure, [:], rates.scorePlots())])
  }
}
