// SPDX-License-Identifier: Apache-2.0

// One HTTP/1.1 exchange through libcurl, with every byte of it handed out as it was sent and received.
//
// libcurl is opened at the first exchange, so that a program that only reads starts without it. Nothing is
// decoded, no redirect is followed, no cookie is kept, and no variable of the environment is heeded.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// What a stretch of bytes is.
enum cairn_curl_part {
  /// No bytes: it is only asked whether to go on.
  CAIRN_CURL_NOTHING = 0,
  CAIRN_CURL_REQUEST = 1,
  CAIRN_CURL_HEAD = 2,
  CAIRN_CURL_BODY = 3,
  /// What libcurl says of the connection, for people.
  CAIRN_CURL_WORDS = 4,
  /// One certificate of the server's chain in PEM, the server's own first.
  CAIRN_CURL_CERTIFICATE = 5,
};

/// What is asked, and of whom.
typedef struct {
  const char *address;
  /// Header lines after those of libcurl; ended by NULL.
  const char *const *headers;
  /// What is sent with a POST; NULL for a GET.
  const uint8_t *body;
  size_t body_count;
  /// `host:port:address,address`; NULL behind a proxy.
  const char *resolution;
  /// NULL for none.
  const char *proxy;
  /// A file of certificates to trust; NULL for the system's.
  const char *authorities;
  long connect_milliseconds;
  long idle_seconds;
  long whole_milliseconds;
  void *context;
  /// Whether the address may be connected to: asked at the last moment, with the `sockaddr` that the socket
  /// will get. The type is not named: a system header in this module would become this module's.
  int (*may_connect)(void *context, const void *address, unsigned length);
  /// Takes bytes; where it is only asked, 0 goes on and anything else ends the exchange.
  int (*take)(void *context, int part, const uint8_t *bytes, size_t count);
} cairn_curl_request;

/// How it ended.
typedef struct {
  /// libcurl's code; 0 where the exchange is whole.
  int code;
  char message[512];
  /// The address and port that were connected to; empty where none was.
  char peer[64];
  long port;
  /// This machine's address on that connection; empty where there was none.
  char own[64];
  /// Whether the certificate was checked and found good.
  int is_verified;
} cairn_curl_result;

/// What came of an exchange, by libcurl's codes.
enum cairn_curl_code {
  CAIRN_CURL_WHOLE = 0,
  CAIRN_CURL_ABSENT = -1,
  CAIRN_CURL_NO_NAME = 6,
  CAIRN_CURL_NO_CONNECTION = 7,
  CAIRN_CURL_PARTIAL = 18,
  CAIRN_CURL_STOPPED = 23,
  CAIRN_CURL_TIMEOUT = 28,
};

/// Carries one exchange out; the code is `CAIRN_CURL_ABSENT` where the machine has no libcurl.
void cairn_curl_exchange(const cairn_curl_request *request, cairn_curl_result *result);

/// The library's name and version, such as `libcurl/7.88.1`; NULL where the machine has none.
const char *cairn_curl_version(void);

/// How many microseconds the system holds its clock to be off, or -1 where it follows no other clock: what a
/// capture's dates are worth. Swift's own headers leave the call out.
long cairn_clock_error(void);
