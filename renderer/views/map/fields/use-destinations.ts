/** The addresses of the link register that a link can lead to, by name. */
export function useDestinations(): readonly { readonly value: string; readonly label: string }[] {
  return none;
}

const none: readonly { readonly value: string; readonly label: string }[] = [];
