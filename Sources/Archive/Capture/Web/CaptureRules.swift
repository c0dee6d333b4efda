// SPDX-License-Identifier: Apache-2.0

/// How captures are made: within which limits, under what name, by which way.
public struct CaptureRules: Hashable, Sendable {
  /// How long and how much (EVIDENCE §4.2).
  public struct Limits: Hashable, Sendable {
    public var connectSeconds = 10
    /// How long nothing may come.
    public var idleSeconds = 15
    public var wholeSeconds = 120
    public var hops = 5
    public var head = 64 << 10
    public var response = 50 << 20
    /// Of all responses and pictures of one capture.
    public var capture = 200 << 20

    public init() {}
  }

  public var limits = Limits()
  public var ports: Set<Int> = [80, 443]
  public var proxy: Proxy?
  /// With what pages are pictured.
  public var browser = Browser.absent
  /// What servers are told that we are.
  public var agent = "Mozilla/5.0 (compatible; Cairn/0.1)"
  /// Addresses with ports, such as `127.0.0.1:8080`, that are let through though nobody outside may be
  /// meant by them.
  ///
  /// For the tests' own servers. No command, file or variable of the environment fills it: what is not
  /// public can only be set within this module.
  private(set) var allowance: Set<String> = []
  /// A file of certificates to trust in the place of the system's; for tests as well.
  private(set) var authorities: String?

  public init() {}

  /// Rules for a test that has servers of its own on this machine.
  static func forTests(reaching allowance: Set<String>, authorities: String? = nil) -> CaptureRules
  {
    var rules = CaptureRules()
    rules.allowance = allowance
    rules.authorities = authorities
    rules.ports.formUnion(allowance.compactMap { Int($0.split(separator: ":").last ?? "") })
    return rules
  }
}

extension CaptureRules {
  /// Refuses what is not to be asked, before anything is looked up or connected to.
  ///
  /// - Throws: `FetchFault` of kind `refused`.
  func check(_ address: WebAddress) throws(FetchFault) {
    guard ports.contains(address.port) else {
      throw FetchFault(.refused, "port \(address.port) is not among those that are fetched from")
    }
    switch address.host {
    case .address(let literal): try check([literal], port: address.port)
    case .name(let name):
      if address.host.isOnion, proxy?.kind ?? .http == .http {
        throw FetchFault(.refused, "\(name) can only be reached through Tor: set the proxy tor")
      }
      if address.host.isInward {
        throw FetchFault(.refused, "\(name) names a machine or network of one's own")
      }
    }
  }

  /// Refuses a name where any of its addresses is not public.
  ///
  /// - Throws: `FetchFault` of kind `refused`.
  func check(_ addresses: [NetworkAddress], port: Int) throws(FetchFault) {
    let own = OwnAddresses.all()
    for address in addresses where !allows(address, port) {
      guard AddressSpace.isPublic(address) else {
        throw FetchFault(.refused, "\(address) is not of the public internet")
      }
      guard !own.contains(address) else {
        throw FetchFault(.refused, "\(address) is this machine itself")
      }
    }
  }

  private func allows(_ address: NetworkAddress, _ port: Int) -> Bool {
    allowance.contains("\(address):\(port)")
  }
}
