// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import Archive

@Test(arguments: [
  ("https://news.example.org", "https://news.example.org/"),
  ("HTTPS://News.Example.ORG:443/a?b=c#d", "https://news.example.org/a?b=c"),
  ("http://news.example.org:8080/", "http://news.example.org:8080/"),
  (" https://news.example.org/a b", ""),
  ("https://news.example.org/ä?q=ß", "https://news.example.org/%C3%A4?q=%C3%9F"),
  ("https://news.example.org/a/../b/./c/..", "https://news.example.org/b/"),
  ("https://news.example.org/%2e%2E/x", "https://news.example.org/x"),
  ("https://news.example.org./a", "https://news.example.org/a"),
  ("https://bücher.example.org/", "https://xn--bcher-kva.example.org/"),
  ("https://пример.испытание/", "https://xn--e1afmkfd.xn--80akhbyknj4f/"),
  ("https://أخبار.example.org/", "https://xn--igbicxr.example.org/"),
  ("https://[2a00:1450:4001:0:0:0:0:1]/", "https://[2a00:1450:4001::1]/"),
  ("https://192.0.2.1/", "https://192.0.2.1/"),
])
func `an address has one spelling`(_ given: String, _ expected: String) {
  #expect((try? WebAddress(given).description) ?? "" == expected)
}

@Test(arguments: [
  "ftp://news.example.org/", "javascript:alert(1)", "news.example.org", "https://", "https:///a",
  "https://nour@news.example.org/", "https://nour:secret@news.example.org/",
  "https://news.example.org\\@other.org/", "https://news.example.org:0/",
  "https://news.example.org:65536/", "https://news.example.org:+80/", "https://a..b/",
  "https://-a.org/", "https://a b.org/", "https://a%2eb.org/", "https://[::1/",
  "https://[1.2.3.4]/",
  "https://[fe80::1%25eth0]/", "https://ⓛocalhost/",
  "https://１２７.０.０.１/", "https://news。example。org/", "https://a.b:80:80/", "https://xn--/ü",
  "https://" + String(repeating: "a", count: 2100),
])
func `what is no plain address is refused`(_ text: String) {
  #expect(throws: AddressProblem.self) { try WebAddress(text) }
}

@Test(arguments: [
  ("/x", "https://news.example.org/x"), ("x", "https://news.example.org/a/x"),
  ("../x", "https://news.example.org/x"), ("?q", "https://news.example.org/a/b?q"),
  ("//other.org/x", "https://other.org/x"), ("http://other.org", "http://other.org/"),
  ("#part", "https://news.example.org/a/b?c"), ("", "https://news.example.org/a/b?c"),
])
func `a reference leads on from the page it stands on`(_ reference: String, _ expected: String)
  throws
{
  let page = try WebAddress("https://news.example.org/a/b?c")
  #expect(try page.resolving(reference).description == expected)
}
