/** One sentence per code of a finding about what a picture loses on its way out; part of `findingTexts`. */
export const pictureWords = {
  de: {
    'image-stands-still':
      '{{file}} bewegt sich in {{frames}} Bildern und steht als {{format}} still: Nur das erste ist zu sehen. Für Bewegung ein Video nehmen.',
    'image-opaque':
      '{{file}} hat durchsichtige Stellen. {{format}} kennt keine, sie werden {{background}}: den Hintergrund beim Zuschneiden wählen.',
    'images-mixed_one':
      '{{file}} geht mit {{width}} × {{height}} hinaus, das erste Bild mit {{firstWidth}} × {{firstHeight}}: Die Plattform zeigt alle im Verhältnis des ersten und schneidet den Rest ab.',
    'images-mixed_other':
      '{{count}} Bilder haben ein anderes Verhältnis als das erste mit {{firstWidth}} × {{firstHeight}}, zuerst {{file}} mit {{width}} × {{height}}: Die Plattform schneidet sie danach zu.',
  },
  en: {
    'image-stands-still':
      '{{file}} moves in {{frames}} pictures and stands still as {{format}}: only the first is seen. Take a video for movement.',
    'image-opaque':
      '{{file}} has parts one sees through. {{format}} has none, they become {{background}}: choose the background where you crop.',
    'images-mixed_one':
      '{{file}} leaves with {{width}} × {{height}}, the first picture with {{firstWidth}} × {{firstHeight}}: the platform shows all with the ratio of the first and cuts the rest off.',
    'images-mixed_other':
      '{{count}} pictures have another ratio than the first with {{firstWidth}} × {{firstHeight}}, {{file}} with {{width}} × {{height}} to begin with: the platform cuts them to it.',
  },
} as const;
