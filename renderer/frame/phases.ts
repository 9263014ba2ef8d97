/** The five phases of the process, in order. Production is home: its pages are the app itself. */
export const phases = [
  { id: 'monitoring', number: 1, href: '/phase/monitoring' },
  { id: 'strategy', number: 2, href: '/phase/strategy' },
  { id: 'concept', number: 3, href: '/phase/concept' },
  { id: 'work', number: 4, href: '/' },
  { id: 'results', number: 5, href: '/phase/results' },
] as const;
export type PhaseId = (typeof phases)[number]['id'];
