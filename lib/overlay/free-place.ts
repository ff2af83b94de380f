/** Keeps the chip off the page's own Apply button. */

const APPLY = /^\s*(?:easy |quick )?(?:apply|submit application|bewerben|jetzt bewerben|postuler|solliciteer)\b/i;
const MOST_CONTROLS = 1500;
const MOST_APPLY = 20;
const STEP = 68;
const LOWEST = 16;

/** The page's Apply buttons, a bounded number of them. */
export function applyButtons(document: Document): Element[] {
  const controls = document.querySelectorAll('a,button,input[type="submit"],[role="button"]');
  const found: Element[] = [];
  for (let i = 0; i < Math.min(controls.length, MOST_CONTROLS) && found.length < MOST_APPLY; i++) {
    const control = controls[i];
    if (!control) continue;
    const words = control instanceof HTMLInputElement ? control.value : (control.textContent ?? '');
    if (words.length < 60 && APPLY.test(words)) found.push(control);
  }
  return found;
}

/** The smallest lift above the lower edge at which a chip of this rectangle covers none of the boxes. */
export function freeLift(
  chip: { left: number; right: number; height: number },
  boxes: readonly { left: number; right: number; top: number; bottom: number }[],
  windowHeight: number,
): number {
  for (let lift = LOWEST; lift + chip.height < windowHeight * 0.75; lift += STEP) {
    const bottom = windowHeight - lift + 8;
    const top = windowHeight - lift - chip.height - 8;
    const covers = boxes.some(
      (box) => box.left < chip.right && box.right > chip.left && box.top < bottom && box.bottom > top,
    );
    if (!covers) return lift;
  }
  return LOWEST;
}
