#ifndef COMENTION_CTAGGERMODEL_H
#define COMENTION_CTAGGERMODEL_H

#include <stddef.h>

/// What the trained tagger needs, part of the executable, so that no file is needed beside it and none is loaded.
typedef struct {
  const unsigned char *bytes;
  size_t length;
} CTaggerBlob;

/// Which row of the table of word vectors a word has, as GazetteerCompiler writes it.
CTaggerBlob CTaggerWordRows(void);
/// The weights, as `comention train` writes them.
CTaggerBlob CTaggerWeights(void);

/// The same of another language; german.c and its like embed the files.
#define CTAGGER_LANGUAGE(Name) CTaggerBlob CTaggerWordRows##Name(void); CTaggerBlob CTaggerWeights##Name(void);
CTAGGER_LANGUAGE(German)
CTAGGER_LANGUAGE(Portuguese)
CTAGGER_LANGUAGE(Dutch)
CTAGGER_LANGUAGE(Spanish)
CTAGGER_LANGUAGE(French)
CTAGGER_LANGUAGE(Danish)
CTAGGER_LANGUAGE(Swedish)

#endif
