/** How a professor's working time is divided, as printed: the shares need not add up. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { EntryOf } from '../../lib/guide/guide';
import { RangeChart } from './RangeChart';

type Share = EntryOf<'time-split'>['shares'][number];

function shareName(share: Share): string {
  switch (share.of) {
    case 'teaching':
      return i18n.t('guide_page.share.teaching');
    case 'research':
      return i18n.t('guide_page.share.research');
    case 'service':
      return i18n.t('guide_page.share.service');
    default:
      return share.of;
  }
}

const percentOf = ({ min, max }: Share): string =>
  min === max
    ? i18n.t('guide_page.percent', [String(min)])
    : i18n.t('guide_page.percent_range', [String(min), String(max)]);

export function TimeSplit({ entry }: { entry: EntryOf<'time-split'> }): ReactNode {
  const words = entry.shares.map((share) => `${shareName(share)}: ${percentOf(share)}`);
  return (
    <figure className="pay-chart">
      <RangeChart
        rows={entry.shares.map((share) => ({
          name: `${shareName(share)}, ${percentOf(share)}`,
          stacked: true,
          bars: [
            { min: 0, max: share.min, tone: 'first', text: percentOf(share) },
            { min: share.min, max: share.max, tone: 'second', text: percentOf(share) },
          ],
        }))}
        label={words.join('; ')}
        format={(value) => `${value} %`}
      />
    </figure>
  );
}
