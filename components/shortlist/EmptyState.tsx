/** What the page says while nothing is saved: how to begin, or that something was lost and can come back. */
import { Bookmark, MousePointerClick, Save, ShieldAlert } from 'lucide-react';
import { i18n } from '#i18n';
import { filesHash } from './route';
import type { Shortlist } from './use-shortlist';

export function EmptyState({ shortlist }: { shortlist: Shortlist }) {
  const { lost } = shortlist;
  if (lost.length > 0) {
    return (
      <section className="sl-empty" role="alert">
        <ShieldAlert size={36} aria-hidden="true" />
        <h1>{i18n.t('shortlist.lost_title')}</h1>
        <p>{i18n.t('shortlist.lost', lost.length)}</p>
        <p className="sl-actions">
          <button type="button" className="button" onClick={shortlist.restoreLost}>
            {i18n.t('shortlist.lost_restore')}
          </button>
          <button type="button" className="button quiet" onClick={shortlist.forgetLost}>
            {i18n.t('shortlist.lost_forget')}
          </button>
        </p>
      </section>
    );
  }
  return (
    <section className="sl-empty">
      <Bookmark size={36} aria-hidden="true" />
      <h1>{i18n.t('shortlist.empty_title')}</h1>
      <p>{i18n.t('shortlist.empty')}</p>
      <ol className="sl-steps">
        <li>
          <MousePointerClick size={18} aria-hidden="true" />
          {i18n.t('shortlist.empty_step_open')}
        </li>
        <li>
          <Save size={18} aria-hidden="true" />
          {i18n.t('shortlist.empty_step_save')}
        </li>
        <li>
          <Bookmark size={18} aria-hidden="true" />
          {i18n.t('shortlist.empty_step_here')}
        </li>
      </ol>
      <a className="button quiet" href={filesHash}>
        {i18n.t('shortlist.empty_import')}
      </a>
    </section>
  );
}
