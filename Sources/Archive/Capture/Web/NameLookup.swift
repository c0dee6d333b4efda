// SPDX-License-Identifier: Apache-2.0

import Foundation
import Glibc
import Synchronization

/// The addresses of a name, as the system's resolver gives them.
enum NameLookup {
  /// Looks a name up.
  ///
  /// The system's resolver cannot be told how long to try: it runs on a thread of its own, which is left
  /// behind when the time is over.
  /// - Throws: `FetchFault` of kind `name`.
  static func addresses(of name: String, within seconds: Int) throws(FetchFault) -> [NetworkAddress]
  {
    let answer = Answer()
    Thread.detachNewThread { answer.give(resolve(name)) }
    guard let found = answer.wait(seconds: seconds) else {
      throw FetchFault(.name, "nobody said within \(seconds) s what \(name) is")
    }
    switch found {
    case .success(let addresses) where !addresses.isEmpty: return addresses
    case .success: throw FetchFault(.name, "\(name) has no address")
    case .failure(let fault): throw fault
    }
  }

  private static func resolve(_ name: String) -> Result<[NetworkAddress], FetchFault> {
    var hints = addrinfo()
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(name, nil, &hints, &list)
    guard status == 0 else {
      let words = gai_strerror(status).map { String(cString: $0) } ?? "error \(status)"
      return .failure(FetchFault(.name, "\(name) cannot be looked up (\(words))"))
    }
    defer { freeaddrinfo(list) }
    var addresses: [NetworkAddress] = []
    var next = list
    while let entry = next?.pointee {
      let address = entry.ai_addr.flatMap { NetworkAddress($0, length: entry.ai_addrlen) }
      if let address, !addresses.contains(address) { addresses.append(address) }
      next = entry.ai_next
    }
    return .success(addresses)
  }

  /// What the looking thread and the waiting one share.
  private final class Answer: Sendable {
    private let value = Mutex<Result<[NetworkAddress], FetchFault>?>(nil)
    private let isThere = DispatchSemaphore(value: 0)

    func give(_ result: Result<[NetworkAddress], FetchFault>) {
      value.withLock { $0 = result }
      isThere.signal()
    }

    func wait(seconds: Int) -> Result<[NetworkAddress], FetchFault>? {
      _ = isThere.wait(timeout: .now() + .seconds(seconds))
      return value.withLock { $0 }
    }
  }
}

/// The addresses of this machine: what asks them asks itself.
enum OwnAddresses {
  static func all() -> Set<NetworkAddress> {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var addresses: Set<NetworkAddress> = []
    var next = list
    while let entry = next?.pointee {
      let length = socklen_t(MemoryLayout<sockaddr_in6>.size)
      if let address = entry.ifa_addr.flatMap({ NetworkAddress($0, length: length) }) {
        addresses.insert(address)
      }
      next = entry.ifa_next
    }
    return addresses
  }
}
