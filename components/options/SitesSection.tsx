/** Each site with what Yardstick does there: give access, take it back, turn off, forget. */
import { useCallback, useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { patternOf } from '../../lib/site-access/site-access';
import { Card, TextField } from '../profile/Fields';
import type { ListedSite, OptionsWorld, SitesState } from './options-world';

export function SitesSection({ world }: { world: OptionsWorld }) {
  const [state, setState] = useState<SitesState | null>(null);
  const [said, setSaid] = useState('');
  const load = useCallback(async () => setState(await world.sites()), [world]);
  useEffect(() => {
    load();
  }, [load]);
  const act = (action: Promise<unknown>, words = i18n.t('options.saved')) => {
    action.then(
      () => setSaid(words),
      () => setSaid(i18n.t('options.failed')),
    );
    action.then(load, load);
  };
  const grant = (pattern: string) => {
    const host = new URL(pattern).hostname;
    const asked = world.grant(pattern).then(async (granted) => {
      setSaid(i18n.t(granted ? 'options.sites.added' : 'options.sites.refused', [host]));
      await load();
    });
    asked.catch(() => setSaid(i18n.t('options.failed')));
  };
  if (!state) return null;
  return (
    <>
      <p className="lead">{i18n.t('options.sites.intro')}</p>
      <p>
        {state.paused && <strong>{i18n.t('options.sites.paused')} </strong>}
        <button type="button" className="button quiet" onClick={() => act(world.setPaused(!state.paused))}>
          {i18n.t(state.paused ? 'options.sites.resume' : 'options.sites.pause')}
        </button>
      </p>
      <Card title={i18n.t('options.sites.granted_title')}>
        {state.granted.length === 0 ? (
          <p className="hint">{i18n.t('options.sites.granted_none')}</p>
        ) : (
          <Sites sites={state.granted} world={world} act={act} />
        )}
        <AddSite onAdd={grant} />
      </Card>
      <Card title={i18n.t('options.sites.decided_title')}>
        {state.decided.length === 0 ? (
          <p className="hint">{i18n.t('options.sites.decided_none')}</p>
        ) : (
          <Sites sites={state.decided} world={world} act={act} />
        )}
      </Card>
      <Card title={i18n.t('options.sites.on_request_title')}>
        <p className="hint">{i18n.t('options.sites.on_request_hint')}</p>
        <ul className="names">
          {state.onRequest.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Card>
      <Card title={i18n.t('options.sites.known_title', [String(state.atInstall.length)])}>
        <p className="hint">{i18n.t('options.sites.known_hint')}</p>
        <ul className="names">
          {state.atInstall.map(({ name, pattern, access }) => (
            <li key={pattern} title={pattern}>
              {name}
              {!access && (
                <>
                  {' '}
                  <em>({i18n.t('options.sites.no_access')})</em>{' '}
                  <button
                    type="button"
                    className="text-button"
                    aria-label={i18n.t('options.sites.give', [name])}
                    onClick={() => grant(pattern)}
                  >
                    {i18n.t('options.sites.give_short')}
                  </button>
                </>
              )}
            </li>
          ))}
        </ul>
      </Card>
      <Card title={i18n.t('options.sites.why_title')}>
        <ul className="bullets">
          <li>{i18n.t('options.sites.why.storage')}</li>
          <li>{i18n.t('options.sites.why.scripting')}</li>
          <li>{i18n.t('options.sites.why.active_tab')}</li>
          <li>{i18n.t('options.sites.why.menus')}</li>
          {world.browser === 'chrome' && <li>{i18n.t('options.sites.why.side_panel')}</li>}
          <li>{i18n.t('options.sites.why.hosts')}</li>
        </ul>
      </Card>
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

interface SitesProps {
  sites: readonly ListedSite[];
  world: OptionsWorld;
  act: (action: Promise<unknown>) => void;
}

function Sites({ sites, world, act }: SitesProps) {
  return (
    <ul className="site-list">
      {sites.map((site) => (
        <li key={site.host}>
          <span>
            <strong>{site.host}</strong> <span className="hint-inline">{stateWords(site)}</span>
          </span>
          <span className="buttons">
            {site.choice !== 'off' && (
              <button
                type="button"
                className="button quiet"
                aria-label={i18n.t('options.sites.turn_off', [site.host])}
                onClick={() => act(world.choose(site.host, 'off'))}
              >
                {i18n.t('options.sites.turn_off_short')}
              </button>
            )}
            {site.choice !== null && (
              <button
                type="button"
                className="button quiet"
                aria-label={i18n.t('options.sites.forget', [site.host])}
                onClick={() => act(world.choose(site.host, null))}
              >
                {i18n.t('options.sites.forget_short')}
              </button>
            )}
            {site.granted && (
              <button
                type="button"
                className="button quiet"
                aria-label={i18n.t('options.sites.revoke', [site.host])}
                onClick={() => act(world.revoke(site.host))}
              >
                {i18n.t('options.sites.revoke_short')}
              </button>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

function stateWords({ choice, granted }: ListedSite): string {
  if (choice === 'off') return i18n.t('options.sites.off');
  if (choice === 'beside') return i18n.t('options.sites.beside');
  if (choice === 'in-page') return i18n.t('options.sites.in_page');
  return granted ? i18n.t('options.sites.reads') : i18n.t('options.sites.on_request');
}

function AddSite({ onAdd }: { onAdd: (pattern: string) => void }) {
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const pattern = patternOf(address.trim());
        setWrong(pattern === null);
        if (pattern === null) return;
        onAdd(pattern);
        setAddress('');
      }}
    >
      <TextField
        label={i18n.t('options.sites.address')}
        hint={i18n.t('options.sites.address_hint')}
        value={address}
        onChange={setAddress}
      />
      {wrong && (
        <p role="alert" className="wrong">
          {i18n.t('options.sites.address_wrong')}
        </p>
      )}
      <div className="buttons">
        <button type="submit" className="button">
          {i18n.t('options.sites.add')}
        </button>
      </div>
    </form>
  );
}
