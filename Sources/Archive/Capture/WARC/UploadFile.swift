// SPDX-License-Identifier: Apache-2.0

public import Record

/// A file that was given to the record, in the clothes of a WARC, so that an exhibit can hold it.
public enum UploadFile {
  /// Writes a capture's bytes as one resource, named by their own hash.
  ///
  /// - Parameters:
  ///   - bytes: as they were given.
  ///   - capture: what is known of them; its time is the date of the file, which an exhibit bears out only
  ///     where it is that of the ledger's entry.
  ///   - software: the program's name and version.
  /// - Returns: the WARC file, compressed record by record.
  /// - Throws: `CompressionProblem`.
  public static func warc(
    _ bytes: [UInt8], _ capture: Capture, software: String
  ) throws(CompressionProblem) -> [UInt8] {
    var file = try WARCFile(
      name: "\(capture.sha256.prefix(16)).warc.gz", date: capture.at,
      about: [.init("software", software), .init("format", "WARC File Format 1.1")])
    try file.append(
      .resource, type: capture.mediaType,
      fields: [
        .init("WARC-Target-URI", name(of: capture)),
        .init("WARC-Payload-Digest", WARCRecord.digest(bytes)),
      ], block: bytes)
    return file.bytes
  }

  /// The object that such a file carries, and the dates it bears; nil for a file that holds anything else.
  static func content(of warc: [UInt8]) -> (object: Fingerprint, dates: Set<String>)? {
    guard warc.starts(with: [0x1F, 0x8B]), let records = try? WARCReading.records(in: warc),
      records.map(\.kind) == [.warcinfo, .resource],
      let target = records[1].target, target.hasPrefix("urn:sha256:")
    else { return nil }
    let object = Fingerprint(of: records[1].block)
    guard target == "urn:sha256:\(object)" else { return nil }
    return (object, Set(records.map { $0["WARC-Date"] ?? "" }))
  }

  /// What the resource is called: `urn:sha256:…`.
  public static func name(of capture: Capture) -> String { "urn:sha256:\(capture.sha256)" }
}
