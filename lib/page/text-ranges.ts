/** The text of chosen blocks as one string, and the way back from any stretch of it to a range on the page. */
import type { Block } from '../posting/listing';
import { MAX_TEXT, type TextBlock } from './page-text';

/** The text of chosen blocks, and ranges for its stretches. */
export interface PageText {
  text: string;
  blocks: Block[];
  truncated: boolean;
  /** The range of `[start, end)`, or null where the page has changed since. */
  rangeOf(start: number, end: number): Range | null;
}

/** Sets blocks one under the other. Ranges are found by binary search over the copied stretches. */
export function joinBlocks(chosen: readonly TextBlock[], truncated: boolean): PageText {
  const nodes: Text[] = [];
  const sources: number[] = [];
  const starts: number[] = [];
  const lengths: number[] = [];
  const blocks: Block[] = [];
  const parts: string[] = [];
  let length = 0;
  let cut = truncated;
  for (const block of chosen) {
    const room = MAX_TEXT - length - 1;
    const own = block.text.length > room ? block.text.slice(0, Math.max(0, room)) : block.text;
    cut ||= own.length < block.text.length;
    if (own.length === 0) break;
    if (length > 0) {
      parts.push('\n');
      length++;
    }
    blocks.push({
      start: length,
      end: length + own.length,
      kind: block.kind,
      depth: block.depth,
      bold: block.bold,
    });
    for (let i = 0; i < block.nodes.length; i++) {
      const start = block.starts[i] as number;
      if (start >= own.length) break;
      nodes.push(block.nodes[i] as Text);
      sources.push(block.sources[i] as number);
      starts.push(length + start);
      lengths.push(Math.min(block.lengths[i] as number, own.length - start));
    }
    parts.push(own);
    length += own.length;
    if (own.length < block.text.length) break;
  }
  const text = parts.join('');

  const rangeOf = (start: number, end: number): Range | null => {
    if (!(start >= 0 && end > start && end <= text.length)) return null;
    let first = lastAtOrBefore(starts, start);
    if (first < 0 || start >= (starts[first] as number) + (lengths[first] as number)) first++;
    const last = lastAtOrBefore(starts, end - 1);
    if (last < 0 || first > last) return null;
    const startNode = nodes[first] as Text;
    const endNode = nodes[last] as Text;
    const startOffset = (sources[first] as number) + Math.max(0, start - (starts[first] as number));
    const endOffset = (sources[last] as number) + Math.min(end - (starts[last] as number), lengths[last] as number);
    if (!startNode.isConnected || !endNode.isConnected) return null;
    if (startOffset > startNode.length || endOffset > endNode.length) return null;
    const range = startNode.ownerDocument.createRange();
    range.setStart(startNode, startOffset);
    range.setEnd(endNode, endOffset);
    return range;
  };

  return { text, blocks, truncated: cut, rangeOf };
}

function lastAtOrBefore(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
