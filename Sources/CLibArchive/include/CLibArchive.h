// libarchive, loaded when it is first asked for. Before `libarchive_load` has said that it is there, its functions do
// nothing.
#ifndef C_LIB_ARCHIVE_H
#define C_LIB_ARCHIVE_H

#include <archive.h>
#include <archive_entry.h>
#include <stdbool.h>

// Whether libarchive is there. Safe to call on several threads.
bool libarchive_load(void);

// Reads the next head, names in UTF-8 kept as they are. The result is that of `archive_read_next_header`.
int comention_archive_next_header(struct archive *archive, struct archive_entry **entry);

#endif
