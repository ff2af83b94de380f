/**
 * Notes as nodes: headings, lists, quotes, code, emphasis and links of a small Markdown. Text never becomes markup, so
 * whatever a note holds can only ever be read.
 */
import type { ReactNode } from 'react';
import { safeHref } from './words';

type Block =
  | { kind: 'heading' | 'paragraph' | 'quote'; text: string }
  | { kind: 'code'; text: string }
  | { kind: 'list'; ordered: boolean; items: { text: string; done: boolean | null }[] };

const HEADING = /^#{1,6}\s+(.*)$/;
const ITEM = /^\s{0,8}(?:[-*+]|(\d{1,4})[.)])\s+(.*)$/;
const TASK = /^\[([ xX])\]\s+(.*)$/;

function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let code: string[] | null = null;
  for (const line of source.split('\n')) {
    if (line.trimStart().startsWith('```')) {
      if (code) blocks.push({ kind: 'code', text: code.join('\n') });
      code = code ? null : [];
      continue;
    }
    if (code) {
      code.push(line);
      continue;
    }
    const last = blocks.at(-1);
    const heading = HEADING.exec(line)?.[1];
    const item = ITEM.exec(line);
    if (line.trim() === '') blocks.push({ kind: 'paragraph', text: '' });
    else if (heading !== undefined) blocks.push({ kind: 'heading', text: heading });
    else if (item) {
      const ordered = item[1] !== undefined;
      const task = TASK.exec(item[2] ?? '');
      const entry = { text: task?.[2] ?? item[2] ?? '', done: task ? task[1] !== ' ' : null };
      if (last?.kind === 'list' && last.ordered === ordered) last.items.push(entry);
      else blocks.push({ kind: 'list', ordered, items: [entry] });
    } else if (line.startsWith('>')) {
      const text = line.slice(1).trim();
      if (last?.kind === 'quote') last.text += `\n${text}`;
      else blocks.push({ kind: 'quote', text });
    } else if (last?.kind === 'paragraph' && last.text !== '') last.text += `\n${line}`;
    else blocks.push({ kind: 'paragraph', text: line });
  }
  if (code) blocks.push({ kind: 'code', text: code.join('\n') });
  return blocks.filter((block) => block.kind !== 'paragraph' || block.text !== '');
}

/** In the order in which they are looked for: code first, since nothing inside it is marked. */
const INLINE =
  /`([^`\n]{1,500})`|\*\*([^*\n]{1,500})\*\*|__([^_\n]{1,500})__|\*([^*\n]{1,500})\*|~~([^~\n]{1,500})~~|\[([^\]\n]{1,300})\]\(([^()\s]{1,1000})\)|(https?:\/\/[^\s<>()]{1,1000})/g;

function inline(text: string): ReactNode[] {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const found of text.matchAll(INLINE)) {
    nodes.push(text.slice(end, found.index));
    end = found.index + found[0].length;
    const [whole, code, strong, strong2, weak, gone, label, target, bare] = found;
    const key = found.index;
    const href = safeHref(target ?? bare ?? '');
    if (code !== undefined) nodes.push(<code key={key}>{code}</code>);
    else if (strong ?? strong2) nodes.push(<strong key={key}>{strong ?? strong2}</strong>);
    else if (weak !== undefined) nodes.push(<em key={key}>{weak}</em>);
    else if (gone !== undefined) nodes.push(<s key={key}>{gone}</s>);
    else if (href) {
      nodes.push(
        <a key={key} href={href} target="_blank" rel="noreferrer noopener">
          {label ?? bare}
        </a>,
      );
    } else nodes.push(whole);
  }
  nodes.push(text.slice(end));
  return nodes;
}

export function Markdown({ source }: { source: string }) {
  return (
    <div className="sl-markdown" dir="auto">
      {blocksOf(source).map((block, at) => {
        const key = `${at}${block.kind}`;
        switch (block.kind) {
          case 'heading':
            // The note's headings stand under the page's, whatever their number of signs.
            return <h3 key={key}>{inline(block.text)}</h3>;
          case 'quote':
            return <blockquote key={key}>{inline(block.text)}</blockquote>;
          case 'code':
            return <pre key={key}>{block.text}</pre>;
          case 'paragraph':
            return <p key={key}>{inline(block.text)}</p>;
          case 'list': {
            const items = block.items.map((item, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the items of a note have no other name.
              <li key={place}>
                {item.done !== null && <span aria-hidden="true">{item.done ? '☑ ' : '☐ '}</span>}
                {inline(item.text)}
              </li>
            ));
            return block.ordered ? <ol key={key}>{items}</ol> : <ul key={key}>{items}</ul>;
          }
        }
        return null;
      })}
    </div>
  );
}
