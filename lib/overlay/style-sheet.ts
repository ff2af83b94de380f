/** Styles for a shadow root, or for the document, that need no element where the browser allows it. */

/** Something that style sheets can be adopted by. */
export interface Sheet {
  replace(css: string): void;
  remove(): void;
}

/** Adopts a constructed sheet; where a content script may not (Firefox before it lets them), a style element takes its place. */
export function addSheet(scope: ShadowRoot | Document, css: string): Sheet {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    scope.adoptedStyleSheets = [...scope.adoptedStyleSheets, sheet];
    if (!scope.adoptedStyleSheets.includes(sheet)) throw new Error('not adopted');
    return {
      replace: (next) => sheet.replaceSync(next),
      remove: () => {
        scope.adoptedStyleSheets = scope.adoptedStyleSheets.filter((one) => one !== sheet);
      },
    };
  } catch {
    const element = document.createElement('style');
    element.textContent = css;
    (scope instanceof Document ? scope.documentElement : scope).append(element);
    return {
      replace: (next) => {
        element.textContent = next;
      },
      remove: () => element.remove(),
    };
  }
}
