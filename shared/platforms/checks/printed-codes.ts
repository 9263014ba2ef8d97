import { qrPrint } from '../../qr-code/qr-checks.ts';
import { areSamePage } from '../../links/addresses.ts';
import { fieldText } from '../counted-fields.ts';
import type { Finding, Fix } from '../finding.ts';
import { codeSizeField, type PrintedCode, printedCodeOptions, printedCodes } from '../printed-codes.ts';
import { type Check, type CheckInput, finding, inText } from './check-input.ts';

/** The code that the package will hold, with the address as it goes out: can it be read at the width that is set? */
function judged(input: CheckInput, { address, sizeMm }: PrintedCode): Finding[] {
  const sent = input.context.track?.(address) ?? address;
  const print = qrPrint(printedCodeOptions({ address: sent, sizeMm }));
  const place = placeOf(input, address);
  if (print === null) return [finding('code-too-long', 'warning', place, { params: { link: address } })];
  // Whether an address could be shorter is told by the link register; here counts what is on the paper.
  const problem = print.problems.find(({ code }) => code === 'module-small' || code === 'module-tight');
  if (problem === undefined) return [];
  const { module = 0, needed = 0, size = 0 } = problem.params;
  const params = { link: address, width: sizeMm, module, needed, size };
  const fixes = wider(input, size);
  return problem.code === 'module-small'
    ? [finding('code-too-small', 'warning', place, { params, fixes })]
    : [finding('code-tight', 'hint', place, { params, fixes })];
}

function placeOf({ parts, content }: CheckInput, address: string): Finding['place'] {
  const own = fieldText(content.fields.link);
  if (own.trim() === address || areSamePage(own, address))
    return { kind: 'field', fieldId: 'link', start: 0, end: own.length };
  for (const part of parts) {
    const link = part.links.find(({ url }) => areSamePage(url, address));
    if (link !== undefined) return inText(part, link.start, link.end);
  }
  return { kind: 'variant' };
}

/** The next width to choose from that is enough. */
function wider({ profile }: CheckInput, size: number): Fix[] {
  const choices = profile.fields.find(({ id }) => id === codeSizeField)?.choices ?? [];
  const enough = choices.find((choice) => Number(choice) >= size);
  return enough === undefined ? [] : [{ kind: 'replace-field', fieldId: codeSizeField, value: enough }];
}

/** Whether the codes of a printed variant can be read at the width that is set. */
export const checkPrintedCodes: Check = (input) =>
  printedCodes(input.profile, input.content, input.context.links.promises).flatMap((code) => judged(input, code));
