// SPDX-License-Identifier: Apache-2.0

#define CURL_DISABLE_TYPECHECK
#define CURL_DISABLE_DEPRECATION
#include "CCurl.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

// MARK: - The library

static struct {
  void *handle;
  CURL *(*init)(void);
  CURLcode (*set)(CURL *, CURLoption, ...);
  CURLcode (*perform)(CURL *);
  CURLcode (*get)(CURL *, CURLINFO, ...);
  void (*cleanup)(CURL *);
  const char *(*words)(CURLcode);
  struct curl_slist *(*append)(struct curl_slist *, const char *);
  void (*free_list)(struct curl_slist *);
  curl_version_info_data *(*version)(CURLversion);
  CURLcode (*global)(long);
  char name[64];
} library;

static void *symbol(const char *name) { return library.handle ? dlsym(library.handle, name) : NULL; }

static void open_library(void) {
  const char *names[] = {"libcurl.so.4", "libcurl-gnutls.so.4"};
  for (size_t i = 0; i < sizeof names / sizeof *names && !library.handle; i++)
    library.handle = dlopen(names[i], RTLD_NOW | RTLD_LOCAL);
  library.init = (CURL * (*)(void)) symbol("curl_easy_init");
  library.set = (CURLcode(*)(CURL *, CURLoption, ...))symbol("curl_easy_setopt");
  library.perform = (CURLcode(*)(CURL *))symbol("curl_easy_perform");
  library.get = (CURLcode(*)(CURL *, CURLINFO, ...))symbol("curl_easy_getinfo");
  library.cleanup = (void (*)(CURL *))symbol("curl_easy_cleanup");
  library.words = (const char *(*)(CURLcode))symbol("curl_easy_strerror");
  library.append =
      (struct curl_slist * (*)(struct curl_slist *, const char *)) symbol("curl_slist_append");
  library.free_list = (void (*)(struct curl_slist *))symbol("curl_slist_free_all");
  library.version = (curl_version_info_data * (*)(CURLversion)) symbol("curl_version_info");
  library.global = (CURLcode(*)(long))symbol("curl_global_init");
  if (!library.handle) return;
  int is_whole = library.init && library.set && library.perform && library.get && library.cleanup &&
                 library.words && library.append && library.free_list && library.version &&
                 library.global;
  if (!is_whole || library.global(CURL_GLOBAL_ALL) != CURLE_OK) {
    dlclose(library.handle);
    library.handle = NULL;
    return;
  }
  snprintf(library.name, sizeof library.name, "libcurl/%s", library.version(CURLVERSION_NOW)->version);
}

static int is_there(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, open_library);
  return library.handle != NULL;
}

const char *cairn_curl_version(void) { return is_there() ? library.name : NULL; }

// MARK: - What libcurl calls

static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
  const cairn_curl_request *request = context;
  if (purpose != CURLSOCKTYPE_IPCXN) return CURL_SOCKET_BAD;
  if (!request->may_connect(request->context, &address->addr, address->addrlen)) return CURL_SOCKET_BAD;
  return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static int observe(CURL *handle, curl_infotype kind, char *bytes, size_t count, void *context) {
  (void)handle;
  const cairn_curl_request *request = context;
  int part;
  switch (kind) {
    case CURLINFO_TEXT: part = CAIRN_CURL_WORDS; break;
    case CURLINFO_HEADER_OUT:
    case CURLINFO_DATA_OUT: part = CAIRN_CURL_REQUEST; break;
    case CURLINFO_HEADER_IN: part = CAIRN_CURL_HEAD; break;
    case CURLINFO_DATA_IN: part = CAIRN_CURL_BODY; break;
    default: return 0;
  }
  request->take(request->context, part, (const uint8_t *)bytes, count);
  return 0;
}

// The bytes have been observed already; these two only ask whether to go on.
static size_t go_on(char *bytes, size_t size, size_t count, void *context) {
  (void)bytes;
  const cairn_curl_request *request = context;
  return request->take(request->context, CAIRN_CURL_NOTHING, NULL, 0) == 0 ? size * count : 0;
}

// MARK: - One exchange

static void set_limits(CURL *handle, const cairn_curl_request *request) {
  library.set(handle, CURLOPT_NOSIGNAL, 1L);
  library.set(handle, CURLOPT_CONNECTTIMEOUT_MS, request->connect_milliseconds);
  library.set(handle, CURLOPT_TIMEOUT_MS, request->whole_milliseconds);
  library.set(handle, CURLOPT_LOW_SPEED_LIMIT, 1L);
  library.set(handle, CURLOPT_LOW_SPEED_TIME, request->idle_seconds);
}

