// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Site
import Workflow

/// What ends a command, said so that a person can mend it, with the exit status of DESIGN.
enum Fault {
  /// Says what was wrong and gives the status; faults of use and requests for help stay as they are.
  static func asExit(_ error: any Error) -> any Error {
    if let problem = RecordProblem(error) {
      Terminal.complain("cairn: \(problem.text)")
      return problem.isOfUse ? ExitCode.wrongUse : ExitCode.ourFault
    }
    switch error {
    case let failure as Failure:
      Terminal.complain("cairn: \(failure)")
      return failure.isOfUse ? ExitCode.wrongUse : ExitCode.ourFault
    case let problem as SiteServerError:
      Terminal.complain("cairn: \(problem)")
      return ExitCode.wrongUse
    case RecorderError.notFound(let name):
      Terminal.complain("cairn: \(name): the record has none of that name. Check the identifier.")
      return ExitCode.wrongUse
    case RecorderError.moved(let other):
      Terminal.complain("cairn: it went into \(other). Ask for that one.")
      return ExitCode.wrongUse
    default: return error
    }
  }
}
