import { defineTexts } from '../../../shared/texts/texts.ts';

export const focusTexts = defineTexts('view-media-focus', {
  de: {
    label: 'Blickpunkt',
    automatic: 'Bildmitte',
    point: '{{x}} % von links, {{y}} % von oben',
    keys: 'Mit den Pfeiltasten versetzen.',
    clear: 'zurück zur Mitte',
  },
  en: {
    label: 'Focal point',
    automatic: 'centre of the picture',
    point: '{{x}} % from the left, {{y}} % from the top',
    keys: 'Move it with the arrow keys.',
    clear: 'back to the centre',
  },
});
