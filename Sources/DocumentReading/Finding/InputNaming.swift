/// Gives every file an id of its own.
///
/// The rule: a file's id is its path below the argument. Files that share an id all put the folder above the argument
/// before it, then the next one, until no two agree. Which argument came first plays no part.
enum InputNaming {
  static func unique(_ files: [InputFile]) -> [InputFile] {
    var files = files
    var grew = true
    while grew {
      grew = false
      var users: [String: Int] = [:]
      for file in files { users[file.id, default: 0] += 1 }
      for index in files.indices {
        guard users[files[index].id, default: 0] > 1, let parent = files[index].parents.popLast() else { continue }
        files[index].id = parent + "/" + files[index].id
        grew = true
      }
    }
    files.sort { ($0.id == $1.id) ? bytesPrecede($0.realPath, $1.realPath) : bytesPrecede($0.id, $1.id) }
    return files
  }
}
