// uchardet, loaded when it is first asked for; and the system's `iconv`.
#ifndef C_UCHARDET_H
#define C_UCHARDET_H

#include <iconv.h>
#include <stdbool.h>
#if __has_include(<uchardet/uchardet.h>)
#include <uchardet/uchardet.h>
#else
#include <uchardet.h>
#endif

// Whether uchardet is there; before that is asked, its functions do nothing. Safe to call on several threads.
bool uchardet_load(void);

#endif
