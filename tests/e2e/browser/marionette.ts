/**
 * A client for Marionette, the remote protocol that is built into Firefox. Messages are `length:json` over TCP, requests
 * `[0, id, command, parameters]`, answers `[1, id, error, result]`. WebDriver BiDi cannot open extension pages (yet), so
 * this is the one way to see all of an extension in an unchanged Firefox.
 */
import { connect, type Socket } from 'node:net';
import { afterRunning } from './driver';

/** Longer than any command takes on a loaded machine. Firefox itself ends a script after half of it. */
const LONGEST = 60_000;

type Answer = [1, number, { error: string; message: string } | null, unknown];

export class Marionette {
  #socket: Socket;
  #received = Buffer.alloc(0);
  #nextId = 1;
  #waiting = new Map<number, { command: string; resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  /** What ended the conversation: nothing is answered after it. */
  #ended: Error | null = null;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#receive(chunk));
    const end = () => this.#end('Firefox went away');
    socket.on('close', end);
    socket.on('error', end);
  }

  #end(why: string): void {
    this.#ended ??= new Error(why);
    for (const { command, reject } of this.#waiting.values()) reject(new Error(`${why} in ${command}`));
    this.#waiting.clear();
  }

  /** Connects, trying again while Firefox is still starting. */
  static async connect(port: number): Promise<Marionette> {
    const socket = await new Promise<Socket>((resolve, reject) => {
      const attempt = connect(port, '127.0.0.1', () => resolve(attempt));
      attempt.once('error', reject);
    });
    return new Marionette(socket);
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message = JSON.parse(this.#received.subarray(colon + 1, end).toString()) as Answer | object;
      this.#received = this.#received.subarray(end);
      // The first message is a greeting: an object, no list.
      if (Array.isArray(message)) this.#settle(message as Answer);
    }
  }

  #settle([, id, error, result]: Answer): void {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) waiting?.reject(new Error(`${waiting.command}: ${error.error}: ${error.message}`));
    else waiting?.resolve(result);
  }

  /** Sends a command and returns its result; rejects with Firefox's own words where it fails. */
  send<Result = unknown>(command: string, parameters: object = {}): Promise<Result> {
    const id = this.#nextId++;
    const message = JSON.stringify([0, id, command, parameters]);
    if (this.#ended) return Promise.reject(this.#ended);
    const answered = afterRunning(LONGEST, () => this.#end(`Firefox has not answered for ${LONGEST / 1000} s`));
    return new Promise<Result>((resolve, reject) => {
      this.#waiting.set(id, { command, resolve: (value) => resolve(value as Result), reject });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    }).finally(answered);
  }

  /** Runs a script as the browser itself rather than as the page. */
  async inBrowser<Result>(script: string, args: unknown[] = []): Promise<Result> {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      const { value } = await this.send<{ value: Result }>('WebDriver:ExecuteScript', { script, args });
      return value;
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  close(): void {
    this.#socket.destroy();
  }
}
