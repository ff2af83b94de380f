/** The start: which guides there are, and what they are good for. */
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Guide } from '../../lib/guide/guide';
import { allGuides } from '../../lib/guide/lookup';
import { guideHash, referencesHash } from './route';

export function HomeView(): ReactNode {
  return (
    <article className="guide">
      <header className="guide-head">
        <h1>{i18n.t('guide_page.page_title')}</h1>
        <p className="lead">{i18n.t('guide_page.home_intro')}</p>
        <p className="callout">{i18n.t('guide_page.home_note')}</p>
      </header>
      <ul className="tiles">
        {allGuides().map((guide) => (
          <Tile key={guide.id} guide={guide} />
        ))}
        <li className="tile">
          <a href={referencesHash()}>{i18n.t('guide_page.references_title')}</a>
          <p>{i18n.t('guide_page.references_intro')}</p>
        </li>
      </ul>
    </article>
  );
}

function Tile({ guide }: { guide: Guide }): ReactNode {
  const definition = guide.entries.find((entry) => entry.kind === 'definition') ?? guide.entries[0];
  const doubted = guide.entries.filter((entry) => entry.firmness !== 'stated').length;
  return (
    <li className="tile">
      <a href={guideHash(guide.id)}>{i18n.t('guide_page.guide_title', [guide.title])}</a>
      <p>{definition?.text}</p>
      <p className="tile-count">
        {i18n.t('guide_page.statements', [String(guide.entries.length)])}, {i18n.t('guide_page.doubts_count', doubted)}
      </p>
    </li>
  );
}
