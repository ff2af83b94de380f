// @vitest-environment jsdom
import '../components/catalogue';
import { describe, expect, test, vi } from 'vitest';
import { compare } from '../../lib/compare/compare';
import { createChip, speaksUp } from '../../lib/overlay/chip';
import type { Session, SessionState } from '../../lib/overlay/session';
import { DEFAULT_VIEW } from '../../lib/settings/view';
import { savedEntry, TODAY } from '../shortlist/saved-entry';

const { posting } = savedEntry();
const comparison = compare(posting, { today: TODAY });

function stateOf(change: Partial<SessionState> = {}, research: boolean | null = true): SessionState {
  return {
    phase: 'ready',
    open: false,
    mounted: false,
    asked: false,
    dismissed: false,
    view: DEFAULT_VIEW,
    listing: { posting } as SessionState['listing'],
    compared: {
      posting,
      comparison: { ...comparison, mlResearch: research },
      correction: {},
      saved: null,
      view: DEFAULT_VIEW,
      today: TODAY,
    },
    saving: 'idle',
    undo: null,
    evidence: null,
    keysTaken: false,
    failure: null,
    ...change,
  };
}

describe('when the chip speaks', () => {
  test.each([
    ['a listing of ML research', stateOf(), true],
    ['a page of which readers would differ', stateOf({}, null), true],
    ['a job that is no ML research', stateOf({}, false), false],
    ['a job that is no ML research, but the user asked', stateOf({ asked: true }, false), true],
    ['a chip put away', stateOf({ dismissed: true }), false],
    ['a page still being read', stateOf({ phase: 'reading', compared: null }), false],
    ['no listing', stateOf({ phase: 'nothing', compared: null }), false],
  ])('%s', (_name, state, expected) => {
    expect(speaksUp(state)).toBe(expected);
  });
});

describe('the chip', () => {
  const session = { open: vi.fn(), dismiss: vi.fn() } as unknown as Session;

  test('says its line, to eyes and to screen readers', () => {
    const { element, update } = createChip(document, session);
    update(stateOf());
    const main = element.querySelector('button');
    expect(main?.textContent).toMatch(/^Open Yardstick: .*5\+ years.*PhD.*\$150–170k/);
    expect(main?.hasAttribute('aria-label')).toBe(false);
    expect(element.textContent).toContain('$150–170k');
    expect(element.dataset.tone).toBe('good');
  });

  test('hides while the panel is open', () => {
    const { element, update } = createChip(document, session);
    update(stateOf({ open: true }));
    expect(element.hidden).toBe(true);
  });

  test('does nothing on clicks that a script made up', () => {
    const { element, update } = createChip(document, session);
    update(stateOf());
    for (const button of element.querySelectorAll('button')) button.click();
    expect(session.open).not.toHaveBeenCalled();
    expect(session.dismiss).not.toHaveBeenCalled();
  });

  test('says that the extension was updated', () => {
    const { element, update } = createChip(document, session);
    update(stateOf({ phase: 'updated' }));
    expect(element.hidden).toBe(false);
    expect(element.textContent).toContain('Reload the page');
  });

  test('text of a listing stays text', () => {
    const hostile = {
      ...posting,
      payScales: [],
      salaries: posting.salaries.map((fact) => ({
        ...fact,
        value: { ...fact.value, currency: '<img src=x onerror=alert(1)>' },
      })),
    };
    const { element, update } = createChip(document, session);
    update(stateOf({ listing: { posting: hostile } as unknown as SessionState['listing'] }));
    expect(element.querySelector('img')).toBeNull();
  });
});
