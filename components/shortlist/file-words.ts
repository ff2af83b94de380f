/** What is said about a file that was chosen: what it would do, or why it cannot be used. */
import { i18n } from '#i18n';
import { type FileProblem, type ImportPlan, MOST_MEGABYTES, type Unreadable } from '../../lib/shortlist/import-plan';
import { numberWords } from './words';

/** Why a file cannot be used, and what to do. */
export function problemWords(problem: FileProblem): string {
  switch (problem.kind) {
    case 'empty':
      return i18n.t('shortlist.problem.empty');
    case 'not-text':
      return i18n.t('shortlist.problem.not_text');
    case 'not-json':
      return i18n.t('shortlist.problem.not_json');
    case 'other-json':
      return i18n.t('shortlist.problem.other_json');
    case 'truncated':
      return i18n.t('shortlist.problem.truncated');
    case 'checksum':
      return i18n.t('shortlist.problem.checksum');
    case 'other-csv':
      return i18n.t('shortlist.problem.other_csv');
    case 'no-rows':
      return i18n.t('shortlist.problem.no_rows');
    case 'too-large':
      return i18n.t('shortlist.problem.too_large', [String(problem.megabytes), String(MOST_MEGABYTES)]);
    case 'newer':
      return i18n.t('shortlist.problem.newer', [String(problem.version)]);
    case 'unknown-version':
      return i18n.t('shortlist.problem.unknown_version', [String(problem.version)]);
  }
}

/** What a file would do, in one line. */
export function planWords({ adds, changes, unreadable, same, older }: ImportPlan): string {
  return i18n.t('shortlist.in_summary', [
    i18n.t('shortlist.in_adds', adds.length, [numberWords(adds.length)]),
    i18n.t('shortlist.in_changes', changes.length, [numberWords(changes.length)]),
    i18n.t('shortlist.in_unreadable', unreadable.length, [numberWords(unreadable.length)]),
    i18n.t('shortlist.in_same', same, [numberWords(same)]),
    i18n.t('shortlist.in_older', older, [numberWords(older)]),
  ]);
}

/** What is wrong with one record of a file. */
export function unreadableWords({ at, unreadable }: { at: number; unreadable: Unreadable }): string {
  const why =
    unreadable.kind === 'duplicate' ? i18n.t('shortlist.in_twice') : i18n.t('shortlist.in_field', [unreadable.field]);
  return i18n.t('shortlist.in_why', [String(at), why]);
}
