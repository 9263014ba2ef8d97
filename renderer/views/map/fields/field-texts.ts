import { defineTexts } from '../../../../shared/texts/texts.ts';

/** Words of the controls themselves; the names of the fields are those of the channels' view. */
export const fieldTexts = defineTexts('mapFields', {
  de: {
    differs: 'verschieden',
    none: 'ohne',
    nobody: 'niemand',
    ownAddress: 'Adresse des Kanals',
    retired: '{{name}} (stillgelegt)',
    duty: 'Pflicht',
    noDuty: 'nicht nötig',
    yes: 'ja',
    no: 'nein',
  },
  en: {
    differs: 'differ',
    none: 'none',
    nobody: 'nobody',
    ownAddress: 'address of the channel',
    retired: '{{name}} (retired)',
    duty: 'required',
    noDuty: 'not needed',
    yes: 'yes',
    no: 'no',
  },
});
