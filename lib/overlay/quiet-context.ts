/**
 * Takes the place of WXT's `ContentScriptContext` (see the alias in wxt.config.ts).
 *
 * The original dispatches an event whose name holds the extension's id on the page's document, listens for the same event
 * and shuts the script down when it comes: a page that knows the id could see the extension and switch it off. This one says
 * and hears nothing; the gate ends itself when `runtime.id` is gone.
 */
export class ContentScriptContext {
  readonly contentScriptName: string;

  constructor(contentScriptName: string) {
    this.contentScriptName = contentScriptName;
  }
}
