/** The phrases of a table written as running text: one a comma or line, blanks around them left out. */
export const listed = (phrases: string): string[] =>
  phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');

/** Every beginning with every ending: "copies of your papers", "two recent articles". */
export const each = (beginnings: readonly string[], joint: string, endings: readonly string[]): string[] =>
  beginnings.flatMap((first) => endings.map((last) => [first, joint, last].filter((word) => word !== '').join(' ')));
