/// Where the dates of documents are looked for.
///
/// What comes first of these holds:
/// 1. A field of the source: `date` of a record in JSON Lines, `date` of front matter in any text.
/// 2. A line with a label at the top of the text: "Date: 12 March 2024", "Published: March 12, 2024", "Sent: …".
/// 3. A line at the top that is a date, or ends in one behind the name of a paper; the dateline of the story: "GENEVA, March 3, 2024
///    (AP) — …".
/// 4. A day in the file's name: `2024-03-04 foam.txt`, `20240304.txt`, `memo_2024_03_04.txt`, `12 March 2024.txt`.
/// 5. A dateline without a year, "GENEVA, March 3 (AP) — …", with the year that the file's name or a folder gives.
/// 6. A month in the file's name, `2024-03 minutes.txt`, or else folders that are dates: `2024/03/04/`, `2024-03/`, `2024/`.
public enum DateSearch: String, Hashable, Sendable, CaseIterable {
  /// All of them.
  case fromText = "from-text"
  /// Fields, and names of files and folders; the text isn't looked at.
  case names
  /// Nowhere: no document has a date, not even one that says so.
  case none
}
