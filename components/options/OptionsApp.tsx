/** The options page: one section at a time, chosen by the address. */
import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { namer } from '../../lib/words/labels';
import { ProfileSection } from '../profile/ProfileSection';
import { BandsSection } from './BandsSection';
import { DataSection } from './DataSection';
import { DiagnosticsSection } from './DiagnosticsSection';
import { DisplaySection } from './DisplaySection';
import { KeysSection } from './KeysSection';
import type { OptionsWorld } from './options-world';
import { SitesSection } from './SitesSection';

/** The sections in the order of the menu. */
export const SECTIONS = ['profile', 'sites', 'display', 'bands', 'data', 'keys', 'diagnostics'] as const;
export type Section = (typeof SECTIONS)[number];

const sectionName = namer<Section>({
  profile: 'me.title',
  sites: 'options.sites.title',
  display: 'options.display.title',
  bands: 'options.bands.title',
  data: 'options.data.title',
  keys: 'options.keys.title',
  diagnostics: 'options.diagnostics.title',
});

function sectionOf(hash: string): Section {
  return SECTIONS.find((one) => hash === `#/${one}`) ?? 'profile';
}

/** The page, over the world that it is given. */
export function OptionsApp({ world }: { world: OptionsWorld }) {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const name = sectionName(section);
  useEffect(() => {
    document.title = i18n.t('options.window_title', [name]);
  }, [name]);
  return (
    <div className="page full-page">
      <button type="button" className="skip" onClick={() => document.getElementById('text')?.focus()}>
        {i18n.t('options.skip')}
      </button>
      <header className="page-head">
        <img src="/icon/48.png" alt="" width="26" height="26" />
        <span>{i18n.t('extension.name')}</span>
      </header>
      <div className="page-columns">
        <nav aria-label={i18n.t('options.sections')}>
          <ul>
            {SECTIONS.map((one) => (
              <li key={one}>
                <a href={`#/${one}`} aria-current={one === section ? 'page' : undefined}>
                  {sectionName(one)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <main id="text" tabIndex={-1}>
          <h1>{name}</h1>
          <Content section={section} world={world} />
        </main>
      </div>
    </div>
  );
}

function Content({ section, world }: { section: Section; world: OptionsWorld }) {
  switch (section) {
    case 'profile':
      return <ProfileSection store={world.profile} now={world.now} download={world.download} />;
    case 'sites':
      return <SitesSection world={world} />;
    case 'display':
      return <DisplaySection world={world} />;
    case 'bands':
      return <BandsSection world={world} />;
    case 'data':
      return <DataSection world={world} />;
    case 'keys':
      return <KeysSection world={world} />;
    case 'diagnostics':
      return <DiagnosticsSection world={world} />;
  }
}
