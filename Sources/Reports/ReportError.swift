/// What can be wrong with the values given to a report. Every case prints as one line that names the
/// score set or figure, the place in it, and the remedy.
public enum ReportError: Error, Equatable, Sendable {
  /// A comparison was asked for without any score set.
  case noScoreSets
  /// There are no events.
  case noEvents
  /// One against the rest needs two classes or more.
  case tooFewClasses(found: Int)
  /// A score set holds another number of values than events × classes.
  case scoreCount(set: String, found: Int, events: Int, classes: Int)
  /// A score is NaN or infinite.
  case scoreNotFinite(set: String, event: Int, column: Int)
  /// Two score sets have the same name.
  case repeatedScoreSet(name: String)
  /// A label is outside 0 ..< classes.
  case labelOutOfRange(event: Int, label: Int, classes: Int)
  /// A class has fewer than two events, or all but fewer than two; its AUC has no uncertainty then.
  case tooFewEvents(className: String, inClass: Int, events: Int)
  /// A background rate is outside 0 ... 1.
  case rateOutOfRange(Double)
  /// The rate of bunch crossings is not a positive number.
  case crossingRate(Double)
  /// An accept rate is not between zero and the rate of crossings, both in kHz.
  case goalOutOfRange(kilohertz: Double, crossing: Double)
  /// At an accept rate not one of the background events may pass.
  case tooFewForRate(kilohertz: Double, fraction: Double, found: Int, needed: Int)
  /// No event is background.
  case noBackground(events: Int)
  /// A table row has another number of cells than there are columns.
  case raggedTable(title: String, row: Int, found: Int, columns: Int)
  /// A number of a figure is impossible.
  case invalidFigure(figure: String, field: String, found: String, expected: String)
  /// A decoded report does not fit together.
  case inconsistentReport(place: String, found: Int, expected: Int)
}

extension ReportError: CustomStringConvertible {
  public var description: String { oneLine(message) }

  private var message: String {
    switch self {
    case .noScoreSets:
      "comparison: no score sets; give at least one, for example the float scores"
    case .noEvents:
      "comparison: there are no events; give a data set with labelled events"
    case .tooFewClasses(let found):
      "comparison: \(found) class(es); one against the rest needs at least 2 classes"
    case .scoreCount(let set, let found, let events, let classes):
      "scores '\(set)': \(found) values for \(events) events of \(classes) classes; "
        + "give \(events * classes) values, events first"
    case .scoreNotFinite(let set, let event, let column):
      "scores '\(set)', event \(event), class \(column): the score is not a finite number; "
        + "check the model's weights and inputs for NaN or infinity"
    case .repeatedScoreSet(let name):
      "scores '\(name)': the name is given twice; give every score set its own name"
    case .labelOutOfRange(let event, let label, let classes):
      "labels, event \(event): label \(label) is outside 0...\(classes - 1); "
        + "use labels that count the classes from 0"
    case .tooFewEvents(let className, let inClass, let events):
      "labels, class '\(className)': \(inClass) of \(events) events; an AUC with its uncertainty "
        + "needs at least 2 events inside and 2 outside the class, so use a data set that has them"
    case .rateOutOfRange(let rate):
      "background rate \(rate): outside 0...1; give a fraction such as 0.01"
    case .crossingRate(let rate):
      "crossing rate \(rate) kHz: not a positive number; give the rate of colliding bunches in kHz"
    case .goalOutOfRange(let kilohertz, let crossing):
      "accept rate \(NumberText.figures(kilohertz)) kHz: not between 0 and the "
        + "\(NumberText.figures(crossing)) kHz of crossings; give a smaller, positive rate"
    case .tooFewForRate(let kilohertz, let fraction, let found, let needed):
      "accept rate \(NumberText.figures(kilohertz)) kHz: a fraction of "
        + "\(NumberText.fraction(fraction)), and of \(found) background events not one may pass; "
        + "give \(needed) at least, or ten times as many for an error of a third"
    case .noBackground(let events):
      "labels: none of \(events) events has label 0, the background; "
        + "give a data set with ordinary events"
    case .raggedTable(let title, let row, let found, let columns):
      "table '\(title)', row \(row): \(found) cells for \(columns) columns; give one cell a column"
    case .invalidFigure(let figure, let field, let found, let expected):
      "\(figure), \(field): found \(found), expected \(expected); correct the value"
    case .inconsistentReport(let place, let found, let expected):
      "report, \(place): \(found) entries, expected \(expected); write the report again"
    }
  }
}

/// Names come from files, and an error must stay one line whatever they hold.
private func oneLine(_ text: String) -> String {
  String(text.map { $0.isNewline ? " " : $0 })
}
