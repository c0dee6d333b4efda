// SPDX-License-Identifier: Apache-2.0

public import Record
public import Workflow

/// The JSON of the site's answers, for the command line: one form for both.
public enum JSONAnswer {
  public static func status(_ status: RecordStatus) -> [UInt8] {
    line { SiteJSON().write(status, to: &$0) }
  }

  public static func reports(_ list: Paged<ReportRow>) -> [UInt8] {
    line { SiteJSON().write(list, to: &$0) }
  }

  public static func pending(_ list: Paged<PendingClaim>) -> [UInt8] {
    line { SiteJSON().write(list, to: &$0) }
  }

  public static func report(_ view: ReportView) -> [UInt8] {
    line { SiteJSON().write(view, to: &$0) }
  }

  public static func incidents(
    _ list: Paged<IncidentRow>, asked query: IncidentQuery
  ) -> [UInt8] {
    line { SiteJSON().write(list, asked: query, to: &$0) }
  }

  public static func incident(_ view: IncidentView) -> [UInt8] {
    line { SiteJSON().write(view, to: &$0) }
  }

  public static func feeds(_ feeds: [FeedView]) -> [UInt8] {
    line { SiteJSON().write(feeds, to: &$0) }
  }

  public static func toll(_ toll: Toll, asked query: IncidentQuery) -> [UInt8] {
    line { SiteJSON().write(toll, asked: query, to: &$0) }
  }

  public static func explanation(_ explanation: TollExplanation) -> [UInt8] {
    line { SiteJSON().write(explanation, to: &$0) }
  }

  public static func difference(_ difference: TollDifference) -> [UInt8] {
    line { SiteJSON().write(difference, to: &$0) }
  }

  public static func findings(_ findings: [Breach]) -> [UInt8] {
    line { SiteJSON().write(findings, to: &$0) }
  }

  public static func listed(_ list: Paged<ListedEntry>) -> [UInt8] {
    line { SiteJSON().write(list, to: &$0) }
  }

  public static func listed(_ view: ListedView) -> [UInt8] {
    line { SiteJSON().write(view, to: &$0) }
  }

  private static func line(_ write: (inout JSONWriter) -> Void) -> [UInt8] {
    var json = JSONWriter()
    write(&json)
    json.newline()
    return json.bytes
  }
}
