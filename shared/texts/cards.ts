import type { CardFinding } from '../cards/card-finding.ts';
import type { Language } from '../model/common.ts';
import { defineTexts, type TextKey, translate } from './texts.ts';

/** Names of the templates that come along, and a sentence for each code of a finding about cards. */
export const cardTexts = defineTexts('cards', {
  de: {
    'name.delivered-clear': 'Klar',
    'name.delivered-edge': 'Kante',
    'name.delivered-night': 'Nacht',
    'name.delivered-signal': 'Signal',
    'name.delivered-frame': 'Rahmen',
    'name.delivered-picture': 'Bild',
    'name.delivered-story': 'Story',
    'card-text-too-long':
      'Der Text ist zu lang: {{words}} Wörter haben auch bei {{size}} px keinen Platz. Kürzen oder auf zwei Karten verteilen.',
    'card-text-too-small':
      'Die kleinste Schrift hat {{size}} px: Auf einem Telefon ({{phone}} Punkte breit) braucht sie {{needed}} px. Text kürzen oder die kleinste Größe der Vorlage anheben.',
    'card-contrast-low':
      'Der Text hebt sich kaum ab: Kontrast {{ratio}} : 1, nötig sind {{needed}} : 1. Andere Farben wählen oder das Bild stärker abdecken.',
    'card-font-lacks-sign': 'Diese Zeichen haben die Schriften nicht: {{signs}} Bitte anders schreiben.',
    'card-too-many-pages':
      '{{count}} Karten, die Plattform nimmt höchstens {{limit}}. Karten zusammenfassen oder weglassen.',
    'card-too-few-pages': '{{count}} Karte, die Plattform verlangt mindestens {{limit}}. Eine Karte hinzufügen.',
    'card-page-empty': 'Auf der Karte steht nichts. Text eingeben oder die Karte entfernen.',
    'card-picture-missing':
      'Die Vorlage zeigt ein Bild, die Karte hat keines. Ein Bild wählen oder eine andere Vorlage nehmen.',
    'card-logo-missing': 'Das Logo liegt nicht mehr in der Mediathek. Unter „Marke“ ein anderes wählen.',
    'card-picture-enlarged': 'Das Bild ist zu klein und wird {{times}}-fach vergrößert. Ein größeres wählen.',
    'card-ratio-refused':
      'Die Plattform zeigt Bilder im Verhältnis {{min}} bis {{max}}, die Karte hat {{ratio}} und würde beschnitten. Ein anderes Format der Vorlage wählen.',
    'card-documents-not-taken': 'Diese Plattform zeigt keine Dokumente. Die Karten als Bilder erstellen.',
  },
  en: {
    'name.delivered-clear': 'Clear',
    'name.delivered-edge': 'Edge',
    'name.delivered-night': 'Night',
    'name.delivered-signal': 'Signal',
    'name.delivered-frame': 'Frame',
    'name.delivered-picture': 'Picture',
    'name.delivered-story': 'Story',
    'card-text-too-long':
      'The text is too long: {{words}} words do not fit even at {{size}} px. Shorten it or spread it over two cards.',
    'card-text-too-small':
      'The smallest letters have {{size}} px: on a phone ({{phone}} points wide) they need {{needed}} px. Shorten the text or raise the smallest size of the template.',
    'card-contrast-low':
      'The text hardly stands out: contrast {{ratio}} : 1, {{needed}} : 1 is needed. Choose other colours or cover the picture more.',
    'card-font-lacks-sign': 'The fonts do not have these signs: {{signs}} Please write it differently.',
    'card-too-many-pages': '{{count}} cards, the platform takes at most {{limit}}. Merge cards or leave some out.',
    'card-too-few-pages': '{{count}} card, the platform asks for at least {{limit}}. Add a card.',
    'card-page-empty': 'Nothing stands on the card. Enter text or remove the card.',
    'card-picture-missing':
      'The template shows a picture, the card has none. Choose a picture or take another template.',
    'card-logo-missing': 'The logo is no longer in the library. Choose another one under “Brand”.',
    'card-picture-enlarged': 'The picture is too small and is enlarged {{times}} times. Choose a larger one.',
    'card-ratio-refused':
      'The platform shows pictures with a ratio of {{min}} to {{max}}, the card has {{ratio}} and would be cut. Choose another size for the template.',
    'card-documents-not-taken': 'This platform shows no documents. Make the cards as pictures.',
  },
});

/** The finding as one sentence, numbers as the language writes them. */
export function describeCardFinding(
  { code, params }: Pick<CardFinding, 'code' | 'params'>,
  language: Language,
): string {
  const shown = (value: string | number): string | number =>
    typeof value === 'number' && language === 'de' ? String(value).replace('.', ',') : value;
  const values = Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(value)]));
  return translate(cardTexts, language, code, values);
}

/** What a template is called: those that come along have a name in each language. */
export function templateName({ id, name }: { readonly id: string; readonly name: string }, language: Language): string {
  const key = `name.${id}`;
  return key in cardTexts.de && key === `name.delivered-${name}`
    ? translate(cardTexts, language, key as TextKey<typeof cardTexts>)
    : name;
}
