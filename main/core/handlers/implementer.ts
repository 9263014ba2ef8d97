import { implement, ORPCError } from '@orpc/server';
import { contract } from '../../../shared/contract/contract.ts';
import { failures } from '../../../shared/contract/failures.ts';
import { Failure } from '../failure.ts';
import type { Session } from '../session/session.ts';

/** What every handler gets. `signal` of the call ends long work. */
export interface HandlerContext {
  readonly session: Session;
}

/**
 * The one place where failures become replies: an expected one by its name and data, an unexpected one as a reference
 * into the log, so that no stack and no path of this machine leaves the core.
 */
export const os = implement(contract)
  .$context<HandlerContext>()
  .use(async ({ context, next, path }) => {
    const reply = (error: unknown): unknown => asReply(error, path.join('.'), context.session);
    try {
      const result = await next();
      const { output }: { output: unknown } = result;
      // A streamed answer fails while it is read, long after its handler has returned.
      return isStream(output) ? { ...result, output: replying(output, reply) } : result;
    } catch (error) {
      throw reply(error);
    }
  });

function isStream(output: unknown): output is AsyncIterable<unknown> {
  return typeof output === 'object' && output !== null && Symbol.asyncIterator in output;
}

async function* replying(
  stream: AsyncIterable<unknown>,
  reply: (error: unknown) => unknown,
): AsyncGenerator<unknown, void, void> {
  try {
    yield* stream;
  } catch (error) {
    throw reply(error);
  }
}

function asReply(error: unknown, operation: string, session: Session): unknown {
  if (error instanceof ORPCError) return error;
  if (error instanceof Failure) {
    const failure = error as Failure; // instanceof widens the code to any
    const { status, message } = failures[failure.code];
    return new ORPCError(failure.code, { defined: true, status, message, data: failure.data });
  }
  if (error instanceof DOMException && error.name === 'AbortError') {
    return new ORPCError('CANCELLED', {
      defined: true,
      status: failures.CANCELLED.status,
      message: failures.CANCELLED.message,
    });
  }
  const reference = session.newId('log');
  session.log('unexpected', {
    operation,
    reference,
    error: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return new ORPCError('INTERNAL_SERVER_ERROR', { message: 'Unexpected failure', data: { reference } });
}
