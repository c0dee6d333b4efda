// SPDX-License-Identifier: Apache-2.0

/// An element of HTML or SVG that our pages use.
///
/// A closed list: no element can be written whose name came from data, and `script` cannot hold text.
enum Tag: String {
  case a, abbr, article, aside, b, bdi, blockquote, body, button, caption, cite, code, dd, details
  case div, dl, dt, em, fieldset, figcaption, figure, footer, form, h1, h2, h3, h4, head, header
  case html, label, legend, li, main, mark, nav, noscript, ol, option, p, q, script, section, select
  case small, span, strong, sub, summary, sup, table, tbody, td, th, thead, time, title, tr, ul
  case datalist
  case svg, g, rect, line, circle, path, text
}

/// An element that has no content.
enum EmptyTag: String {
  case br, hr, img, input, link, meta
}
