import '../components/catalogue';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { keepWords } from '../../lib/words/lasting-words';

test('words asked for before are given out after the extension is gone, and no word throws', () => {
  const plain = i18n.t;
  keepWords();
  const [label, days] = [i18n.t('panel.label'), i18n.t('panel.days_left', 3)];
  expect(label).not.toBe('');
  expect(days).not.toBe('');
  const gone = vi.spyOn(browser.i18n, 'getMessage').mockImplementation(() => {
    throw new Error('Extension context invalidated.');
  });
  try {
    expect(() => plain('panel.label')).toThrow('invalidated');
    expect(i18n.t('panel.label')).toBe(label);
    for (const key of ['chip.updated', 'state.updated_title', 'state.updated', 'state.reload'] as const) {
      expect(i18n.t(key)).toMatch(/\w+/);
    }
    expect(i18n.t('panel.days_left', 3)).toBe('');
    expect(i18n.t('popup.title' as 'panel.label')).toBe('');
  } finally {
    gone.mockRestore();
    i18n.t = plain;
  }
  expect(i18n.t('panel.days_left', 3)).toBe(days);
});
