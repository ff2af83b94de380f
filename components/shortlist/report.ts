/** The shortlist as text to read: Markdown, one section a listing. */
import { i18n } from '#i18n';
import { deadlineDay, type ListingRow } from '../../lib/shortlist/entry';
import { dayWords } from '../../lib/words/days';
import { levelName, payVerdictName, roleName, statusName } from '../../lib/words/labels';
import { rowPay, titleOf } from './words';

/** Signs that would start markup; a listing's words must stay words. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, (sign) => `\\${sign}`);

/** What a report says of a listing, in order; what is not known is left out. */
export function reportLines(row: ListingRow): { name: string; value: string }[] {
  const { facts } = row;
  const day = deadlineDay(row);
  const lines = [
    { name: i18n.t('shortlist.company'), value: facts.company ?? '' },
    { name: i18n.t('shortlist.location'), value: facts.location ?? '' },
    { name: i18n.t('shortlist.status'), value: statusName(row.status) },
    { name: i18n.t('shortlist.role'), value: facts.role ? roleName(facts.role) : '' },
    { name: i18n.t('shortlist.level'), value: facts.level ? levelName(facts.level) : '' },
    { name: i18n.t('shortlist.pay'), value: rowPay(row) },
    { name: i18n.t('shortlist.verdict'), value: facts.payVerdict ? payVerdictName(facts.payVerdict) : '' },
    { name: i18n.t('shortlist.deadline'), value: day ? dayWords(day) : '' },
    { name: i18n.t('shortlist.rating'), value: row.rating ? i18n.t('shortlist.rating_of', [String(row.rating)]) : '' },
    { name: i18n.t('shortlist.tags'), value: row.tags.join(', ') },
  ];
  return lines.filter(({ value }) => value !== '');
}

/** `today`: `YYYY-MM-DD`. Notes stand as they were written, quoted, so that their headings stay within them. */
export function markdownReport(rows: readonly ListingRow[], today: string): string {
  const sections = rows.map((row) =>
    [
      `## ${plain(titleOf(row))}`,
      '',
      ...reportLines(row).map(({ name, value }) => `- **${name}**: ${plain(value)}`),
      `- <${row.url.replace(/[<>\s]/g, encodeURIComponent)}>`,
      ...(row.notes.trim() === '' ? [] : ['', ...row.notes.split('\n').map((line) => `> ${line}`)]),
      '',
    ].join('\n'),
  );
  return [
    `# ${i18n.t('shortlist.report_title')}`,
    '',
    i18n.t('shortlist.report_date', [dayWords(today)]),
    '',
    ...sections,
  ].join('\n');
}
