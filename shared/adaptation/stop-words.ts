import type { Language } from '../model/common.ts';

const german = `aber alle allem allen aller alles als also am an ander andere anderem anderen anderer anderes auch auf aus bei beide beim
bereits besonders bin bis bist da dabei dadurch dafür dagegen daher damit danach daneben dann daran darauf darin darum darunter das dass
davon davor dazu dem den denen denn dennoch der deren des deshalb dessen desto die dies diese diesem diesen dieser dieses doch dort du
durch ein eine einem einen einer eines einige einmal er erst es etwa etwas euch euer eure für gab ganz gar geben gegen gerade gern gibt
gilt habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja je jede jedem
jeden jeder jedes jedoch jetzt kann kein keine keinem keinen keiner kommen kommt können lassen lässt machen macht mal man manche mehr
mein meist mich mir mit muss müssen nach nachdem neben nicht nichts noch nun nur ob oder oft ohne schon sehr sei sein seine seinem seinen
seiner seit sich sie sind so sobald sogar solche soll sollen sollte sollten sondern sonst soweit sowie steht stehen über um und uns unser
unsere unserem unseren unserer unter viel viele vielen vom von vor wann war waren warum was weil weiter welche welchem welchen welcher
wenig weniger wenn wer werde werden wie wieder will wir wird wirklich wo wurde wurden während zu zudem zum zur zwar zwei zwischen`;

const english = `a about above after again against all also am an and any are as at be because been before being below between both but by
can could did do does doing down during each few for from further get gets had has have having he her here hers him his how i if in into
is it its itself just keep keeps kind let like made make makes many may me more most much must my need needs never no nor not now of off
often on once one only or other our ours out over own same see seen she should so some still such take takes than that the their theirs
them then there these they this those though through to too two under until up us use used very was way we well were what when where
which while who whom why will with without would you your yours`;

const words: Record<Language, ReadonlySet<string>> = {
  de: new Set(german.split(/\s+/u)),
  en: new Set(english.split(/\s+/u)),
};

/** Whether a word says nothing about the subject. `word` in lower case. */
export function isStopWord(word: string, language: Language): boolean {
  return words[language].has(word);
}