static void set_protocol(CURL *handle, const cairn_curl_request *request) {
  library.set(handle, CURLOPT_URL, request->address);
  library.set(handle, CURLOPT_PROTOCOLS, (long)(CURLPROTO_HTTP | CURLPROTO_HTTPS));
  library.set(handle, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_1_1);
  library.set(handle, CURLOPT_FOLLOWLOCATION, 0L);
  library.set(handle, CURLOPT_PATH_AS_IS, 1L);
  library.set(handle, CURLOPT_HTTP_TRANSFER_DECODING, 0L);
  library.set(handle, CURLOPT_HTTP_CONTENT_DECODING, 0L);
  library.set(handle, CURLOPT_FRESH_CONNECT, 1L);
  library.set(handle, CURLOPT_FORBID_REUSE, 1L);
  library.set(handle, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
  library.set(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  library.set(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  library.set(handle, CURLOPT_CERTINFO, 1L);
  if (request->authorities) library.set(handle, CURLOPT_CAINFO, request->authorities);
  if (request->body) {
    library.set(handle, CURLOPT_POSTFIELDSIZE, (long)request->body_count);
    library.set(handle, CURLOPT_POSTFIELDS, request->body);
  }
  // An empty proxy also keeps the environment's from being used.
  library.set(handle, CURLOPT_PROXY, request->proxy ? request->proxy : "");
  library.set(handle, CURLOPT_NOPROXY, "");
  library.set(handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
}

static void set_callbacks(CURL *handle, const cairn_curl_request *request) {
  library.set(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  library.set(handle, CURLOPT_OPENSOCKETDATA, request);
  library.set(handle, CURLOPT_VERBOSE, 1L);
  library.set(handle, CURLOPT_DEBUGFUNCTION, observe);
  library.set(handle, CURLOPT_DEBUGDATA, request);
  library.set(handle, CURLOPT_HEADERFUNCTION, go_on);
  library.set(handle, CURLOPT_HEADERDATA, request);
  library.set(handle, CURLOPT_WRITEFUNCTION, go_on);
  library.set(handle, CURLOPT_WRITEDATA, request);
}

static void give_certificates(CURL *handle, const cairn_curl_request *request) {
  struct curl_certinfo *chain = NULL;
  if (library.get(handle, CURLINFO_CERTINFO, &chain) != CURLE_OK || !chain) return;
  for (int i = 0; i < chain->num_of_certs; i++)
    for (struct curl_slist *field = chain->certinfo[i]; field; field = field->next)
      if (strncmp(field->data, "Cert:", 5) == 0)
        request->take(request->context, CAIRN_CURL_CERTIFICATE, (const uint8_t *)field->data + 5,
                      strlen(field->data + 5));
}

static void tell(CURL *handle, CURLcode code, const char *message, cairn_curl_result *result) {
  result->code = code;
  snprintf(result->message, sizeof result->message, "%s",
           code == CURLE_OK ? "" : message[0] ? message : library.words(code));
  char *peer = NULL;
  if (library.get(handle, CURLINFO_PRIMARY_IP, &peer) == CURLE_OK && peer)
    snprintf(result->peer, sizeof result->peer, "%s", peer);
  library.get(handle, CURLINFO_PRIMARY_PORT, &result->port);
  char *own = NULL;
  if (library.get(handle, CURLINFO_LOCAL_IP, &own) == CURLE_OK && own)
    snprintf(result->own, sizeof result->own, "%s", own);
  long verification = 1;
  library.get(handle, CURLINFO_SSL_VERIFYRESULT, &verification);
  result->is_verified = verification == 0 && code == CURLE_OK;
}

void cairn_curl_exchange(const cairn_curl_request *request, cairn_curl_result *result) {
  memset(result, 0, sizeof *result);
  result->code = CAIRN_CURL_ABSENT;
  CURL *handle = is_there() ? library.init() : NULL;
  if (!handle) return;
  char message[CURL_ERROR_SIZE] = "";
  struct curl_slist *headers = NULL, *resolution = NULL;
  for (const char *const *line = request->headers; *line; line++)
    headers = library.append(headers, *line);
  if (request->resolution) resolution = library.append(NULL, request->resolution);
  library.set(handle, CURLOPT_ERRORBUFFER, message);
  library.set(handle, CURLOPT_HTTPHEADER, headers);
  library.set(handle, CURLOPT_RESOLVE, resolution);
  set_limits(handle, request);
  set_protocol(handle, request);
  set_callbacks(handle, request);
  CURLcode code = library.perform(handle);
  give_certificates(handle, request);
  tell(handle, code, message, result);
  library.cleanup(handle);
  library.free_list(headers);
  library.free_list(resolution);
}
