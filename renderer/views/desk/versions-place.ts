/** Address of the versions of a master, or of one of its variants. */
export function versionsPlace(masterId: string, variantId?: string): string {
  const base = `/masters/${masterId}/versions`;
  return variantId === undefined ? base : `${base}/${variantId}`;
}
