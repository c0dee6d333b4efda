// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import Record
import Workflow

/// `cairn add`: takes reports in.
struct Add: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Take reports in: keep the evidence, read the claims, link them to incidents.",
    discussion: """
      Takes text, HTML, PDF and JSON-lines files, folders of them, and addresses of the web. A report is \
      acknowledged when it is durable; what was taken in before is passed over. Of an address every byte \
      that was sent and received is kept, also where no report stands there: a login wall or a page that \
      says "not found" is kept as what it is and named.

        cairn add --user nour https://news.example.org/article
        cairn add --user nour --addresses list.txt --proxy tor
        cairn add --user nour page.html
        cairn add --user nour --published 2018-03-10 --outlet "Orontes Wire" report.txt
        cairn add --user nour crawl/ more.jsonl
        cairn add --user nour --given-by "source 14" --consent "to investigators" note.pdf
      """)

  @Argument(help: "Files, folders and web addresses; - for JSON lines on standard input.")
  var inputs: [String] = []
  @Option(help: "A file with one web address on each line; # begins a remark.") var addresses:
    String?
  @OptionGroup var proxy: ProxyOption
  @OptionGroup var report: ReportOptions
  @OptionGroup(title: "Who handed it over") var provenance: ProvenanceOptions
  @OptionGroup var user: UserOption
  @OptionGroup var record: RecordOption
  @OptionGroup var output: OutputOption

  func validate() throws {
    if inputs.isEmpty && addresses == nil {
      throw ValidationError("Say what to take in: files, folders or web addresses.")
    }
  }

  func run() throws {
    let listed = try addresses.map(AddressList.read) ?? []
    var defaults = report.defaults
    defaults.provenance = provenance.provenance.isEmpty ? nil : provenance.provenance
    let request = AddRequest(
      user: try user.name(), paths: inputs.filter { !AddressList.isAddress($0) }.map(absolutePath),
      addresses: inputs.filter(AddressList.isAddress) + listed, proxy: proxy.proxy,
      defaults: defaults)
    try Submission(record, json: output.json).send(.add(request))
  }
}

/// A path that means the same to another process; `-` stays.
func absolutePath(_ path: String) -> String {
  guard path != "-", !path.hasPrefix("/"), let here = getcwd(nil, 0) else { return path }
  defer { free(here) }
  return String(cString: here) + "/" + path
}
