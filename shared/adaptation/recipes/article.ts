import type { Block } from '../../rich-text/rich-text.ts';
import { closing, furtherLinks } from '../closing.ts';
import { singleDraft } from '../draft.ts';
import { inlineParagraph, openKit, paragraph, sentenceParagraph, type Kit } from '../kit.ts';
import { Picker } from '../pick.ts';
import type { RecipeDraft, RecipeInput } from '../recipe.ts';
import { shortenText, upTo } from '../shorten.ts';

/** The lead and the whole text of the master; a text that says its lead itself stays as it is. */
export function articleBody(kit: Kit): Block[] {
  const { body, leadBlock } = kit.material;
  const lead = kit.input.master.lead.replace(/\s+/gu, ' ').trim();
  const blocks = body.blocks.filter((block) => block.kind !== 'part-break');
  return lead === '' || leadBlock !== null ? blocks : [paragraph(lead), ...blocks];
}

/** The article as it is: for blogs, Medium, LinkedIn articles, feeds. */
export function draftArticle(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const end = closing(kit);
  return singleDraft(kit, [...articleBody(kit), ...end.blocks], { fields: end.fields });
}

/** Title, lead and a link to the whole text: for feeds and everything that only points. */
export function draftSummary(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const end = closing(kit);
  return singleDraft(kit, [...leadParagraphs(kit), ...end.blocks], { fields: end.fields });
}

export function leadParagraphs(kit: Kit): Block[] {
  return kit.material.lead.length === 0 ? [] : [sentenceParagraph(kit.material.lead)];
}

/** Press release: lead, the whole text, where to find more. Place, contact and boilerplate come from the channel. */
export function draftPressRelease(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const { link } = kit.material;
  const more: Block[] =
    link === '' || kit.settings.linkPlace === 'none'
      ? []
      : [
          inlineParagraph([
            { kind: 'text', text: `${kit.word('furtherInformation')}: ` },
            { kind: 'link', url: link, children: [{ kind: 'text', text: link }] },
          ]),
        ];
  const signOff = kit.settings.signOff.trim() === '' ? [] : [paragraph(kit.settings.signOff.trim())];
  return singleDraft(kit, [...articleBody(kit), ...more, ...furtherLinks(kit), ...signOff]);
}

/** News for colleagues: the points that matter first, then the whole text. */
export function draftIntranetNews(input: RecipeInput): RecipeDraft {
  const kit = openKit(input);
  const end = closing(kit);
  const picker = new Picker(kit.material);
  kit.material.lead.forEach((sentence) => picker.say(sentence.words, sentence));
  const blocks = articleBody(kit);
  return singleDraft(kit, [...blocks.slice(0, 1), ...keyPoints(kit, picker), ...blocks.slice(1), ...end.blocks], {
    fields: end.fields,
  });
}

function keyPoints(kit: Kit, picker: Picker): Block[] {
  if (kit.material.sentences.length < 12) return [];
  const chosen = Array.from({ length: 3 }, () => picker.take((sentence) => sentence.text.length <= 170)).filter(
    (one) => one !== null,
  );
  if (chosen.length < 3) return [];
  const items = chosen
    .sort((a, b) => a.index - b.index)
    .map((sentence) => ({
      children: [{ kind: 'text' as const, text: shortenText(sentence.text, upTo(170), kit.material.language) }],
    }));
  return [
    inlineParagraph([{ kind: 'text', text: kit.word('keyPoints'), marks: ['bold'] }]),
    { kind: 'list', listKind: 'bullet', items },
  ];
}
