// SPDX-License-Identifier: Apache-2.0

import Record

extension SiteJSON {
  func write(_ findings: [Breach], to json: inout JSONWriter) {
    json.object { json in
      json.field("invented", findings.contains(where: \.invented))
      json.key("findings")
      json.array(findings) { json, finding in
        json.object { json in
          json.field("incident", finding.incident.text)
          json.field("rule", finding.rule)
          json.field("text", finding.text)
          json.strings("claims", finding.claims.map(\.description))
        }
      }
    }
  }
}
