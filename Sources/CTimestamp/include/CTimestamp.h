// SPDX-License-Identifier: Apache-2.0

// Checks the tokens of timestamp authorities (RFC 3161) with OpenSSL's libcrypto.
//
// libcrypto is opened at the first token, so that a program that has none to check starts without it.
#pragma once

#include <stddef.h>
#include <stdint.h>

/// What a check came to.
typedef struct {
  /// Whether the token vouches for the bytes and its certificate leads to one of the authorities.
  int is_good;
  /// Whether the machine has a libcrypto; nothing was checked without one.
  int is_there;
  /// When the authority says that it saw the bytes: seconds since 1970.
  int64_t seconds;
  /// Whom the certificate names.
  char signer[256];
  /// Why the token is not good.
  char message[256];
} cairn_timestamp;

/// Checks a reply of an authority, as of the time that it names.
///
/// The certificates are in PEM: the authority's root, and what lies between, in any order.
void cairn_timestamp_check(const uint8_t *reply, size_t reply_count, const uint8_t *bytes, size_t byte_count,
                           const uint8_t *certificates, size_t certificate_count, cairn_timestamp *result);
