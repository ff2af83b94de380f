/** The phrases of a table written as running text: one a comma or line, blanks around them left out. */
export const listed = (phrases: string): string[] =>
  phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
