import { resolve } from 'node:path';
import { asId, type CardTemplateId } from '../../../shared/ids.ts';
import type { Language } from '../../../shared/model/common.ts';
import { describeCardFinding, templateName } from '../../../shared/texts/cards.ts';
import { translate } from '../../../shared/texts/texts.ts';
import { type AddCommand, WrongUse } from '../command.ts';
import { type Client, withWorkspace } from '../open-client.ts';
import { cliTexts } from '../texts.ts';

interface CardOptions {
  readonly variant: string;
  readonly template?: string;
  readonly format: string;
  readonly out: string;
  readonly replace?: boolean;
  readonly json?: boolean;
}

export const addCard: AddCommand = (program, { root, language, output, signal, finish }) => {
  program
    .command('card <workspace>')
    .requiredOption('--variant <id>')
    .option('--template <name or id>')
    .requiredOption('--format <name>')
    .requiredOption('--out <file or folder>')
    .option('--replace')
    .option('--json')
    .action(async (workspace: string, options: CardOptions) => {
      const print = output(options.json === true);
      const format = formatOf(options.format, language);
      await withWorkspace(
        root,
        workspace,
        async (client) => {
          const templateId = await chosenTemplate(client, options.template, language);
          const variantId = asId('variant', options.variant);
          const place = resolve(options.out);
          const replace = options.replace === true;
          const written = await client.cards.write({ variantId, templateId, format, place, replace }, { signal });
          const { places, pages, findings } = written;
          if (print.json) print.out(JSON.stringify(written));
          for (const file of places) print.say(translate(cliTexts, language, 'cardWritten', { place: file }));
          print.say(translate(cliTexts, language, 'cardsDone', { count: pages }));
          for (const finding of findings) {
            const words = describeCardFinding(finding, language);
            const of =
              finding.page === null ? '' : translate(cliTexts, language, 'ofCard', { number: finding.page + 1 });
            print.problem(`${of}${words}`);
          }
        },
        true,
      );
      finish(0);
    });
};

function formatOf(word: string, language: Language): 'png' | 'pdf' {
  const found = (['png', 'pdf'] as const).find((choice) => choice === word.toLowerCase());
  if (found !== undefined) return found;
  throw new WrongUse(translate(cliTexts, language, 'notAChoice', { option: '--format', word, choices: 'png, pdf' }));
}

/** A template by id or by name, in either language; without a word the first there is. */
async function chosenTemplate(client: Client, word: string | undefined, language: Language): Promise<CardTemplateId> {
  const { templates } = await client.cards.templates();
  const wanted = word?.toLowerCase();
  const found = templates.find(({ template }) => {
    const names = [template.id, template.name, templateName(template, 'de'), templateName(template, 'en')];
    return wanted === undefined || names.some((name) => name.toLowerCase() === wanted);
  });
  if (found !== undefined) return found.template.id;
  const names = templates.map(({ template }) => templateName(template, language)).join(', ');
  throw new WrongUse(translate(cliTexts, language, 'noSuchTemplate', { word: word ?? '', names }));
}
