/** What can be done to the listings that are selected. */
import { GitCompareArrows, Tag, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { i18n } from '#i18n';
import { type ListingRow, LONGEST_TAG, MOST_TAGS } from '../../lib/shortlist/entry';
import { STATUSES } from '../../lib/shortlist/status';
import { statusName } from '../../lib/words/labels';
import { compareHash, MOST_COMPARED } from './route';
import type { Shortlist } from './use-shortlist';

interface BulkBarProps {
  chosen: ListingRow[];
  shortlist: Pick<Shortlist, 'change' | 'remove'>;
  onClear: () => void;
}

export function BulkBar({ chosen, shortlist, onClear }: BulkBarProps) {
  const [tag, setTag] = useState('');
  const ids = chosen.map(({ id }) => id);
  const few = ids.length >= 2 && ids.length <= MOST_COMPARED;
  const addTag = async () => {
    const name = tag.trim().replace(/^#+/, '').slice(0, LONGEST_TAG);
    if (name === '') return;
    const changes = chosen
      .filter(({ tags }) => !tags.includes(name) && tags.length < MOST_TAGS)
      .map(({ id, tags }) => ({ id, change: { tags: [...tags, name] } }));
    if (await shortlist.change(changes, i18n.t('shortlist.tagged', changes.length, [String(changes.length), name])))
      setTag('');
  };
  return (
    <section className="sl-bulk" aria-label={i18n.t('shortlist.selected', ids.length)}>
      <strong>{i18n.t('shortlist.selected', ids.length)}</strong>
      <label>
        <span className="sr">{i18n.t('shortlist.set_status')}</span>
        <select
          value=""
          onChange={(event) => {
            const status = STATUSES.find((one) => one === event.target.value);
            if (!status) return;
            const said = i18n.t('shortlist.changed_status', ids.length, [String(ids.length), statusName(status)]);
            shortlist.change(
              ids.map((id) => ({ id, change: { status } })),
              said,
            );
          }}
        >
          <option value="">{i18n.t('shortlist.set_status')}</option>
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusName(status)}
            </option>
          ))}
        </select>
      </label>
      <form
        className="sl-tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          addTag();
        }}
      >
        <input
          aria-label={i18n.t('shortlist.tag_new')}
          placeholder={i18n.t('shortlist.tag_new')}
          value={tag}
          maxLength={LONGEST_TAG}
          onChange={(event) => setTag(event.target.value)}
        />
        <button type="submit" className="button quiet">
          <Tag size={14} aria-hidden="true" />
          {i18n.t('shortlist.add_tag')}
        </button>
      </form>
      {few ? (
        <a className="button quiet" href={compareHash(ids)}>
          <GitCompareArrows size={15} aria-hidden="true" />
          {i18n.t('shortlist.compare')}
        </a>
      ) : (
        <span className="sl-under">{i18n.t('shortlist.compare_hint')}</span>
      )}
      <button
        type="button"
        className="button quiet"
        onClick={async () => {
          await shortlist.remove(ids);
          onClear();
        }}
      >
        <Trash2 size={15} aria-hidden="true" />
        {i18n.t('shortlist.remove_short')}
      </button>
      <button type="button" className="icon-button" aria-label={i18n.t('shortlist.selected_none')} onClick={onClear}>
        <X size={15} aria-hidden="true" />
      </button>
    </section>
  );
}
