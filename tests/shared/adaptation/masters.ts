import { asId } from '../../../shared/ids.ts';
import { channelSchema, type Channel } from '../../../shared/model/channels.ts';
import type { Language } from '../../../shared/model/common.ts';
import { masterSchema, type Master } from '../../../shared/model/masters.ts';
import { mediaSchema, type Media } from '../../../shared/model/media.ts';
import type { RichText } from '../../../shared/rich-text/rich-text.ts';
import { bold, doc, h2, image, link, ol, p, quote, table, ul, withPassages } from '../../builders/rich-text.ts';

export interface Sample {
  readonly master: Master;
  readonly body: RichText;
}

const at = '2026-03-02T08:00:00.000Z';

/** A German article as a craft business writes it: figures, a list, a table, a quote, a picture. */
export const fassade: Sample = {
  master: masterSchema.parse({
    id: asId('master', 'm-fassade'),
    title: 'Holzfassaden richtig pflegen: Wann sich ein neuer Anstrich wirklich lohnt',
    lead: 'Eine Fassade aus Lärche oder Douglasie hält 40 Jahre und länger, wenn sie richtig gebaut ist. Viele Eigentümer streichen trotzdem zu früh oder mit dem falschen Mittel. Wir zeigen, woran Sie den Zustand Ihrer Fassade erkennen und was die Pflege kostet.',
    language: 'de',
    tags: ['Holzfassade', 'nachhaltiges Bauen', 'Gebäudepflege', 'Lärche', 'Handwerk', 'energetische Sanierung'],
    link: 'https://www.holzwerk-nord.example/ratgeber/fassade-pflegen',
    callToAction: 'Jetzt den Pflegeplan herunterladen',
    author: 'Jule Petersen',
    createdAt: at,
    updatedAt: at,
  }),
  body: withPassages(
    doc(
      p(
        'Wer im Frühjahr um sein Haus geht, sieht es sofort: Die Wetterseite ist grau, unter dem Dachüberstand leuchtet das Holz noch honiggelb. Das ist kein Schaden. Die graue Schicht ist nur wenige Zehntelmillimeter dick und schützt das Holz darunter vor UV-Licht.',
      ),
      h2('Grau ist nicht gleich kaputt'),
      p(
        'Unbehandeltes Holz vergraut innerhalb von zwei bis fünf Jahren. Entscheidend ist nicht die Farbe, sondern ob das Holz trocken bleibt. Eine Fassade, die nach einem Regentag innerhalb von 24 Stunden abtrocknet, braucht keine Beschichtung.',
      ),
      p(
        'Kritisch wird es dort, wo Wasser stehen bleibt: an Stirnholz, hinter Fallrohren und auf waagerechten Leisten. Dr. Henrik Aalders vom Prüfinstitut Küste hat im vergangenen Jahr 120 Gebäude in Schleswig-Holstein untersucht. Bei 8 von 10 Schäden lag die Ursache nicht in der Oberfläche, sondern im Detail.',
      ),
      quote(
        'Die meisten Fassaden sterben nicht am Wetter, sondern an einer fehlenden Tropfkante. – Dr. Henrik Aalders, Prüfinstitut Küste',
      ),
      image(
        'bild-fassade',
        'Vergraute Lärchenfassade eines Wohnhauses mit heller Zone unter dem Dachüberstand',
        'Wetterseite nach zwölf Jahren',
      ),
      h2('Der Fingernageltest'),
      p(
        'Ob ein Anstrich nötig ist, lässt sich in fünf Minuten prüfen. Drücken Sie den Fingernagel quer zur Faser in das Holz: Bleibt eine tiefe Kerbe, ist die Oberfläche abgebaut. Prüfen Sie vor allem die untersten 30 Zentimeter, denn dort spritzt Regenwasser zurück.',
      ),
      p('Diese Zeichen sprechen für eine Behandlung:'),
      ul(
        'Das Holz fasert oder fühlt sich schwammig an.',
        'Wasser perlt nicht mehr ab, sondern zieht sofort ein.',
        'Die alte Lasur blättert oder reißt.',
        'Schrauben und Nägel hinterlassen dunkle Fahnen.',
      ),
      h2('Öl, Lasur oder nichts?'),
      p(
        'Welches Mittel passt zu welchem Haus? Öle dringen ein und lassen sich ohne Schleifen erneuern, müssen aber alle zwei bis drei Jahre aufgefrischt werden. Dünnschichtlasuren halten drei bis fünf Jahre. Deckende Farben schützen am längsten, verzeihen aber keine Feuchtigkeit von hinten.',
      ),
      table(
        ['Mittel', 'Haltbarkeit', 'Kosten je m²'],
        ['Öl', '2–3 Jahre', 'ca. 14 Euro'],
        ['Dünnschichtlasur', '3–5 Jahre', 'ca. 22 Euro'],
        ['Deckende Farbe', '8–12 Jahre', 'ca. 38 Euro'],
      ),
      p(
        'Für ein Einfamilienhaus mit 160 m² Fassade heißt das: Ein Ölanstrich kostet rund 2.240 Euro, fällt aber viermal so oft an wie eine deckende Farbe. Über 25 Jahre gerechnet liegt die unbehandelte Fassade mit Abstand vorn.',
      ),
      h2('So gehen Sie vor'),
      ol(
        'Fassade im April oder Mai nach einem Regentag ansehen',
        'Stirnholz, Sockel und Anschlüsse mit dem Fingernagel prüfen',
        'Lockere Schichten abbürsten und Tropfkanten nachrüsten',
        'Erst dann über Öl oder Lasur entscheiden',
      ),
      p(
        'Unser Pflegeplan führt mit ',
        bold('zwölf Fotos'),
        ' durch diese Schritte und enthält eine Liste geprüfter Mittel. Er ist kostenlos und passt auf zwei Seiten. Mehr zur Ausführung steht im ',
        link('https://www.holzwerk-nord.example/ratgeber/tropfkanten', 'Ratgeber Tropfkanten'),
        '.',
      ),
      h2('Fazit'),
      p(
        'Eine gut gebaute Holzfassade braucht weniger Pflege, als die Werbung glauben macht. Wer die Details in Ordnung hält, spart sich die meisten Anstriche.',
      ),
    ),
  ),
};

