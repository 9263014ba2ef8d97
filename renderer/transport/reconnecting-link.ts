import type { ClientContext, ClientLink, ClientOptions } from '@orpc/client';
import { type ConnectionState, setConnectionState } from './connection.ts';

/** One connection: how to call through it, and a promise that settles when it ended. */
export interface OpenLink {
  readonly link: ClientLink<ClientContext>;
  readonly ended: Promise<void>;
}

/** Whether trying again is pointless. */
export type IsRefusal = (error: unknown) => boolean;

const pauses = [200, 400, 800, 1600, 3000];

/** A link that opens its connection again whenever it ends. Calls made meanwhile wait for the next one. */
export class ReconnectingLink implements ClientLink<ClientContext> {
  readonly #open: () => Promise<OpenLink>;
  readonly #isRefusal: IsRefusal;
  readonly #report: (state: ConnectionState) => void;
  #current: Promise<ClientLink<ClientContext>>;

  constructor(
    open: () => Promise<OpenLink>,
    isRefusal: IsRefusal = () => false,
    report: (state: ConnectionState) => void = setConnectionState,
  ) {
    this.#open = open;
    this.#isRefusal = isRefusal;
    this.#report = report;
    this.#current = this.#connect(0);
    this.#current.catch(() => undefined); // each call reports it
  }

  async call(path: readonly string[], input: unknown, options: ClientOptions<ClientContext>): Promise<unknown> {
    const link = await this.#current;
    return await link.call(path, input, options);
  }

  async #connect(attempt: number): Promise<ClientLink<ClientContext>> {
    if (attempt > 0) await pause(pauses[Math.min(attempt, pauses.length) - 1] ?? 3000);
    try {
      const opened = await this.#open();
      this.#report('open');
      void opened.ended.then(() => {
        this.#report('lost');
        this.#current = this.#connect(1);
      });
      return opened.link;
    } catch (error) {
      if (this.#isRefusal(error)) {
        this.#report('refused');
        throw error;
      }
      this.#report(attempt === 0 ? 'connecting' : 'lost');
      return await this.#connect(attempt + 1);
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
