import { readFileSync } from 'node:fs';
import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import { type AddressInfo, type Socket, connect } from 'node:net';
import { extname } from 'node:path';
import { makeCertificate } from './certificate.ts';

/** What an address answers. */
export interface Answer {
  /** A file of e2e/pages. */
  page?: string;
  /** Its content instead of a file. */
  body?: string | Buffer;
  status?: number;
  headers?: Record<string, string>;
  /** True: the connection is closed without a word, as by a server that is down. */
  hangUp?: boolean;
  /** True: the request is never answered. */
  hangs?: boolean;
  /** True: the connection is closed behind the content, though more was announced. */
  breaksOff?: boolean;
}

/** A request that reached the outside, whoever made it. */
interface Request {
  method: string;
  /** Host and port are those that the browser meant. */
  url: string;
}

/** The whole web as a test sees it: any host name leads here, and nothing leads out. */
export interface Site {
  /** Port of the HTTPS server, for a browser that can map all hosts to one address. */
  readonly port: number;
  /** Port of an HTTP proxy that leads every host here, for one that cannot. */
  readonly proxyPort: number;
  readonly requests: readonly Request[];
  /** From now on the address answers so. Query and fragment are not compared. */
  answer(url: string, answer: Answer): void;
  /** Resolves as soon as the address was asked for. */
  reached(url: string): Promise<void>;
  /** Forgets all answers, and what was asked for. */
  reset(): void;
  close(): Promise<void>;
}

const types: Record<string, string> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript' };
const keyOf = (url: string) => url.replace(/[?#].*/, '');

/** Opens the site on two free local ports. What was not given an answer is 404 with an empty page. */
export async function openSite(pages: string): Promise<Site> {
  const answers = new Map<string, Answer>();
  const requests: Request[] = [];
  const awaited = new Map<string, () => void>();
  const sockets = new Set<Socket>();

  const server = createServer(makeCertificate(), (request, response) => {
    const url = `https://${request.headers.host}${request.url}`;
    requests.push({ method: request.method ?? '', url });
    awaited.get(keyOf(url))?.();
    request.resume();
    const answer = answers.get(keyOf(url)) ?? { status: 404, body: '' };
    if (answer.hangUp) return void request.socket.destroy();
    if (answer.hangs) return;
    const body = answer.body ?? (answer.page ? readFileSync(`${pages}/${answer.page}`, 'utf8') : '');
    const type = types[extname(answer.page ?? 'a.html')] ?? 'text/plain';
    response.writeHead(answer.status ?? 200, {
      'content-type': type,
      'cache-control': 'no-store',
      ...answer.headers,
      ...(answer.breaksOff && { 'content-length': String(Buffer.byteLength(body) + 5_000) }),
    });
    if (!answer.breaksOff) return void response.end(body);
    // The browser is to have read it by then.
    response.write(body, () => setTimeout(() => request.socket.destroy(), 300));
  });

  const proxy = createProxy((request, response) => {
    requests.push({ method: request.method ?? '', url: request.url ?? '' });
    response.writeHead(502).end();
  });
  proxy.on('connect', (_request, socket: Socket) => {
    const through = connect((server.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      through.pipe(socket).pipe(through);
    });
    through.on('error', () => socket.destroy());
    through.on('close', () => socket.destroy());
    socket.on('error', () => through.destroy());
    socket.on('close', () => through.destroy());
  });

  for (const each of [server, proxy]) {
    each.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
    });
    each.on('clientError', (_error, socket) => socket.destroy());
    await new Promise<void>(ready => each.listen(0, '127.0.0.1', ready));
  }

  return {
    port: (server.address() as AddressInfo).port,
    proxyPort: (proxy.address() as AddressInfo).port,
    requests,
    answer: (url, answer) => void answers.set(keyOf(url), answer),
    reached: url =>
      new Promise(done => {
        if (requests.some(request => keyOf(request.url) === keyOf(url))) done();
        awaited.set(keyOf(url), done);
      }),
    reset() {
      answers.clear();
      awaited.clear();
      requests.length = 0;
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await Promise.all([server, proxy].map(each => new Promise(done => each.close(done))));
    },
  };
}