/** An English announcement of a foundation: no list that fits, a question, amounts of money, two voices. */
export const library: Sample = {
  master: masterSchema.parse({
    id: asId('master', 'm-library'),
    title: 'Seven village libraries reopen with longer hours and no fines',
    lead: 'From 1 September, seven village libraries in the Harrow Vale open their doors again, six days a week. Late fees are gone for good. The Alder Trust pays for the first three years.',
    language: 'en',
    tags: ['libraries', 'rural life', 'reading', 'volunteering', 'Harrow Vale'],
    link: 'https://aldertrust.example/news/village-libraries',
    callToAction: 'Find your nearest library',
    author: 'Miriam Okafor',
    createdAt: at,
    updatedAt: at,
  }),
  body: withPassages(
    doc(
      p(
        'When the mobile library stopped in 2021, the nearest shelf of books for the 4,300 people of the upper valley was a 50-minute bus ride away. Children noticed first. Borrowing by under-twelves fell by 62 per cent within a year.',
      ),
      h2('Why did the old model fail?'),
      p(
        'The county kept its branches open for eleven hours a week, most of them while people were at work. Each branch cost £48,000 a year and lent fewer than nine books a day. Closing them looked like arithmetic. It was not: visits to the surgery, the post office and the school café fell along with the loans.',
      ),
      p(
        'Mr. Dunstan Hale, who ran the branch in Lower Fenwick for 19 years, kept count. Half of his visitors never borrowed a book. They came to print a form, to get warm or to talk.',
      ),
      h2('What is different this time'),
      p(
        'The new libraries share rooms that are already heated and staffed: two village shops, three schools, a pub and a chapel. Every site opens at least 40 hours a week. A single card works in all seven places, and books can be returned anywhere.',
      ),
      p(
        'Fines are abolished, because they cost more to collect than they brought in. In a trial in Lower Fenwick, 94 per cent of overdue books came back within a month of a friendly text message.',
      ),
      quote('“Nobody should owe a library money for reading slowly.” – Miriam Okafor, director of the Alder Trust'),
      image('photo-library', 'Volunteers fill wooden shelves in the back room of a village shop', ''),
      h2('Who pays, and for how long'),
      p(
        'The Alder Trust gives £310,000 over three years. The county adds the stock of 21,000 books and its lending system. After that, each parish decides whether to carry on; the running costs are then about £6 per household and year.',
      ),
      p('Would your village pay six pounds a year for a room full of books? The first vote is in the spring of 2029.'),
      h2('How to take part'),
      p(
        'More than 140 volunteers have signed up, and the rota still has gaps on Saturdays. Training takes one evening. Anyone aged 14 or over is welcome, and under-18s work in pairs with an adult.',
      ),
    ),
  ),
};

const mediaRecord = (id: string, alt: { de: string; en: string }): Media =>
  mediaSchema.parse({
    id: asId('media', id),
    digest: 'a'.repeat(64),
    fileName: `${id}.jpg`,
    mediaType: 'image/jpeg',
    bytes: 480_000,
    width: 2400,
    height: 1600,
    altText: alt,
    credit: 'Holzwerk Nord',
    createdAt: at,
  });

export const media: readonly Media[] = [
  mediaRecord('bild-fassade', { de: 'Vergraute Lärchenfassade mit heller Zone unter dem Dach', en: '' }),
  mediaRecord('photo-library', { de: '', en: 'Volunteers fill shelves in a village shop' }),
];

/** A channel on a platform, as the team would set it up. */
export function channelOn(platformId: string, language: Language, more: Partial<Channel> = {}): Channel {
  return {
    ...channelSchema.parse({
      id: asId('channel', `c-${platformId}`),
      name: platformId,
      platformId,
      language,
      createdAt: at,
    }),
    ...more,
  };
}
