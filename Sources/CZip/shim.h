// libzip and zlib, with the zlib macros that Swift cannot see as functions.
#include <zip.h>
#include <zlib.h>

// Window of 15 bits plus 16: a gzip wrapper (RFC 1952) around the deflate stream.
static inline int apus_gzip_inflate_start(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}

static inline int apus_gzip_deflate_start(z_stream *stream, int level) {
  return deflateInit2(stream, level, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
}
