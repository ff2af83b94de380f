/** What the user writes about a listing: status, rating, deadline, tags, materials, notes. Kept as it is changed. */
import { X } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { MATERIALS, type Material } from '../../lib/posting/posting';
import { type ListingRow, LONGEST_NOTES, LONGEST_TAG, MOST_TAGS, RATINGS } from '../../lib/shortlist/entry';
import type { EntryChange } from '../../lib/shortlist/repository';
import { STATUSES } from '../../lib/shortlist/status';
import { materialName, statusName } from '../../lib/words/labels';
import { Markdown } from './Markdown';
import { dropUnsaved, keepUnsaved } from './unsaved-notes';
import type { Shortlist } from './use-shortlist';

interface OwnWordsEditorProps {
  row: ListingRow;
  shortlist: Pick<Shortlist, 'change'>;
}

export function OwnWordsEditor({ row, shortlist }: OwnWordsEditorProps) {
  const id = useId();
  const set = (change: EntryChange, words?: string) => shortlist.change([{ id: row.id, change }], words);
  return (
    <>
      <section className="sl-own">
        <h2>{i18n.t('shortlist.own')}</h2>
        <label htmlFor={`${id}status`}>{i18n.t('shortlist.status')}</label>
        <select
          id={`${id}status`}
          value={row.status}
          onChange={(event) => {
            const status = STATUSES.find((one) => one === event.target.value);
            if (status) set({ status }, i18n.t('shortlist.changed_status', 1, ['1', statusName(status)]));
          }}
        >
          {STATUSES.map((status) => (
            <option key={status} value={status}>
              {statusName(status)}
            </option>
          ))}
        </select>
        <fieldset className="sl-rating">
          <legend>{i18n.t('shortlist.rating')}</legend>
          {RATINGS.map((rating) => (
            <label key={rating} data-on={rating <= (row.rating ?? 0) || undefined}>
              <input
                type="radio"
                className="sr"
                name={`${id}rating`}
                checked={row.rating === rating}
                onChange={() => set({ rating })}
              />
              <span aria-hidden="true">★</span>
              <span className="sr">{i18n.t('shortlist.stars', rating)}</span>
            </label>
          ))}
          {row.rating !== null && (
            <button
              type="button"
              className="icon-button"
              aria-label={i18n.t('shortlist.rating_none')}
              onClick={() => set({ rating: null })}
            >
              <X size={14} aria-hidden="true" />
            </button>
          )}
        </fieldset>
        <label htmlFor={`${id}deadline`}>{i18n.t('shortlist.own_deadline')}</label>
        <span className="sl-with-button">
          <input
            id={`${id}deadline`}
            type="date"
            value={row.deadline ?? ''}
            aria-describedby={`${id}hint`}
            onChange={(event) => {
              const day = event.target.value;
              if (day === '' || /^\d{4}-\d{2}-\d{2}$/.test(day)) set({ deadline: day || null });
            }}
          />
          {row.deadline !== null && (
            <button
              type="button"
              className="icon-button"
              aria-label={i18n.t('shortlist.clear_deadline')}
              onClick={() => set({ deadline: null })}
            >
              <X size={14} aria-hidden="true" />
            </button>
          )}
        </span>
        <span id={`${id}hint`} className="sl-hint">
          {i18n.t('shortlist.own_deadline_hint')}
        </span>
        <Tags row={row} onTags={(tags) => set({ tags })} />
      </section>
      <Checklist row={row} onReady={(materials) => set({ materials })} />
      <Notes row={row} onNotes={(notes) => set({ notes })} />
    </>
  );
}

