import type { PlatformProfile } from '../platforms/platform-profile.ts';

export type MapTheme = 'light' | 'dark';
type Hue = PlatformProfile['hue'];

/** Colours of a drawing by role. The values are those of `renderer/theme/tokens.css`; a test holds them together. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly sunk: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly accent: string;
  readonly blocking: string;
  readonly hues: Readonly<Record<Hue, string>>;
}

export const palettes: Readonly<Record<MapTheme, Palette>> = {
  light: {
    paper: '#fbfaf8',
    surface: '#ffffff',
    sunk: '#f3f1ec',
    line: '#e6e2da',
    lineStrong: '#c9c3b8',
    ink: '#211f1b',
    ink2: '#5f5a51',
    ink3: '#6f695f',
    accent: '#0e6a67',
    blocking: '#b0281f',
    hues: {
      blue: '#2c5c9e',
      violet: '#5a4fc4',
      magenta: '#a63a80',
      green: '#2c7a4b',
      amber: '#9a5b00',
      sky: '#1b78b5',
      ink: '#3a3731',
      red: '#b0281f',
      teal: '#0e7470',
      olive: '#68700f',
    },
  },
  dark: {
    paper: '#191816',
    surface: '#211f1d',
    sunk: '#151412',
    line: '#33302c',
    lineStrong: '#4a463f',
    ink: '#edeae4',
    ink2: '#b4aea4',
    ink3: '#958f85',
    accent: '#5cc4bd',
    blocking: '#f08a80',
    hues: {
      blue: '#84b2ea',
      violet: '#a99cf5',
      magenta: '#e58ac4',
      green: '#6cc48d',
      amber: '#e2a94c',
      sky: '#62b6ea',
      ink: '#c9c4ba',
      red: '#f08a80',
      teal: '#5cc4bd',
      olive: '#bcc564',
    },
  },
};

/** `share` of the first colour over the second, as an opaque colour; both `#rrggbb`. */
export function mixed(colour: string, over: string, share: number): string {
  const channel = (from: string, index: number): number => Number.parseInt(from.slice(index, index + 2), 16);
  const parts = [1, 3, 5].map((index) =>
    Math.round(channel(colour, index) * share + channel(over, index) * (1 - share)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
