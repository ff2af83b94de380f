/** What the listing also says, and where the page contradicts itself. */
import { i18n } from '#i18n';
import type { Evidence, Posting } from '../../lib/posting/posting';
import { disagreementFieldName } from '../../lib/words/labels';
import type { EvidenceControl } from './ComparisonView';
import { FactButton, Passage } from './Passage';

interface OtherFactsProps {
  posting: Posting;
  evidence: EvidenceControl | undefined;
}

interface Said {
  id: string;
  name: string;
  words: string;
  evidence: Evidence[];
}

export function OtherFacts({ posting, evidence }: OtherFactsProps) {
  const said = saidBy(posting);
  return (
    <>
      {said.length > 0 && (
        <section className="part" aria-labelledby="facts-heading">
          <h2 id="facts-heading">{i18n.t('panel.facts_title')}</h2>
          <dl className="facts">
            {said.map((fact) => (
              <div key={fact.id} className="facts-row">
                <dt>{fact.name}</dt>
                <dd>
                  <FactButton id={fact.id} evidence={fact.evidence} control={evidence}>
                    {fact.words}
                  </FactButton>
                  {evidence?.shown?.key === fact.id && (
                    <Passage id={fact.id} evidence={fact.evidence} control={evidence} />
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {posting.disagreements.length > 0 && (
        <section className="part" aria-labelledby="disagreement-heading">
          <h2 id="disagreement-heading">{i18n.t('panel.disagreement_title')}</h2>
          {posting.disagreements.map(({ field, visible, structured }) => (
            <div key={`${field}-${visible.start}`}>
              <p>{i18n.t('panel.disagreement', [disagreementFieldName(field)])}</p>
              <dl className="facts">
                <div className="facts-row">
                  <dt>{i18n.t('panel.visible')}</dt>
                  <dd>
                    <FactButton id={`differs-${field}`} evidence={[visible]} control={evidence}>
                      <q dir="auto">{visible.quote}</q>
                    </FactButton>
                  </dd>
                </div>
                <div className="facts-row">
                  <dt>{i18n.t('panel.hidden')}</dt>
                  <dd>
                    <q dir="auto">{structured.quote}</q>
                  </dd>
                </div>
              </dl>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function saidBy({ visa, workplace, term, termMonths }: Posting): Said[] {
  const said: Said[] = [];
  if (workplace) {
    const words = {
      remote: i18n.t('panel.fact.remote'),
      hybrid: i18n.t('panel.fact.hybrid'),
      onsite: i18n.t('panel.fact.onsite'),
    }[workplace.value];
    said.push({ id: 'workplace', name: i18n.t('panel.fact.workplace'), words, evidence: workplace.evidence });
  }
  if (term || termMonths) {
    const kinds = {
      permanent: i18n.t('panel.fact.permanent'),
      'fixed-term': i18n.t('panel.fact.fixed_term'),
      internship: i18n.t('panel.fact.internship'),
    };
    const words = [term && kinds[term.value], termMonths && i18n.t('panel.fact.months', termMonths.value)].filter(
      (part) => part !== null,
    );
    said.push({
      id: 'term',
      name: i18n.t('panel.fact.term'),
      words: words.join(', '),
      evidence: [...(term?.evidence ?? []), ...(termMonths?.evidence ?? [])],
    });
  }
  if (visa) {
    const words = i18n.t(visa.value === 'offered' ? 'panel.fact.offered' : 'panel.fact.not_offered');
    said.push({ id: 'visa', name: i18n.t('panel.fact.visa'), words, evidence: visa.evidence });
  }
  return said;
}
