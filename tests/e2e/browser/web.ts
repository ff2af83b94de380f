/**
 * The web that the browsers under test see: a proxy on this machine that answers every host itself. A page is served
 * under its real address, nothing reaches the network, and every request that anything in the browser makes is on record.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { makeCertificate } from './certificate';

export interface ServedPage {
  body: string | Buffer;
  /** Default: `text/html; charset=utf-8`. */
  type?: string;
  status?: number;
  headers?: Record<string, string>;
}

export interface Web {
  /** `host:port` of the proxy, for the browsers' settings. */
  address: { host: string; port: number };
  /** Serves a page under an absolute address; query and fragment are ignored on request unless served with a query. */
  serve(url: string, page: string | ServedPage): void;
  /** Every address asked for so far, in order, without what the browsers fetch for themselves. */
  requests: string[];
  /** Of these, what nobody served or what a script asked for: no page here does that, so it would be the extension. */
  strays: string[];
  close(): Promise<void>;
}

/** Update checks, clock and settings of the browsers; not every one of them can be switched off. */
const BROWSER_SERVICES = new Set([
  'accounts.google.com',
  'clients2.google.com',
  'clients2.googleusercontent.com',
  'content-autofill.googleapis.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  // The dictionary of the spell-checker, once a text field was typed into.
  'redirector.gvt1.com',
  'update.googleapis.com',
  'www.google.com',
  'aus5.mozilla.org',
  'content-signature-2.cdn.mozilla.net',
  'firefox-settings-attachments.cdn.mozilla.net',
  'firefox.settings.services.mozilla.com',
]);

const withoutFragment = (url: string) => url.replace(/#.*$/, '');
const withoutQuery = (url: string) => url.replace(/[?#].*$/, '');

/** Starts the served web on a free port. */
export async function startWeb(): Promise<Web> {
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const strays: string[] = [];
  const sockets = new Set<Socket>();

  function answer(url: string, { headers }: IncomingMessage, response: ServerResponse): void {
    const page = pages.get(withoutFragment(url)) ?? pages.get(withoutQuery(url));
    const { hostname, pathname } = new URL(url);
    if (!BROWSER_SERVICES.has(hostname)) {
      requests.push(url);
      // "empty" is what fetch, XMLHttpRequest, beacons and event streams send.
      const byScript = headers['sec-fetch-dest'] === 'empty' || /-extension:/.test(headers.origin ?? '');
      if (byScript || (!page && pathname !== '/favicon.ico')) {
        strays.push(`${url} (${headers['sec-fetch-dest']}, from ${headers.origin ?? 'nowhere'})`);
      }
    }
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not served');
      return;
    }
    response
      .writeHead(page.status ?? 200, {
        'content-type': page.type ?? 'text/html; charset=utf-8',
        'cache-control': 'no-cache',
        ...page.headers,
      })
      .end(page.body);
  }

  const secure = createTlsServer(makeCertificate(), (request: IncomingMessage, response) => {
    answer(`https://${request.headers.host}${request.url}`, request, response);
  });
  const proxy: Server = createServer((request, response) => {
    const url = request.url ?? '/';
    answer(url.startsWith('http') ? url : `http://${request.headers.host}${url}`, request, response);
  });
  proxy.on('connect', (_request: IncomingMessage, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    secure.emit('connection', socket);
  });
  secure.on('tlsClientError', (_error, socket) => socket.destroy());
  proxy.on('clientError', (_error, socket) => socket.destroy());
  proxy.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    address: { host: '127.0.0.1', port },
    requests,
    strays,
    serve(url, page) {
      pages.set(withoutFragment(url), typeof page === 'string' ? { body: page } : page);
    },
    close() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => proxy.close(() => resolve()));
    },
  };
}
