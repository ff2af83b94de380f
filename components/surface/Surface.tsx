/** The frame of the extension's small pages: the name, the ways to its other pages, and the content between. */
import { Bookmark, BookOpen, Calculator, type LucideIcon, Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import './surface.css';

interface SurfaceProps {
  name: 'popup' | 'sidepanel' | 'check';
  /** Stands at the end of the bar. */
  action?: ReactNode;
  children: ReactNode;
}

interface PageLink {
  href: string;
  name: () => string;
  Icon: LucideIcon;
}

const PAGES: readonly PageLink[] = [
  { href: '/shortlist.html', name: () => i18n.t('around.shortlist'), Icon: Bookmark },
  { href: '/guide.html', name: () => i18n.t('around.guides'), Icon: BookOpen },
  { href: '/check.html', name: () => i18n.t('around.check'), Icon: Calculator },
  { href: '/options.html', name: () => i18n.t('around.options'), Icon: Settings },
];

export function Surface({ name, action, children }: SurfaceProps) {
  return (
    <div className={`extension-page ${name}`}>
      <header className="page-bar">
        <img src="/icon/48.png" alt="" width="22" height="22" />
        <span className="page-brand">{i18n.t('extension.name')}</span>
        {action}
      </header>
      {children}
      <nav className="page-links" aria-label={i18n.t('around.pages')}>
        {PAGES.filter(({ href }) => href !== `/${name}.html`).map(({ href, name: words, Icon }) => (
          // A tab of its own: the popup and the side panel are too narrow for these pages.
          <a key={href} href={href} target="_blank" rel="noreferrer">
            <Icon size={15} strokeWidth={2} aria-hidden="true" focusable="false" />
            {words()}
          </a>
        ))}
      </nav>
    </div>
  );
}
