/** Whether this site is read by itself, and the one place to change that. */
import { i18n } from '#i18n';
import type { PopupActions, PopupSite } from './Popup';

interface ThisSiteProps {
  site: PopupSite;
  actions: PopupActions;
}

export function ThisSite({ site, actions }: ThisSiteProps) {
  return (
    <section className="part this-site" aria-labelledby="site-heading">
      <h2 id="site-heading">{i18n.t('around.site_title')}</h2>
      {site.onRequest ? <OnRequest site={site} actions={actions} /> : <Ordinary site={site} actions={actions} />}
    </section>
  );
}

function Ordinary({ site, actions }: ThisSiteProps) {
  if (site.choice === 'off') {
    return (
      <p>
        {i18n.t('around.site_is_off', [site.host])}{' '}
        <button type="button" className="text-button" onClick={() => actions.choose(null)}>
          {i18n.t('around.site_on')}
        </button>
      </p>
    );
  }
  if (site.atInstall) {
    return (
      <p>
        {i18n.t('around.site_at_install', [site.host])}{' '}
        <button type="button" className="text-button" onClick={() => actions.choose('off')}>
          {i18n.t('around.site_off')}
        </button>
      </p>
    );
  }
  if (site.granted) {
    return (
      <p>
        {i18n.t('around.site_granted', [site.host])}{' '}
        <button type="button" className="text-button" onClick={actions.revoke}>
          {i18n.t('around.site_revoke')}
        </button>
      </p>
    );
  }
  return (
    <>
      <div className="buttons">
        <button type="button" className="button quiet" onClick={() => actions.grant('in-page')}>
          {i18n.t('around.site_always')}
        </button>
      </div>
      <p className="source">{i18n.t('around.site_always_hint')}</p>
    </>
  );
}

/** Sites that speak against extensions in their pages: the explanation stands before the choice. */
function OnRequest({ site, actions }: ThisSiteProps) {
  if (site.choice === 'in-page' && site.granted) {
    return (
      <p>
        {i18n.t('around.site_granted', [site.host])}{' '}
        <button type="button" className="text-button" onClick={actions.revoke}>
          {i18n.t('around.in_page_stop')}
        </button>
      </p>
    );
  }
  return (
    <details className="why">
      <summary>{i18n.t('around.in_page_title')}</summary>
      <p>{i18n.t('around.in_page_why', [site.name])}</p>
      <div className="buttons">
        <button type="button" className="button quiet" onClick={actions.openPanel}>
          {i18n.t('around.in_page_once')}
        </button>
        <button type="button" className="button quiet" onClick={() => actions.grant('in-page')}>
          {i18n.t('around.in_page_always')}
        </button>
      </div>
    </details>
  );
}
