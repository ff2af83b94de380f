/** Deadlines as a calendar file (RFC 5545): one whole-day event a listing. */
import { deadlineDay, type ListingRow } from './entry';

/** Text of a property: backslash, separators and line ends escaped, other control characters left out. */
const escaped = (text: string) =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they would break the file's lines.
    .replace(/[\u0000-\u001F\u007F]/g, '');

/** Lines of at most 75 octets, continued by a space; no character is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const lines: string[] = [];
  let [current, octets] = ['', 0];
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > 75) {
      lines.push(current);
      [current, octets] = [' ', 1];
    }
    current += sign;
    octets += size;
  }
  return [...lines, current].join('\r\n');
}

const compact = (day: string) => day.replaceAll('-', '');
const nextDay = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Rows without a day are left out. `summary` says what the day is; `at`: ISO 8601. */
export function calendarFile(rows: readonly ListingRow[], summary: (row: ListingRow) => string, at: string): string {
  const stamp = at.replace(/[-:]|\.\d+/g, '');
  const events = rows.flatMap((row) => {
    const day = deadlineDay(row);
    if (!day) return [];
    return [
      'BEGIN:VEVENT',
      `UID:${row.id}@yardstick`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `DTEND;VALUE=DATE:${compact(nextDay(day))}`,
      `SUMMARY:${escaped(summary(row))}`,
      `URL:${row.url.replace(/[\r\n]/g, '')}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Yardstick//Shortlist//EN', ...events, 'END:VCALENDAR'];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
