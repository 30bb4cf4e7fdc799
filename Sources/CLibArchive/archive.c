#include "CLibArchive.h"
#include "CLibraryLoading.h"

#include <locale.h>
#include <pthread.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

typedef struct archive *archive_pointer;
typedef struct archive_entry *entry_pointer;
typedef const char *text;

#define FUNCTIONS(ONE) \
  ONE(archive_pointer, archive_read_new, (void), ()) \
  ONE(int, archive_read_free, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_format_zip, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_format_7zip, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_format_tar, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_format_raw, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_format_empty, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_filter_gzip, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_filter_bzip2, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_filter_xz, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_filter_lzma, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_filter_zstd, (archive_pointer a), (a)) \
  ONE(int, archive_read_support_filter_compress, (archive_pointer a), (a)) \
  ONE(int, archive_read_open_filename, (archive_pointer a, text name, size_t size), (a, name, size)) \
  ONE(int, archive_read_open_memory, (archive_pointer a, const void *start, size_t size), (a, start, size)) \
  ONE(int, archive_read_open, \
      (archive_pointer a, void *data, archive_open_callback *open, archive_read_callback *read, \
       archive_close_callback *close), \
      (a, data, open, read, close)) \
  ONE(int, archive_read_next_header, (archive_pointer a, entry_pointer *entry), (a, entry)) \
  ONE(la_ssize_t, archive_read_data, (archive_pointer a, void *bytes, size_t size), (a, bytes, size)) \
  ONE(int, archive_format, (archive_pointer a), (a)) \
  ONE(int, archive_filter_count, (archive_pointer a), (a)) \
  ONE(text, archive_error_string, (archive_pointer a), (a)) \
  ONE(__LA_MODE_T, archive_entry_filetype, (entry_pointer entry), (entry)) \
  ONE(text, archive_entry_hardlink, (entry_pointer entry), (entry)) \
  ONE(text, archive_entry_symlink, (entry_pointer entry), (entry)) \
  ONE(text, archive_entry_pathname, (entry_pointer entry), (entry)) \
  ONE(text, archive_entry_pathname_utf8, (entry_pointer entry), (entry)) \
  ONE(la_int64_t, archive_entry_size, (entry_pointer entry), (entry)) \
  ONE(int, archive_entry_size_is_set, (entry_pointer entry), (entry)) \
  ONE(int, archive_entry_is_encrypted, (entry_pointer entry), (entry))

FUNCTIONS(LIBRARY_POINTER)
FUNCTIONS(LIBRARY_FUNCTION)

static const library_symbol symbols[] = {FUNCTIONS(LIBRARY_SYMBOL)};
static const char *const files[] = {
#if defined(__APPLE__)
  HOMEBREW_FILES("libarchive", "libarchive.13.dylib"),
#else
  "libarchive.so.13",
#endif
  NULL,
};

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool is_there;

static void load(void) { is_there = library_load(files, symbols, sizeof symbols / sizeof *symbols); }

bool libarchive_load(void) {
  pthread_once(&once, load);
  return is_there;
}

// libarchive puts names that an archive has in UTF-8 into the encoding of the locale, and loses them where that has no such
// letters. While it reads a head, the thread's locale is one with UTF-8, whatever the user's is.
int comention_archive_next_header(struct archive *archive, struct archive_entry **entry) {
  static const char *const names[] = {"C.UTF-8", "en_US.UTF-8", "UTF-8"};
  locale_t own = (locale_t)0;
  for (int index = 0; index < 3 && own == (locale_t)0; index += 1) {
    own = newlocale(LC_CTYPE_MASK, names[index], (locale_t)0);
  }
  locale_t before = own == (locale_t)0 ? (locale_t)0 : uselocale(own);
  int status = archive_read_next_header(archive, entry);
  if (own != (locale_t)0) {
    uselocale(before);
    freelocale(own);
  }
  return status;
}
