/** Until when, and what has to be handed in. */
import { i18n } from '#i18n';
import type { Material, Posting } from '../../lib/posting/posting';
import { deadlineLines } from '../../lib/words/days';
import { materialName } from '../../lib/words/labels';
import type { EvidenceControl } from './ComparisonView';
import { FactButton, Passage } from './Passage';

interface DatesAndMaterialsProps {
  posting: Posting;
  today: string;
  /** Null while the listing is not saved: ticks have no place to stay. */
  ready: Material[] | null;
  onReady: ((materials: Material[]) => void) | undefined;
  evidence: EvidenceControl | undefined;
}

export function DatesAndMaterials({ posting, today, ready, onReady, evidence }: DatesAndMaterialsProps) {
  const { deadline, materials } = posting;
  if (!deadline && materials.length === 0) return null;
  const tick = (material: Material, done: boolean) =>
    onReady?.(done ? [...(ready ?? []), material] : (ready ?? []).filter((one) => one !== material));
  return (
    <section className="part" aria-labelledby="dates-heading">
      <h2 id="dates-heading">{i18n.t(deadline ? 'panel.deadline_title' : 'panel.materials_title')}</h2>
      {deadline && (
        <>
          {deadlineLines(deadline.value, today).map((line) => (
            <p key={line.words} className="deadline" data-state={line.state}>
              <FactButton id="deadline" evidence={deadline.evidence} control={evidence}>
                {line.words}
              </FactButton>
              {line.left && <span className="days-left">{line.left}</span>}
            </p>
          ))}
          {evidence?.shown?.key === 'deadline' && (
            <Passage id="deadline" evidence={deadline.evidence} control={evidence} />
          )}
        </>
      )}
      {materials.length > 0 && (
        <>
          {deadline && <h3 className="group-title">{i18n.t('panel.materials_title')}</h3>}
          <ul className="plain materials">
            {materials.map(({ value, need, evidence: words }) => (
              <li key={value}>
                <label className="tick">
                  <input
                    type="checkbox"
                    checked={ready?.includes(value) ?? false}
                    disabled={ready === null || !onReady}
                    onChange={(event) => tick(value, event.target.checked)}
                  />
                  <span>
                    {materialName(value)}
                    {need === 'preferred' && <span className="source"> {i18n.t('need.preferred').toLowerCase()}</span>}
                  </span>
                </label>
                <FactButton id={`material-${value}`} evidence={words} control={evidence}>
                  <span className="source">“{shorten(words[0]?.quote ?? '')}”</span>
                </FactButton>
              </li>
            ))}
          </ul>
          {ready === null && onReady && <p className="source">{i18n.t('panel.materials_save')}</p>}
        </>
      )}
    </section>
  );
}

function shorten(quote: string): string {
  return quote.length > 32 ? `${quote.slice(0, 30).trimEnd()}…` : quote;
}
