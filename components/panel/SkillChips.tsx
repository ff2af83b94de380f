/** Single skills of a row: asked and typical, asked only, typical only. */
import { i18n } from '#i18n';
import type { RequirementComparison, RequirementKind } from '../../lib/compare/comparison';
import { MATERIALS } from '../../lib/posting/posting';
import { materialName } from '../../lib/words/labels';
import { PanelIcon } from './PanelIcon';

type Item = NonNullable<RequirementComparison['items']>[number];

const MOST_TYPICAL_ONLY = 6;

interface SkillChipsProps {
  items: readonly Item[];
  kind: RequirementKind;
}

/** The chips of one row. */
export function SkillChips({ items, kind }: SkillChipsProps) {
  const both = items.filter((item) => item.asked && item.typical);
  const asked = items.filter((item) => item.asked && !item.typical);
  const typical = items.filter((item) => !item.asked).slice(0, MOST_TYPICAL_ONLY);
  return (
    <ul className="skills">
      {both.map((item) => (
        <Skill
          key={item.name}
          item={item}
          name={nameOf(item, kind)}
          kind="both"
          words={i18n.t('panel.asked_and_typical')}
        />
      ))}
      {asked.map((item) => (
        <Skill key={item.name} item={item} name={nameOf(item, kind)} kind="asked" words={i18n.t('panel.asked_only')} />
      ))}
      {typical.map((item) => (
        <Skill
          key={item.name}
          item={item}
          name={nameOf(item, kind)}
          kind="typical"
          words={i18n.t('panel.typical_only')}
        />
      ))}
    </ul>
  );
}

/** What the three looks of a chip stand for. */
export function SkillLegend() {
  return (
    <p className="skills skill-legend" aria-hidden="true">
      <span className="skill" data-kind="both">
        <PanelIcon name="typical" size={12} />
        {i18n.t('panel.asked_and_typical')}
      </span>
      <span className="skill" data-kind="asked">
        {i18n.t('panel.asked_only')}
      </span>
      <span className="skill" data-kind="typical">
        {i18n.t('panel.typical_only')}
      </span>
    </p>
  );
}

interface SkillProps {
  item: Item;
  name: string;
  kind: 'both' | 'asked' | 'typical';
  words: string;
}

function Skill({ item, name, kind, words }: SkillProps) {
  const preferred = item.asked && item.preferred ? `, ${i18n.t('need.preferred').toLowerCase()}` : '';
  return (
    <li className="skill" data-kind={kind} title={words + preferred}>
      {kind === 'both' && <PanelIcon name="typical" size={12} />}
      {name}
      <span className="sr"> ({words + preferred})</span>
    </li>
  );
}

function nameOf(item: Item, kind: RequirementKind): string {
  const material = kind === 'materials' ? MATERIALS.find((one) => one === item.name) : undefined;
  return material ? materialName(material) : item.name;
}
