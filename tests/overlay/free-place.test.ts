// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { applyButtons, freeLift } from '../../lib/overlay/free-place';

const chip = { left: 800, right: 1200, height: 60 };

describe('a place for the chip', () => {
  test.each([
    ['nothing in the way', [], 16],
    ['a button in the corner', [{ left: 1000, right: 1150, top: 830, bottom: 880 }], 84],
    ['a bar over the whole width', [{ left: 0, right: 1280, top: 840, bottom: 900 }], 84],
    ['a button on the other side', [{ left: 20, right: 200, top: 830, bottom: 880 }], 16],
    ['no place at all', [{ left: 0, right: 1280, top: 0, bottom: 900 }], 16],
  ])('%s', (_name, boxes, lift) => {
    expect(freeLift(chip, boxes, 900)).toBe(lift);
  });

  test('Apply buttons are known by their words', () => {
    document.body.innerHTML =
      '<a href="#">Apply now</a><button>Easy Apply</button><button>Share</button><input type="submit" value="Submit application"><a href="#">Applied physics</a>';
    expect(applyButtons(document).map((element) => element.textContent || element.getAttribute('value'))).toEqual([
      'Apply now',
      'Easy Apply',
      'Submit application',
    ]);
  });
});
