// SPDX-License-Identifier: Apache-2.0

/// A PDF of a test's own: pages of lines in one of the fonts that every reader has.
public enum MadePDF {
  /// Writes pages, each of paragraphs, each of lines in Latin letters.
  public static func bytes(_ pages: [[[String]]]) -> [UInt8] {
    let count = pages.count
    let kids = (0..<count).map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    var objects = [
      "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Count \(count)/Kids[\(kids)]>>",
      "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    for (number, page) in pages.enumerated() {
      objects.append(
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents \(5 + 2 * number) 0 R"
          + "/Resources<</Font<</F 3 0 R>>>>>>")
      let stream = content(page)
      objects.append("<</Length \(stream.utf8.count)>>stream\n\(stream)\nendstream")
    }
    return Array(file(objects).utf8)
  }

  private static func content(_ page: [[String]]) -> String {
    var text = "BT /F 12 Tf 14 TL 60 780 Td\n"
    for paragraph in page {
      for line in paragraph {
        let safe = line.replacing("\\", with: "\\\\").replacing("(", with: "\\(")
          .replacing(")", with: "\\)")
        text += "(\(safe)) Tj T*\n"
      }
      text += "T* T*\n"
    }
    return text + "ET"
  }

  private static func file(_ objects: [String]) -> String {
    var text = "%PDF-1.4\n"
    var places: [Int] = []
    for (number, object) in objects.enumerated() {
      places.append(text.utf8.count)
      text += "\(number + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for place in places {
      let digits = String(place)
      text += String(repeating: "0", count: 10 - digits.utf8.count) + digits + " 00000 n \n"
    }
    return text + "trailer<</Size \(objects.count + 1)/Root 1 0 R>>\nstartxref\n\(start)\n%%EOF\n"
  }
}
