// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import Workflow

@testable import Site

private let documentation: String = {
  let file = URL(filePath: #filePath).appending(path: "../../../../Documentation/Site.md")
  return (try? String(contentsOf: file.standardized, encoding: .utf8)) ?? ""
}()

@Test(arguments: Endpoint.allCases)
func `every address is documented`(_ endpoint: Endpoint) {
  #expect(documentation.contains("`\(endpoint.path)`"))
}

@Test(
  arguments: IncidentQuery.fieldNames + IncidentQuery.pageNames + VisitQuery.fieldNames + ["by"])
func `every field of an address is documented`(_ field: String) {
  #expect(documentation.contains("`\(field)`"))
}
