#include <archive.h>
#include <archive_entry.h>
#include <locale.h>
#if defined(__APPLE__)
#include <xlocale.h>
#endif

// libarchive puts names that an archive has in UTF-8 into the encoding of the locale, and loses them where that has no such letters. While
// it reads a head, the thread's locale is one with UTF-8, whatever the user's is.
static inline int comention_archive_next_header(struct archive *archive, struct archive_entry **entry) {
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
