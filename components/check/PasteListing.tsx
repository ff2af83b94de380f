/** A listing pasted, dropped or chosen as a file, read and compared like a page. */
import { type ChangeEvent, type ClipboardEvent, type DragEvent, useId, useState, useSyncExternalStore } from 'react';
import { i18n } from '#i18n';
import type { Session } from '../../lib/overlay/session';
import type { Pasted } from '../../lib/pasted/pasted-listing';
import { hasComparison } from '../panel/SessionComparison';
import { ListingView } from '../sidepanel/ListingView';
import { WhyNothing } from '../sidepanel/WhyNothing';

interface PasteListingProps {
  session: Session;
  /** Reads the words; the session then shows what they say. */
  onRead: (pasted: Omit<Pasted, 'today'>) => void;
  initial?: string;
}

type Kind = Pasted['kind'];

const LARGEST_FILE = 4_000_000;

export function PasteListing({ session, onRead, initial = '' }: PasteListingProps) {
  const [words, setWords] = useState(initial);
  const [address, setAddress] = useState('');
  const [failed, setFailed] = useState(false);
  const [dropping, setDropping] = useState(false);
  const id = useId();
  const badAddress = address.trim() !== '' && !/^https?:\/\/[^\s/]+/.test(address.trim());

  const read = (text: string, kind: Kind) => {
    if (text.trim() === '' || badAddress) return;
    onRead({ words: text, kind, address: address.trim() });
  };
  const readFile = async (file: File | undefined) => {
    if (!file) return;
    const isText = /\.(?:html?|txt|md)$/i.test(file.name) || /^text\//.test(file.type);
    setFailed(!isText || file.size > LARGEST_FILE);
    if (!isText || file.size > LARGEST_FILE) return;
    const text = await file.text();
    const kind = /\.html?$/i.test(file.name) || file.type === 'text/html' ? 'html' : null;
    setWords(kind === 'html' ? '' : text);
    read(text, kind);
  };
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const html = event.clipboardData.getData('text/html');
    // The clipboard's markup keeps headings and lists, which the bare text has lost.
    if (html !== '') read(html, 'html');
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const { files } = event.dataTransfer;
    if (files.length > 0) {
      readFile(files[0]);
      return;
    }
    const html = event.dataTransfer.getData('text/html');
    const text = event.dataTransfer.getData('text/plain');
    setWords(text);
    read(html || text, html ? 'html' : null);
  };

  return (
    <section aria-label={i18n.t('check.paste_title')}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way of three; the text field and the file chooser are the others. */}
      <div
        className="paste-box"
        data-dropping={dropping || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => setDropping(false)}
        onDrop={drop}
      >
        <label htmlFor={`${id}-words`} className="check-label">
          {i18n.t('check.paste')}
        </label>
        <p id={`${id}-hint`} className="source">
          {i18n.t('check.paste_hint')}
        </p>
        <textarea
          id={`${id}-words`}
          className="paste-words"
          rows={9}
          value={words}
          aria-describedby={`${id}-hint`}
          spellCheck={false}
          onChange={(event) => setWords(event.target.value)}
          onPaste={paste}
        />
        <label htmlFor={`${id}-address`} className="check-label">
          {i18n.t('check.paste_address')}
        </label>
        <input
          id={`${id}-address`}
          className="paste-address"
          type="url"
          value={address}
          autoComplete="off"
          aria-invalid={badAddress || undefined}
          aria-describedby={badAddress ? `${id}-wrong` : undefined}
          onChange={(event) => setAddress(event.target.value)}
        />
        {badAddress && (
          <p id={`${id}-wrong`} className="paste-wrong">
            {i18n.t('check.paste_address_wrong')}
          </p>
        )}
        <div className="buttons">
          <button
            type="button"
            className="button"
            aria-disabled={words.trim() === '' || badAddress}
            onClick={() => read(words, null)}
          >
            {i18n.t('check.paste_read')}
          </button>
          <label className="button quiet file-button">
            {i18n.t('check.paste_file')}
            <input
              type="file"
              accept=".html,.htm,.txt,.md,text/html,text/plain"
              onChange={(event: ChangeEvent<HTMLInputElement>) => {
                readFile(event.target.files?.[0]);
                // The same file can be chosen again.
                event.target.value = '';
              }}
            />
          </label>
        </div>
        {failed && (
          <p role="alert" className="paste-wrong">
            {i18n.t('check.paste_failed')}
          </p>
        )}
      </div>
      <Result session={session} />
    </section>
  );
}

function Result({ session }: { session: Session }) {
  const state = useSyncExternalStore(session.subscribe, session.state);
  if (hasComparison(state)) return <ListingView session={session} />;
  if (state.phase === 'reading') return null;
  return (
    <div className="part state" role="status">
      <h2>{i18n.t('state.nothing_title')}</h2>
      <p>{i18n.t(state.phase === 'nothing' ? 'check.paste_nothing' : 'state.unreadable')}</p>
      <WhyNothing report={null} state={state} site={null} />
    </div>
  );
}
