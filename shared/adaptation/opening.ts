import type { Block } from '../rich-text/rich-text.ts';
import type { DraftBuilder } from './builder.ts';
import { contentWords } from './content-words.ts';
import { chooseHook, saysTitle } from './hook.ts';
import { paragraph, sentenceParagraph, type Kit } from './kit.ts';
import type { Picker } from './pick.ts';
import { shortenText, shortenTitle } from './shorten.ts';

/** Puts the hook first, cut to what the platform holds if need be. */
export function openWithHook(
  kit: Kit,
  picker: Picker,
  builder: DraftBuilder,
  dress: (text: string) => Block = paragraph,
): void {
  const hook = chooseHook(kit, picker);
  if (hook === null || hook.text === '') return;
  const whole = dress(hook.text);
  const block = { ...whole, ...(hook.passage === null ? {} : { passage: hook.passage }) };
  if (builder.insist(block)) {
    // Whoever reads only this must still learn what it is about.
    if (!hook.isTitle && !saysTitle(kit, new Set(contentWords(hook.text, kit.material.language)))) {
      builder.open(paragraph(kit.material.title));
    }
    return;
  }
  const fits = (text: string) => kit.mayHold([...builder.finish(), dress(text)]);
  const cut = hook.isTitle
    ? shortenTitle(hook.text, fits, kit.material.language)
    : shortenText(hook.text, fits, kit.material.language);
  if (cut !== '') builder.insist(dress(cut));
}

/** The lead after the hook: whole, or as many of its sentences as fit; what the hook said is left out. */
export function addLead(kit: Kit, picker: Picker, builder: DraftBuilder, most = 3): void {
  const sentences = kit.material.lead.filter((sentence) => !picker.isSaid(sentence)).slice(0, most);
  for (let count = sentences.length; count > 0; count -= 1) {
    const chosen = sentences.slice(0, count);
    const added =
      builder.open(sentenceParagraph(chosen)) ||
      (count === 1 && builder.isEmpty && builder.insist(sentenceParagraph(chosen)));
    if (!added) continue;
    chosen.forEach((sentence) => picker.say(sentence.words, sentence));
    return;
  }
  // Not even the first fits: then another one that needs no first.
  const other = sentences.find((sentence) => !sentence.leans && !sentence.isTurned && builder.hasRoomFor(sentence));
  if (other === undefined || !builder.open(sentenceParagraph([other]))) return;
  picker.say(other.words, other);
}
