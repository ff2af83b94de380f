/** Keeps the listing, says where the user stands with it, and takes it back with one tap. */

import { useId } from 'react';
import { i18n } from '#i18n';
import type { SavedState } from '../../lib/messages';
import { STATUSES, type Status } from '../../lib/shortlist/status';
import { changedFieldName, statusName } from '../../lib/words/labels';
import { PanelIcon } from './PanelIcon';

interface SaveBarProps {
  saved: SavedState | null;
  saving: 'idle' | 'saving' | 'failed';
  onSave: () => void;
  onUndo: () => void;
  onStatus: (status: Status) => void;
  onShortlist: () => void;
}

export function SaveBar({ saved, saving, onSave, onUndo, onStatus, onShortlist }: SaveBarProps) {
  const id = useId();
  return (
    <footer className="save-bar">
      {saved && saved.changed.length > 0 && (
        <p className="changed">
          <PanelIcon name="warning" size={14} />
          {i18n.t('panel.changed', [saved.changed.map(changedFieldName).join(', ')])}
        </p>
      )}
      {saving === 'failed' && (
        <p className="changed" role="alert">
          <PanelIcon name="warning" size={14} />
          {i18n.t('panel.save_failed')}
        </p>
      )}
      <div className="save-row">
        {saved && (
          <span key="status" className="saved-mark">
            <PanelIcon name="saved" />
            <label htmlFor={id} className="sr">
              {i18n.t('panel.status')}
            </label>
            <select
              id={id}
              value={saved.status}
              onChange={(event) => {
                const status = STATUSES.find((one) => one === event.target.value);
                if (status) onStatus(status);
              }}
            >
              {STATUSES.map((status) => (
                <option key={status} value={status}>
                  {statusName(status)}
                </option>
              ))}
            </select>
          </span>
        )}
        {saved && saved.notes > 0 && (
          <span key="notes" className="source">
            {i18n.t('panel.notes', saved.notes)}
          </span>
        )}
        {/* One button for both, so that the keyboard's focus stays where it was. */}
        <button
          key="act"
          type="button"
          className={saved ? 'button quiet' : 'button'}
          aria-disabled={saving === 'saving'}
          onClick={saved ? onUndo : onSave}
        >
          <PanelIcon name={saved ? 'undo' : 'save'} size={saved ? 14 : 16} />
          {saved ? i18n.t('panel.undo') : i18n.t(saving === 'saving' ? 'panel.saving' : 'panel.save')}
        </button>
        <button type="button" className="text-button" onClick={onShortlist}>
          {i18n.t('panel.shortlist')}
        </button>
      </div>
    </footer>
  );
}
