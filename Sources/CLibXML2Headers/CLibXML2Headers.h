// Deliberately empty: the target is there for the flags that pkg-config gives for the library's headers.
