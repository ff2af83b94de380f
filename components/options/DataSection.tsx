/** Back up, restore, erase everything; the last only after the words for it were typed. */
import { useId, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { Card, FileButton } from '../profile/Fields';
import { backupOf, type Restore, readBackup, restore } from './backup';
import type { OptionsWorld } from './options-world';

export function DataSection({ world }: { world: OptionsWorld }) {
  const [found, setFound] = useState<Restore | null>(null);
  const [said, setSaid] = useState('');
  const failed = () => setSaid(i18n.t('options.failed'));
  const backUp = async () => {
    const at = world.now().toISOString();
    const name = `yardstick-backup-${at.slice(0, 10)}.json`;
    world.download([await backupOf(world)], name);
    await world.shortlist.exported(at);
    setSaid(i18n.t('options.data.backup_done', [name]));
  };
  const read = async (text: string | null) => {
    const next = text === null ? null : await readBackup(text, world);
    setFound(next);
    setSaid(next ? '' : i18n.t('options.data.restore_wrong'));
  };
  const putBack = async (chosen: Restore) => {
    await restore(chosen, world);
    setFound(null);
    setSaid(i18n.t('options.data.restore_done'));
  };
  return (
    <>
      <p className="lead">{i18n.t('options.data.intro')}</p>
      <Card title={i18n.t('options.data.backup')}>
        <p className="hint">{i18n.t('options.data.backup_hint')}</p>
        <div className="buttons">
          <button type="button" className="button" onClick={() => backUp().catch(failed)}>
            {i18n.t('options.data.backup_do')}
          </button>
        </div>
      </Card>
      <Card title={i18n.t('options.data.restore')}>
        <p className="hint">{i18n.t('options.data.restore_hint')}</p>
        <div className="buttons">
          <FileButton words={i18n.t('options.data.restore_choose')} onText={(text) => read(text).catch(failed)} />
        </div>
        {found && (
          <>
            <p>{i18n.t('options.data.restore_found', [partsOf(found)])}</p>
            <div className="buttons">
              <button type="button" className="button" onClick={() => putBack(found).catch(failed)}>
                {i18n.t('options.data.restore_do')}
              </button>
              <button type="button" className="button quiet" onClick={() => setFound(null)}>
                {i18n.t('options.bands.cancel')}
              </button>
            </div>
          </>
        )}
      </Card>
      <Card title={i18n.t('options.data.erase')}>
        <p className="hint">{i18n.t('options.data.erase_hint')}</p>
        <EraseAll
          onErase={() =>
            world.eraseAll().then(() => {
              setFound(null);
              setSaid(i18n.t('options.data.erase_done'));
            }, failed)
          }
        />
      </Card>
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

function partsOf({ plan, profile, bands, settings }: Restore): string {
  return [
    i18n.t('options.data.restore_listings', plan.adds.length + plan.changes.length),
    profile ? i18n.t('options.data.restore_profile') : '',
    bands > 0 ? i18n.t('options.data.restore_bands', bands) : '',
    Object.keys(settings).length > 0 ? i18n.t('options.data.restore_options') : '',
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function EraseAll({ onErase }: { onErase: () => void }) {
  const [typed, setTyped] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const word = i18n.t('options.data.erase_word');
  const right = typed.trim().toLowerCase() === word;
  const close = () => dialog.current?.close();
  return (
    <>
      <button type="button" className="button danger" onClick={() => dialog.current?.showModal()}>
        {i18n.t('options.data.erase')}
      </button>
      <dialog
        ref={dialog}
        className="dialog"
        // The browser's own dialog keeps the focus, closes at Escape and gives the focus back; only its role is another.
        role="alertdialog"
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-hint`}
        onClose={() => setTyped('')}
      >
        <h2 id={`${id}-title`}>{i18n.t('options.data.erase')}</h2>
        <p id={`${id}-hint`}>{i18n.t('options.data.erase_hint')}</p>
        <div className="field">
          <label htmlFor={id}>{i18n.t('options.data.erase_type', [word])}</label>
          <input
            id={id}
            value={typed}
            autoComplete="off"
            spellCheck={false}
            onChange={({ target }) => setTyped(target.value)}
          />
        </div>
        <div className="buttons">
          <button
            type="button"
            className="button danger"
            disabled={!right}
            onClick={() => {
              close();
              onErase();
            }}
          >
            {i18n.t('options.data.erase_do')}
          </button>
          <button type="button" className="button quiet" onClick={close}>
            {i18n.t('me.keep')}
          </button>
        </div>
      </dialog>
    </>
  );
}
