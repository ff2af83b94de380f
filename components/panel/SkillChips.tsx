/** Single skills of a row: asked and typical, asked only, typical only. */
import { i18n } from '#i18n';
import type { RequirementComparison } from '../../lib/compare/comparison';
import { PanelIcon } from './PanelIcon';

type Item = NonNullable<RequirementComparison['items']>[number];

const MOST_TYPICAL_ONLY = 6;

export function SkillChips({ items }: { items: readonly Item[] }) {
  const both = items.filter((item) => item.asked && item.typical);
  const asked = items.filter((item) => item.asked && !item.typical);
  const typical = items.filter((item) => !item.asked).slice(0, MOST_TYPICAL_ONLY);
  return (
    <ul className="skills">
      {both.map((item) => (
        <Skill key={item.name} item={item} kind="both" words={i18n.t('panel.asked_and_typical')} />
      ))}
      {asked.map((item) => (
        <Skill key={item.name} item={item} kind="asked" words={i18n.t('panel.asked_only')} />
      ))}
      {typical.map((item) => (
        <Skill key={item.name} item={item} kind="typical" words={i18n.t('panel.typical_only')} />
      ))}
    </ul>
  );
}

function Skill({ item, kind, words }: { item: Item; kind: 'both' | 'asked' | 'typical'; words: string }) {
  const preferred = item.asked && item.preferred ? `, ${i18n.t('need.preferred').toLowerCase()}` : '';
  return (
    <li className="skill" data-kind={kind} title={words + preferred}>
      {kind === 'both' && <PanelIcon name="typical" size={12} />}
      {item.name}
      <span className="sr"> ({words + preferred})</span>
    </li>
  );
}
