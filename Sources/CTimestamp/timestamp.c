// SPDX-License-Identifier: Apache-2.0

#include "CTimestamp.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

// MARK: - The library

// Its types are only ever passed on, so that none of its headers are needed to build. The numbers are those
// of <openssl/ts.h>, part of its stable interface.
enum { VERIFY_SIGNATURE = 1, VERIFY_VERSION = 2, VERIFY_DATA = 16 };

static struct {
  void *handle;
  void *(*read_reply)(void **, const unsigned char **, long);
  void (*free_reply)(void *);
  void *(*info)(void *);
  void *(*token)(void *);
  const void *(*time)(const void *);
  int (*time_parts)(const void *, struct tm *);
  void *(*context)(void);
  void (*free_context)(void *);
  int (*set_flags)(void *, int);
  void *(*set_data)(void *, void *);
  void *(*set_store)(void *, void *);
  int (*verify)(void *, void *);
  void *(*memory)(const void *, int);
  void *(*certificate)(void *, void *, void *, void *);
  void (*free_certificate)(void *);
  int (*free_memory)(void *);
  void *(*store)(void);
  void (*free_store)(void *);
  int (*add)(void *, void *);
  void *(*parameters)(void *);
  void (*set_time)(void *, time_t);
  void *(*signers)(void *, void *, int);
  void *(*first)(const void *, int);
  void (*free_list)(void *);
  void *(*subject)(const void *);
  char *(*words)(const void *, char *, int);
  unsigned long (*last_error)(void);
  void (*clear_errors)(void);
  const char *(*reason)(unsigned long);
} library;

static int is_whole = 1;

static void *symbol(const char *name) {
  void *found = library.handle ? dlsym(library.handle, name) : NULL;
  if (!found) is_whole = 0;
  return found;
}

/// Version 3.4 of the library calls the functions that take something over by another name.
static void *either(const char *one, const char *other) {
  void *found = library.handle ? dlsym(library.handle, one) : NULL;
  return found ? found : symbol(other);
}

#define LOAD(member, name) *(void **)&library.member = symbol(name)

static void open_library(void) {
  const char *names[] = {"libcrypto.so.3", "libcrypto.so.1.1"};
  for (size_t i = 0; i < sizeof names / sizeof *names && !library.handle; i++)
    library.handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  LOAD(read_reply, "d2i_TS_RESP");
  LOAD(free_reply, "TS_RESP_free");
  LOAD(info, "TS_RESP_get_tst_info");
  LOAD(token, "TS_RESP_get_token");
  LOAD(time, "TS_TST_INFO_get_time");
  LOAD(time_parts, "ASN1_TIME_to_tm");
  LOAD(context, "TS_VERIFY_CTX_new");
  LOAD(free_context, "TS_VERIFY_CTX_free");
  LOAD(set_flags, "TS_VERIFY_CTX_set_flags");
  *(void **)&library.set_data = either("TS_VERIFY_CTX_set0_data", "TS_VERIFY_CTX_set_data");
  *(void **)&library.set_store = either("TS_VERIFY_CTX_set0_store", "TS_VERIFY_CTX_set_store");
  LOAD(verify, "TS_RESP_verify_response");
  LOAD(memory, "BIO_new_mem_buf");
  LOAD(free_memory, "BIO_free");
  LOAD(certificate, "PEM_read_bio_X509");
  LOAD(free_certificate, "X509_free");
  LOAD(store, "X509_STORE_new");
  LOAD(free_store, "X509_STORE_free");
  LOAD(add, "X509_STORE_add_cert");
  LOAD(parameters, "X509_STORE_get0_param");
  LOAD(set_time, "X509_VERIFY_PARAM_set_time");
  LOAD(signers, "PKCS7_get0_signers");
  LOAD(first, "OPENSSL_sk_value");
  LOAD(free_list, "OPENSSL_sk_free");
  LOAD(subject, "X509_get_subject_name");
  LOAD(words, "X509_NAME_oneline");
  LOAD(last_error, "ERR_peek_last_error");
  LOAD(clear_errors, "ERR_clear_error");
  LOAD(reason, "ERR_reason_error_string");
}

static int is_there(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_library);
  return library.handle != NULL && is_whole;
}

// MARK: - One check

static void tell(cairn_timestamp *result, const char *what) {
  const char *reason = library.reason(library.last_error());
  snprintf(result->message, sizeof result->message, "%s%s%s", what, reason ? ": " : "", reason ? reason : "");
}

/// The certificates of a file as what is trusted; as of a time, because a certificate ends before its tokens do.
static void *trusted(const uint8_t *certificates, size_t count, int64_t seconds) {
  void *store = library.store();
  void *memory = library.memory(certificates, (int)count);
  void *certificate;
  while (store && memory && (certificate = library.certificate(memory, NULL, NULL, NULL))) {
    library.add(store, certificate);
    library.free_certificate(certificate);
  }
  if (memory) library.free_memory(memory);
  if (store) library.set_time(library.parameters(store), (time_t)seconds);
  library.clear_errors();
  return store;
}

static int read_time(void *reply, cairn_timestamp *result) {
  void *info = library.info(reply);
  struct tm parts = {0};
  if (!info || !library.time_parts(library.time(info), &parts)) return 0;
  result->seconds = timegm(&parts);
  return 1;
}

static void name_signer(void *reply, cairn_timestamp *result) {
  void *signers = library.signers(library.token(reply), NULL, 0);
  void *certificate = signers ? library.first(signers, 0) : NULL;
  if (certificate) library.words(library.subject(certificate), result->signer, sizeof result->signer);
  if (signers) library.free_list(signers);
}

void cairn_timestamp_check(const uint8_t *reply_bytes, size_t reply_count, const uint8_t *bytes,
                           size_t byte_count, const uint8_t *certificates, size_t certificate_count,
                           cairn_timestamp *result) {
  memset(result, 0, sizeof *result);
  result->is_there = is_there();
  if (!result->is_there) return;
  library.clear_errors();
  const unsigned char *next = reply_bytes;
  void *reply = library.read_reply(NULL, &next, (long)reply_count);
  if (!reply || next != reply_bytes + reply_count || !read_time(reply, result)) {
    tell(result, "it is no reply of a timestamp authority, or one that refuses");
    if (reply) library.free_reply(reply);
    return;
  }
  void *context = library.context();
  void *store = trusted(certificates, certificate_count, result->seconds);
  void *data = library.memory(bytes, (int)byte_count);
  // The context takes the store and the bytes over.
  library.set_flags(context, VERIFY_SIGNATURE | VERIFY_VERSION | VERIFY_DATA);
  library.set_store(context, store);
  library.set_data(context, data);
  result->is_good = library.verify(context, reply) == 1;
  if (result->is_good) name_signer(reply, result);
  else tell(result, "it does not vouch for this");
  library.free_context(context);
  library.free_reply(reply);
  library.clear_errors();
}
