/** Faults that axe finds in a part of a page. Colours and sizes need a browser and are checked there. */
import axe from 'axe-core';

export async function faultsOf(part: Element): Promise<string[]> {
  const { violations } = await axe.run(part, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`));
}
