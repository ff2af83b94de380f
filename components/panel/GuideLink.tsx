/** The way from a row to its place in the guide's page. */
import { i18n } from '#i18n';
import type { GuideId } from '../../lib/compare/comparison';
import { roleName } from '../../lib/words/labels';
import type { OpenGuide } from './ComparisonView';

interface GuideLinkProps {
  guide: GuideId;
  /** An entry's id, or a section of the page. */
  place: string;
  /** Nothing is shown where the guide cannot be opened. */
  onGuide: OpenGuide | undefined;
}

/** A button and no link: a link in the page would show the extension's address to it. */
export function GuideLink({ guide, place, onGuide }: GuideLinkProps) {
  if (!onGuide) return null;
  return (
    <button type="button" className="text-button" onClick={() => onGuide(guide, place)}>
      {i18n.t('panel.to_guide', [roleName(guide)])}
    </button>
  );
}
