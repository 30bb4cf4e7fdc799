import GraphDrawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// What the hidden command of a program does, alone, for tests.
exit(LayoutWorker.run())
