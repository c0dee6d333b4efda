// SPDX-License-Identifier: Apache-2.0

import Glibc

/// An address of the internet, of version 4 or 6.
public struct NetworkAddress: Hashable, Sendable {
  /// Four bytes or sixteen, the highest first.
  public let bytes: [UInt8]

  public var isVersionSix: Bool { bytes.count == 16 }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Reads `192.0.2.1` or `2001:db8::1` in their plain spellings; nil for any other.
  public init?(_ text: String) {
    if let bytes = Self.parsed(text, family: AF_INET, count: 4) {
      self.init(bytes: bytes)
    } else if let bytes = Self.parsed(text, family: AF_INET6, count: 16) {
      self.init(bytes: bytes)
    } else {
      return nil
    }
  }

  /// Takes it out of what a socket is given; nil for what is no internet address.
  init?(_ address: UnsafePointer<sockaddr>, length: socklen_t) {
    let raw = UnsafeRawPointer(address)
    switch Int32(address.pointee.sa_family) {
    case AF_INET where Int(length) >= MemoryLayout<sockaddr_in>.size:
      let address = raw.loadUnaligned(as: sockaddr_in.self)
      self.init(bytes: withUnsafeBytes(of: address.sin_addr) { Array($0) })
    case AF_INET6 where Int(length) >= MemoryLayout<sockaddr_in6>.size:
      let address = raw.loadUnaligned(as: sockaddr_in6.self)
      self.init(bytes: withUnsafeBytes(of: address.sin6_addr) { Array($0) })
    default: return nil
    }
  }

  /// The port in what a socket is given.
  static func port(_ address: UnsafePointer<sockaddr>) -> Int {
    // Both versions have it at the same place, the higher byte first.
    Int(
      UInt16(bigEndian: UnsafeRawPointer(address).loadUnaligned(fromByteOffset: 2, as: UInt16.self))
    )
  }

  private static func parsed(_ text: String, family: Int32, count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }
}

extension NetworkAddress: CustomStringConvertible {
  public var description: String {
    var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
    let family = isVersionSix ? AF_INET6 : AF_INET
    guard inet_ntop(family, bytes, &text, socklen_t(text.count)) != nil else { return "" }
    return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
