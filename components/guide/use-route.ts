/** The route of the address, and the move to the place it names. */
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { elementId, type Route, routeOf } from './route';

function subscribe(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}

/** The current route; follows the address. */
export function useRoute(): Route {
  const hash = useSyncExternalStore(subscribe, () => window.location.hash);
  return routeOf(hash);
}

/** Brings the place that the route names into view and moves the focus there, so that reading goes on from it. */
export function useArrival(route: Route, shown: boolean): void {
  const place = 'place' in route ? route.place : null;
  const page = route.page === 'guide' ? route.guide : route.page;
  const lastPage = useRef<string | null>(null);
  useEffect(() => {
    if (!shown) return;
    const element = place === null ? null : document.getElementById(elementId(place));
    if (element !== null) {
      element.closest('details')?.setAttribute('open', '');
      element.scrollIntoView({ block: 'start' });
      element.focus({ preventScroll: true });
    } else if (lastPage.current !== page) window.scrollTo(0, 0);
    lastPage.current = page;
  }, [place, page, shown]);
}
