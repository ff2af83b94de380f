/** Dates in words. A day is `YYYY-MM-DD`; no time zone is involved. */
import { i18n } from '#i18n';
import type { Deadline } from '../posting/posting';

/** Made once: browsers take longer to make a format than to paint a line with it. */
const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Whole days from `today` to `day`; negative when it has passed. */
export function daysUntil(today: string, day: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000);
}

/** "15 Jan 2027" */
export function dayWords(day: string): string {
  return DAY.format(new Date(day));
}

/** A deadline in words, and how near it is. */
export interface DeadlineLine {
  words: string;
  /** "56 days left"; null where no end is named or it has passed. */
  left: string | null;
  state: 'open' | 'soon' | 'closed';
}

const SOON = 7;

/** One line for each thing the listing says: its end, or the start of the review, or that it stays open. */
export function deadlineLines(deadline: Deadline, today: string): DeadlineLine[] {
  const lines: DeadlineLine[] = [];
  const review = deadline.kind === 'review-begins' ? (deadline.reviewBegins ?? deadline.date) : deadline.reviewBegins;
  if (review && review !== 'rolling') {
    const days = daysUntil(today, review);
    lines.push(
      days < 0
        ? { words: i18n.t('panel.deadline_review_began', [dayWords(review)]), left: null, state: 'open' }
        : { words: i18n.t('panel.deadline_review', [dayWords(review)]), left: daysLeft(days), state: nearness(days) },
    );
  }
  if (deadline.date === 'rolling' || deadline.kind === 'until-filled') {
    lines.push({ words: i18n.t('panel.deadline_rolling'), left: null, state: 'open' });
  }
  if (deadline.date && deadline.date !== 'rolling' && deadline.kind !== 'review-begins') {
    const days = daysUntil(today, deadline.date);
    lines.unshift(
      days < 0
        ? { words: i18n.t('panel.deadline_closed', [dayWords(deadline.date)]), left: null, state: 'closed' }
        : {
            words: i18n.t('panel.deadline_closes', [dayWords(deadline.date)]),
            left: daysLeft(days),
            state: nearness(days),
          },
    );
  }
  return lines;
}

function daysLeft(days: number): string {
  return days === 0 ? i18n.t('panel.today') : i18n.t('panel.days_left', days);
}

function nearness(days: number): 'open' | 'soon' {
  return days <= SOON ? 'soon' : 'open';
}
