// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What a record's file `capture.json` says of how captures are made there.
struct CaptureSettings: Decodable {
  /// As `Proxy` reads it.
  var proxy: String?
  var ports: [Int]?
  var agent: String?
  /// A path, or `none`; the machine's own where it is not said.
  var browser: String?
  /// For whom the record is kept; every capture's custody says it.
  var organisation: String?
  /// The address under which servers see this machine where no proxy stands between.
  var egress: String?

  private enum Key: String, CodingKey, CaseIterable {
    case proxy, ports, agent, browser, organisation, egress
  }

  private struct AnyKey: CodingKey {
    var stringValue: String
    var intValue: Int? { nil }
    init?(intValue: Int) { nil }
    init(stringValue: String) { self.stringValue = stringValue }
  }

  /// A member that is not known is refused: a proxy with a slip in its name would be no proxy.
  init(from decoder: any Decoder) throws {
    let all = try decoder.container(keyedBy: AnyKey.self)
    if let other = all.allKeys.first(where: { Key(rawValue: $0.stringValue) == nil }) {
      throw DecodingError.dataCorruptedError(
        forKey: other, in: all, debugDescription: "\"\(other.stringValue)\" is no setting")
    }
    let members = try decoder.container(keyedBy: Key.self)
    proxy = try members.decodeIfPresent(String.self, forKey: .proxy)
    ports = try members.decodeIfPresent([Int].self, forKey: .ports)
    agent = try members.decodeIfPresent(String.self, forKey: .agent)
    browser = try members.decodeIfPresent(String.self, forKey: .browser)
    organisation = try members.decodeIfPresent(String.self, forKey: .organisation)
    egress = try members.decodeIfPresent(String.self, forKey: .egress)
  }

  /// - Throws: `RecordFault` of kind `refused` for a file that cannot be understood.
  static func read(_ path: String) throws -> CaptureSettings? {
    guard DurableFile.exists(path) else { return nil }
    do {
      let settings = try JSONDecoder().decode(
        CaptureSettings.self, from: Data(try DurableFile.read(path)))
      try settings.check(at: path)
      return settings
    } catch let error as DecodingError {
      throw RecordFault(
        .refused, "it cannot be understood (\(error))", at: path,
        remedy: "It is a JSON object with \(Self.names); nothing was taken in.")
    }
  }

  private static let names = Key.allCases.map(\.rawValue).joined(separator: ", ")

  private func check(at path: String) throws {
    let isLine = agent?.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F } ?? true
    let arePorts = ports?.allSatisfy((1...65535).contains) ?? true
    let isShort = [organisation ?? "-", egress ?? "-"].allSatisfy { 1...4096 ~= $0.utf8.count }
    let isAddress = egress.map { NetworkAddress($0) != nil } ?? true
    guard isLine, arePorts, isShort, isAddress else {
      throw RecordFault(
        .refused, "its agent, ports, organisation or egress cannot be meant", at: path,
        remedy: "Correct the file; egress is one address, as 198.51.100.7.")
    }
  }
}

extension RecordFolder {
  /// How captures are made for this record, by its `capture.json` where it has one.
  ///
  /// - Parameter proxy: goes before the file's.
  /// - Returns: the rules.
  /// - Throws: `RecordFault` of kind `refused` for a file or proxy that cannot be understood.
  public func captureRules(proxy: String? = nil) throws -> CaptureRules {
    var rules = CaptureRules()
    let path = layout.captureSettings
    let settings = try CaptureSettings.read(path)
    rules.agent = settings?.agent ?? rules.agent
    if let ports = settings?.ports { rules.ports = Set(ports) }
    do { rules.browser = try settings?.browser.map(Browser.init) ?? .found() } catch {
      throw RecordFault(
        .refused, "\(error)", at: "\(path): browser", remedy: "Nothing was fetched.")
    }
    if let proxy = proxy ?? settings?.proxy {
      do { rules.proxy = try Proxy(proxy) } catch {
        // The text itself may hold a password.
        throw RecordFault(
          .refused, "\(error)", at: "the proxy", remedy: "Nothing was fetched.")
      }
    }
    return rules
  }
}
