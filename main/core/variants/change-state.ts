import type { Variant, VariantState } from '../../../shared/model/variants.ts';
import { canBeAccepted, type Finding } from '../../../shared/platforms/finding.ts';
import { variantSteps } from '../../../shared/model/variant-steps.ts';
import { linkTarget } from '../../../shared/links/link-gate.ts';
import { Failure } from '../failure.ts';
import type { Workspace, Writer } from '../workspace.ts';
import { openBlocking, variantView } from './variant-views.ts';

export interface StateChange {
  readonly state: VariantState;
  /** Lets blocking findings stand; recorded for each of them. */
  readonly reason?: string | undefined;
  readonly publishedUrl?: string | undefined;
  readonly publishedAt?: string | undefined;
}

/** Changes the state by the rules. Throws `WRONG_STATE`, `NOT_READY` with the codes that stand, `NO_RIGHTS` with the files, `INVALID` for an address. */
export function changeState(
  workspace: Workspace,
  writer: Writer,
  variant: Variant,
  change: StateChange,
  by: string,
): Variant {
  if (!variantSteps[variant.state].includes(change.state))
    throw new Failure('WRONG_STATE', { from: variant.state, to: change.state });
  const now = workspace.clock.now();
  // What was published is a fact, whatever stands against it; rights keep it from being handed over.
  const leavesWork = change.state === 'ready' || change.state === 'handed-over' || change.state === 'published';
  const acceptedFindings = leavesWork ? withReasons(writer, variant, change, by, now) : variant.acceptedFindings;
  return writer.change('variants', variant.id, {
    state: change.state,
    acceptedFindings,
    // A hand-over changes nothing of what is handed over: exported twice, the same state gives the same bytes.
    ...(change.state === 'handed-over' ? { handedOverAt: now } : { updatedAt: now }),
    ...(change.state === 'published' ? publication(change, now) : {}),
  });
}

function withReasons(
  writer: Writer,
  variant: Variant,
  { state, reason }: StateChange,
  by: string,
  at: string,
): Variant['acceptedFindings'] {
  const open = openBlocking(variantView(writer, variant)).filter(
    ({ code }) => state !== 'published' || canBeAccepted(code),
  );
  requireRights(open);
  const codes = [...new Set(open.map((finding) => finding.code))];
  if (codes.length === 0) return variant.acceptedFindings;
  if (reason === undefined || reason.trim().length < 3)
    throw new Failure('NOT_READY', { findings: codes.length, codes });
  return [...variant.acceptedFindings, ...codes.map((code) => ({ code, reason: reason.trim(), by, at }))];
}

/** No reason makes up for a right that is not there. */
function requireRights(open: readonly Finding[]): void {
  const uncovered = open.filter(({ code }) => !canBeAccepted(code));
  if (uncovered.length === 0) return;
  const files = [...new Set(uncovered.map(({ params }) => String(params['file'])))];
  throw new Failure('NO_RIGHTS', { count: uncovered.length, files: files.join(', ') });
}

function publication(
  { publishedUrl, publishedAt }: StateChange,
  now: string,
): Pick<Variant, 'publishedUrl' | 'publishedAt'> {
  const address = publishedUrl ?? '';
  if (address !== '' && linkTarget(address) === null)
    throw new Failure('INVALID', { field: 'publishedUrl', rule: 'link', value: address });
  return { publishedUrl: address, publishedAt: publishedAt ?? now };
}
