/**
 * What one listing asks and pays beside the guide: the body of the panel in the page, of the side panel and of the popup.
 * Pure: everything comes by props, everything the user does leaves by a callback; without callbacks it is read-only.
 */
import type { Comparison, GuideId } from '../../lib/compare/comparison';
import type { ProfileMatch } from '../../lib/compare/profile-match';
import type { ConvertedPay } from '../../lib/messages';
import type { ShownEvidence } from '../../lib/overlay/session';
import type { Evidence, Material, Posting } from '../../lib/posting/posting';
import type { Correction } from '../../lib/settings/correction';
import type { Display } from '../../lib/settings/display';
import { DatesAndMaterials } from './DatesAndMaterials';
import { OtherFacts } from './OtherFacts';
import { PaySection } from './PaySection';
import { Requirements } from './Requirements';
import { RoleSection } from './RoleSection';

/** A comparison, and what can be done with it. */
export interface ComparisonViewProps {
  /** As read from the page; corrections stand beside it. */
  posting: Posting;
  comparison: Comparison;
  /** `YYYY-MM-DD`. */
  today: string;
  correction?: Correction;
  onCorrect?: (correction: Correction) => void;
  /** Application materials that are ready; null while the listing is not saved. */
  materials?: Material[] | null;
  onMaterials?: (materials: Material[]) => void;
  /** Opens a guide at an entry or a section of its page. */
  onGuide?: OpenGuide;
  evidence?: EvidenceControl;
  /** Where the user stands; absent without a profile. */
  me?: ProfileMatch | undefined;
  display?: Display | undefined;
  converted?: ConvertedPay | undefined;
}

/** Opens a guide at the entry that a row rests on. */
export type OpenGuide = (guide: GuideId, place: string) => void;

/** Steps through the words behind a fact. `key` names the fact, `index` counts from 0. */
export interface EvidenceControl {
  shown: ShownEvidence | null;
  show(key: string, evidence: readonly Evidence[], index: number): void;
  /** The rest of the sentence in which the words stand. */
  around?(evidence: Evidence): { before: string; after: string };
  /** Takes the mark away. */
  hide(): void;
}

export function ComparisonView(props: ComparisonViewProps) {
  const { posting, comparison, today, evidence, materials = null } = props;
  const hidden = props.display?.hidden ?? [];
  return (
    <div className="comparison">
      <RoleSection
        posting={posting}
        comparison={comparison}
        correction={props.correction ?? {}}
        onCorrect={props.onCorrect}
        evidence={evidence}
      />
      <PaySection
        posting={posting}
        salary={comparison.salary}
        evidence={evidence}
        guide={comparison.guide}
        onGuide={props.onGuide}
        payPer={props.display?.payPer}
        hideReferences={hidden.includes('references')}
        converted={props.converted}
      />
      <Requirements
        rows={comparison.requirements}
        evidence={evidence}
        onGuide={props.onGuide}
        me={props.me}
        hideSilent={hidden.includes('silent')}
      />
      <DatesAndMaterials
        posting={posting}
        today={today}
        ready={materials}
        onReady={props.onMaterials}
        evidence={evidence}
      />
      {!hidden.includes('facts') && <OtherFacts posting={posting} evidence={evidence} />}
    </div>
  );
}