function Tags({ row, onTags }: { row: ListingRow; onTags: (tags: string[]) => void }) {
  const [name, setName] = useState('');
  const id = useId();
  return (
    <form
      className="sl-tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        const tag = name.trim().replace(/^#+/, '').slice(0, LONGEST_TAG);
        if (tag !== '' && !row.tags.includes(tag) && row.tags.length < MOST_TAGS) onTags([...row.tags, tag]);
        setName('');
      }}
    >
      <label htmlFor={id}>{i18n.t('shortlist.tags')}</label>
      {row.tags.length > 0 && (
        <ul className="sl-tags">
          {row.tags.map((tag) => (
            <li key={tag} className="sl-tag">
              {tag}
              <button
                type="button"
                aria-label={i18n.t('shortlist.tag_remove', [tag])}
                onClick={() => onTags(row.tags.filter((one) => one !== tag))}
              >
                <X size={12} aria-hidden="true" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <span className="sl-with-button">
        <input
          id={id}
          value={name}
          maxLength={LONGEST_TAG}
          placeholder={i18n.t('shortlist.tag_new')}
          onChange={(event) => setName(event.target.value)}
        />
        <button type="submit" className="button quiet">
          {i18n.t('shortlist.tag_add')}
        </button>
      </span>
    </form>
  );
}

/** What the listing asks for stands first; the rest can be added by ticking it. */
function Checklist({ row, onReady }: { row: ListingRow; onReady: (materials: Material[]) => void }) {
  const { asks } = row.facts;
  const rest = MATERIALS.filter((one) => !asks.includes(one) && !row.materials.includes(one));
  const listed = [...new Set([...asks, ...row.materials])];
  const tick = (material: Material) => (
    <label key={material} className="sl-tick">
      <input
        type="checkbox"
        checked={row.materials.includes(material)}
        onChange={(event) =>
          onReady(event.target.checked ? [...row.materials, material] : row.materials.filter((one) => one !== material))
        }
      />
      {materialName(material)}
    </label>
  );
  return (
    <section>
      <h2>
        {i18n.t('shortlist.materials')}{' '}
        {listed.length > 0 && (
          <span className="sl-quiet">
            {i18n.t('shortlist.materials_count', [String(row.materials.length), String(listed.length)])}
          </span>
        )}
      </h2>
      {listed.map(tick)}
      <details>
        <summary>{i18n.t('shortlist.materials_other')}</summary>
        {rest.map(tick)}
      </details>
    </section>
  );
}

const PAUSE = 600;

/** Stored after a pause in typing, and at once when the field is left. */
function Notes({ row, onNotes }: { row: ListingRow; onNotes: (notes: string) => Promise<boolean> }) {
  const [words, setWords] = useState(row.notes);
  const [stored, setStored] = useState(false);
  const waiting = useRef<ReturnType<typeof setTimeout> | null>(null);
  const latest = useRef({ words, onNotes, before: row.notes });
  latest.current = { words, onNotes, before: row.notes };
  const id = useId();
  const keep = async () => {
    if (waiting.current) clearTimeout(waiting.current);
    waiting.current = null;
    const now = latest.current;
    if (now.words === now.before) dropUnsaved(row.id, now.words);
    else if (await now.onNotes(now.words)) {
      dropUnsaved(row.id, now.words);
      setStored(true);
    }
  };
  // Another part of the page is shown: what was typed last is stored at once. A page that is left is another matter,
  // see unsaved-notes.ts.
  const leave = useRef(keep);
  leave.current = keep;
  useEffect(() => () => void leave.current(), []);
  return (
    <section>
      <h2>
        <label htmlFor={id}>{i18n.t('shortlist.notes')}</label>
      </h2>
      <textarea
        id={id}
        rows={6}
        maxLength={LONGEST_NOTES}
        value={words}
        aria-describedby={`${id}hint`}
        onChange={(event) => {
          setWords(event.target.value);
          setStored(false);
          keepUnsaved(row.id, { before: row.notes, words: event.target.value });
          if (waiting.current) clearTimeout(waiting.current);
          waiting.current = setTimeout(keep, PAUSE);
        }}
        onBlur={keep}
      />
      <p id={`${id}hint`} className="sl-hint">
        {i18n.t('shortlist.notes_hint')} {stored && i18n.t('shortlist.stored')}
      </p>
      {words.trim() !== '' && (
        <details open>
          <summary>{i18n.t('shortlist.notes_preview')}</summary>
          <Markdown source={words} />
        </details>
      )}
    </section>
  );
}
