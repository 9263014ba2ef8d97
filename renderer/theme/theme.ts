import {
  Button,
  createTheme,
  type CSSVariablesResolver,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

/** Roles of `tokens.css` under which components of the library can be coloured: `<Button color="blocking">`. */
const roles = ['accent', 'done', 'attention', 'blocking', 'information'] as const;

function isRole(color: string): boolean {
  return (roles as readonly string[]).includes(color);
}

/** The library wants ten shades; ours is one that follows the scheme. */
function shades(name: string): MantineColorsTuple {
  const value = `var(--${name})`;
  return [value, value, value, value, value, value, value, value, value, value];
}

const variantColorResolver: VariantColorsResolver = (input) => {
  const color = input.color ?? input.theme.primaryColor;
  if (!isRole(color)) return defaultVariantColorsResolver(input);
  const on = color === 'accent' || color === 'blocking' ? `var(--on-${color})` : 'var(--paper)';
  const hover = color === 'accent' ? 'var(--accent-hover)' : `var(--${color})`;
  const soft = color === 'accent' ? 'var(--accent-soft)' : `var(--${color}-soft)`;
  switch (input.variant) {
    case 'filled':
      return { background: `var(--${color})`, hover, color: on, border: '1px solid transparent' };
    case 'light':
      return { background: soft, hover: soft, color: `var(--${color})`, border: '1px solid transparent' };
    case 'outline':
      return { background: 'transparent', hover: soft, color: `var(--${color})`, border: `1px solid var(--${color})` };
    case 'subtle':
      return { background: 'transparent', hover: soft, color: `var(--${color})`, border: '1px solid transparent' };
    case 'default':
      return {
        background: 'var(--surface)',
        hover: 'var(--hover)',
        color: 'var(--ink)',
        border: '1px solid var(--line-strong)',
      };
    default:
      return defaultVariantColorsResolver(input);
  }
};

const schemeVariables = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--ink-2)',
  '--mantine-color-placeholder': 'var(--ink-3)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--blocking)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-color-disabled': 'var(--sunk)',
  '--mantine-color-disabled-color': 'var(--ink-3)',
  '--mantine-color-disabled-border': 'var(--line)',
  '--mantine-primary-color-contrast': 'var(--on-accent)',
};

/** Maps the library's own variables to the roles; both schemes get the same, the roles differ. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const variables: Record<`--${string}`, string> = { ...schemeVariables };
  for (const role of roles) {
    variables[`--mantine-color-${role}-filled`] = `var(--${role})`;
    variables[`--mantine-color-${role}-filled-hover`] = role === 'accent' ? 'var(--accent-hover)' : `var(--${role})`;
    variables[`--mantine-color-${role}-light`] = `var(--${role}-soft)`;
    variables[`--mantine-color-${role}-light-hover`] = `var(--${role}-soft)`;
    variables[`--mantine-color-${role}-light-color`] = `var(--${role})`;
    variables[`--mantine-color-${role}-outline`] = `var(--${role})`;
    variables[`--mantine-color-${role}-text`] = `var(--${role})`;
  }
  return { variables: {}, light: variables, dark: variables };
};

const compact = { size: 'sm' } as const;

/** The library's components in our language of form: 28 and 32 px controls, radius 6, hairlines, one accent. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: 5,
  colors: {
    accent: shades('accent'),
    done: shades('done'),
    attention: shades('attention'),
    blocking: shades('blocking'),
    information: shades('information'),
  },
  variantColorResolver,
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-mono)',
  headings: {
    fontFamily: 'var(--font-sans)',
    fontWeight: '650',
    sizes: {
      h1: { fontSize: 'var(--text-20)', lineHeight: '1.3' },
      h2: { fontSize: 'var(--text-16)', lineHeight: '1.4' },
      h3: { fontSize: 'var(--text-14)', lineHeight: '1.4' },
    },
  },
  fontSizes: {
    xs: 'var(--text-12)',
    sm: 'var(--text-13)',
    md: 'var(--text-14)',
    lg: 'var(--text-16)',
    xl: 'var(--text-20)',
  },
  spacing: {
    xs: 'var(--space-1)',
    sm: 'var(--space-2)',
    md: 'var(--space-3)',
    lg: 'var(--space-4)',
    xl: 'var(--space-6)',
  },
  radius: {
    xs: 'var(--radius-small)',
    sm: 'var(--radius)',
    md: 'var(--radius)',
    lg: 'var(--radius-large)',
    xl: '16px',
  },
  defaultRadius: 'sm',
  shadows: { xs: 'none', sm: 'none', md: 'var(--shadow)', lg: 'var(--shadow)', xl: 'var(--shadow)' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: Button.extend({
      defaultProps: compact,
      vars: (_theme, { size = 'sm' }) => ({
        root: size === 'sm' ? { '--button-height': 'var(--control)', '--button-padding-x': 'var(--space-3)' } : {},
      }),
      styles: { label: { fontWeight: 550 } },
    }),
    ActionIcon: { defaultProps: { variant: 'subtle', size: 28, color: 'gray' } },
    TextInput: { defaultProps: compact },
    Textarea: { defaultProps: compact },
    NumberInput: { defaultProps: compact },
    PasswordInput: { defaultProps: compact },
    Select: { defaultProps: { ...compact, checkIconPosition: 'right' } },
    MultiSelect: { defaultProps: compact },
    TagsInput: { defaultProps: compact },
    Checkbox: { defaultProps: compact },
    Switch: { defaultProps: compact },
    SegmentedControl: { defaultProps: { size: 'xs' } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: false, transitionProps: { duration: 120 } } },
    Popover: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 120 } } },
    Modal: {
      defaultProps: {
        // the head of a dialog is no landmark of the page
        attributes: { header: { role: 'none' } },
        centered: false,
        radius: 'lg',
        shadow: 'md',
        overlayProps: { color: 'var(--veil)', backgroundOpacity: 0.4 },
      },
    },
    Notification: { defaultProps: { radius: 'md', withBorder: true } },
    Badge: {
      defaultProps: { variant: 'light', radius: 'xl', size: 'md' },
      styles: { label: { textTransform: 'none', fontWeight: 550 } },
    },
    Anchor: { defaultProps: { underline: 'hover' } },
    Loader: { defaultProps: { size: 'sm', type: 'oval' } },
  },
});

/** CSS variable of a platform's hue, see `PlatformProfile.hue`. */
export function hueVariable(hue: string): string {
  return `var(--hue-${hue})`;
}
