// SPDX-License-Identifier: Apache-2.0

public import ArgumentParser
public import Record
import Workflow

struct PageOption: ParsableArguments {
  @Option(help: "How many to leave out.") var offset = 0
  @Option(help: "How many to show, at most 500.") var limit = 50

  var page: Page { Page(offset: offset, limit: limit) }
}

/// Which incidents a command speaks of.
struct IncidentOptions: ParsableArguments {
  @Option(help: "proposed, signed, published or withdrawn.") var state: State?
  @Option(help: "confirmed, fair, weak, contested or discounted.") var grade: Assessment.Grade?
  @Option(help: "A country, as SY.") var country: String?
  @Option(help: "A place's identifier, as geo:172955; what lies in it is meant too.")
  var place: String?
  @Option(help: "A belligerent, as the reports name it.") var actor: String?
  @Option(help: "The first day, as 2018-03-01.") var from: Day?
  @Option(help: "The last day, as 2018-03-31.") var to: Day?
  @Option(help: "As of the end of a day, or a second in UTC: 2024-03-12T08:30:00Z.")
  var asOf: Moment?

  func query(_ page: Page = Page()) -> IncidentQuery {
    IncidentQuery(
      state: state, grade: grade, country: country, place: place, actor: actor, from: from,
      to: to, asOf: asOf, page: page)
  }
}

extension State: ExpressibleByArgument {}
extension IncidentLink: ExpressibleByArgument {}
extension Assessment.Grade: ExpressibleByArgument {}
extension Assessment.StrikeStatus: ExpressibleByArgument {}
extension Toll.Axis: ExpressibleByArgument {}

extension Moment: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Day: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

extension Bounds: ExpressibleByArgument {
  /// Reads `7`, `16-25` or `16–25`.
  public init?(argument: String) {
    let parts = argument.split { $0 == "-" || $0 == "–" }.map { Int($0) }
    guard (1...2).contains(parts.count), let min = parts[0], let max = parts[parts.count - 1]
    else { return nil }
    self.init(min: min, max: max)
  }
}
