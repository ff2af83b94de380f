/** The chip: one line in plain DOM, so that a listing costs no framework before the panel is wanted. */
import { i18n } from '#i18n';
import type { SalaryComparison } from '../compare/comparison';
import { chipLine } from '../words/chip-line';
import type { Session, SessionState } from './session';
import { drawSvg, type Shape } from './svg';

/** The chip’s element, and what the overlay does with it. */
export interface Chip {
  element: HTMLElement;
  update(state: SessionState): void;
  focus(): void;
}

/** True where there is something to say without being asked. */
export function speaksUp({ phase, compared, dismissed, asked }: SessionState): boolean {
  if (dismissed || !compared) return false;
  if (phase !== 'ready' && phase !== 'updated') return false;
  return asked || compared.comparison.mlResearch !== false;
}

/** Makes a chip that shows a session; it is put in place by the caller. */
export function createChip(document: Document, session: Session): Chip {
  const element = document.createElement('div');
  element.className = 'chip';
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', i18n.t('chip.region'));
  const main = button(document, 'chip-main', () => session.open());
  main.setAttribute('aria-expanded', 'false');
  const hide = button(document, 'chip-hide', () => session.dismiss());
  hide.setAttribute('aria-label', i18n.t('chip.hide'));
  hide.title = i18n.t('chip.hide');
  hide.append(drawSvg(document, [16, 16], [['path', CROSS]]));
  element.append(main, hide);

  return {
    element,
    focus: () => main.focus(),
    update(state) {
      element.hidden = !speaksUp(state) || state.open;
      const { listing, compared } = state;
      if (element.hidden || !listing || !compared) return;
      if (state.phase === 'updated') {
        delete element.dataset.tone;
        main.replaceChildren(gauge(document, null), span(document, 'chip-text', i18n.t('chip.updated')));
        return;
      }
      const line = chipLine(listing.posting, compared.comparison);
      element.dataset.tone = line.tone;
      const text = span(document, 'chip-text');
      const lead = span(document, 'chip-lead', line.lead);
      if (compared.saved) lead.append(' ', span(document, 'chip-saved', i18n.t('chip.saved')));
      const parts = span(document, 'chip-parts');
      line.parts.forEach((words, index) => {
        // The point stays with the words before it when the line breaks.
        if (index > 0) parts.append('\u00a0· ');
        const part = span(document, 'chip-part', words);
        if (index === line.pay && compared.comparison.salary?.band) part.dataset.strong = '';
        parts.append(part);
      });
      text.append(lead, ' ', parts);
      // Said before the words that are seen: the name of the button begins with what it does.
      const open = span(document, 'chip-unseen', `${i18n.t('chip.open')} `);
      main.replaceChildren(gauge(document, compared.comparison.salary), open, text);
    },
  };
}

const CROSS = { d: 'M4 4l8 8M12 4l-8 8', stroke: 'currentColor', 'stroke-width': 1.6, 'stroke-linecap': 'round' };

/** The yardstick in small: the guide's band, and the listing's range upon it where both are known. */
function gauge(document: Document, salary: SalaryComparison | null): SVGSVGElement {
  const [width, height] = [36, 30];
  const shapes: Shape[] = [1, 9.5, 18, 26.5, 33].map((x, index) => [
    'rect',
    { class: 'tick', x, y: 3, width: 2, height: index % 2 ? 5 : 8, rx: 1 },
  ]);
  shapes.push(['rect', { class: 'track', x: 0, y: 16, width, height: 10, rx: 5 }]);
  const band = salary?.band;
  const low = salary?.listing?.annualMin ?? salary?.listing?.annualMax;
  const high = salary?.listing?.annualMax ?? salary?.listing?.annualMin;
  if (band && low != null && high != null) {
    const from = Math.min(band.min, low);
    const span = Math.max(band.max, high) - from || 1;
    const edge = 3;
    const at = (amount: number) => edge + ((amount - from) / span) * (width - 2 * edge);
    shapes.push([
      'rect',
      { class: 'band', x: at(band.min), y: 16, width: Math.max(4, at(band.max) - at(band.min)), height: 10, rx: 3 },
    ]);
    shapes.push([
      'rect',
      {
        class: 'listing',
        x: Math.min(at(low), width - 7),
        y: 18.5,
        width: Math.max(5, at(high) - at(low)),
        height: 5,
        rx: 2.5,
      },
    ]);
  }
  const svg = drawSvg(document, [width, height], shapes);
  svg.classList.add('chip-gauge');
  return svg;
}

function span(document: Document, name: string, words = ''): HTMLElement {
  const element = document.createElement('span');
  element.className = name;
  element.textContent = words;
  return element;
}

function button(document: Document, name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.addEventListener('click', (event) => {
    // A page can make up clicks; only the user's count.
    if (event.isTrusted) act();
  });
  return element;
}
